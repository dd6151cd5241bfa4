import { expect, test, type Page } from '@playwright/test';
import { openEditorPage, type EditorKind } from './editor-page.ts';

const kinds: readonly EditorKind[] = [
  {
    name: 'a text field',
    page: 'plain',
    query: '?shape=textarea',
    editor: 'textarea',
    selector: '#editor',
  },
  {
    name: 'an editable element',
    page: 'plain',
    editor: 'contenteditable',
    selector: '#editor',
  },
  {
    name: 'an editable element in a shadow root',
    page: 'plain',
    query: '?shape=shadow',
    editor: 'contenteditable',
    selector: '#editor',
    isInShadow: true,
  },
  {
    name: 'ProseMirror',
    page: 'prosemirror',
    editor: 'contenteditable',
    selector: '.ProseMirror',
  },
  {
    name: 'CKEditor 5',
    page: 'ckeditor5',
    editor: 'contenteditable',
    selector: '.ck-editor__editable',
    scripts: ['@ckeditor/ckeditor5-build-classic/build/ckeditor.js'],
    isUntyped: true,
  },
  {
    name: 'CKEditor 4',
    page: 'ckeditor4',
    editor: 'frame',
    selector: 'iframe.cke_wysiwyg_frame',
    scripts: ['ckeditor4/ckeditor.js'],
    isUntyped: true,
  },
  {
    name: 'Quill',
    page: 'quill',
    editor: 'contenteditable',
    selector: '.ql-editor',
    isUntyped: true,
  },
  {
    name: 'Lexical',
    page: 'lexical',
    editor: 'contenteditable',
    selector: '[data-lexical-editor]',
  },
  {
    name: 'TipTap',
    page: 'tiptap',
    editor: 'contenteditable',
    selector: '.ProseMirror',
    isUntyped: true,
  },
  {
    name: 'TinyMCE',
    page: 'tinymce',
    editor: 'frame',
    selector: 'iframe.tox-edit-area__iframe',
    scripts: ['tinymce/tinymce.js'],
    isUntyped: true,
  },
  {
    name: 'Slate',
    page: 'slate',
    editor: 'contenteditable',
    selector: '[data-slate-editor]',
    isUndoCoarse: true,
  },
  {
    name: 'Draft.js',
    page: 'draft',
    editor: 'contenteditable',
    selector: '.public-DraftEditor-content',
  },
  {
    name: 'Summernote',
    page: 'summernote',
    editor: 'contenteditable',
    selector: '.note-editable',
    scripts: ['jquery/dist/jquery.js', 'summernote/dist/summernote-lite.js'],
    isUntyped: true,
    isUndoCoarse: true,
  },
  {
    name: 'the markup of Froala, which is sold',
    page: 'plain',
    query: '?shape=froala',
    editor: 'contenteditable',
    selector: '.fr-element.fr-view',
  },
  {
    name: 'the markup of Redactor, which is sold',
    page: 'plain',
    query: '?shape=redactor',
    editor: 'contenteditable',
    selector: '.redactor-in',
  },
];

/** The element that takes the keys. */
const typingIn = (page: Page, kind: EditorKind) =>
  kind.editor === 'frame'
    ? page.frameLocator(kind.selector).locator('body')
    : page.locator(kind.selector).first();

/** The words of the editor's own model; hard spaces and the last line's end are its own affair. */
const model = async (page: Page) =>
  (await page.evaluate(() => window.modelText())).replaceAll('\u00a0', ' ').trimEnd();

for (const kind of kinds) {
  test.describe(kind.name, () => {
    test('is read as it is typed, line by line, and after it was emptied', async ({ page }) => {
      const editor = await openEditorPage(page, kind);
      expect(await editor.run('text')).toBe('');
      await typingIn(page, kind).click();
      await page.keyboard.type('Hello Ada,');
      await page.keyboard.press('Enter');
      await page.keyboard.type('it leaves today.');
      await expect
        .poll(async () => (await editor.run('text')).split(/\n+/))
        .toEqual(['Hello Ada,', 'it leaves today.']);
      expect(await editor.run('changes')).toBeGreaterThan(2);
      if (kind.editor === 'textarea') return;
      const changes = await editor.run('changes');
      await page.evaluate(() => window.emptyModel());
      // An editor in a frame may write its document anew; the reader looks for it again then.
      if (kind.editor === 'frame') {
        await expect.poll(() => editor.run('open', kind.editor, kind.selector, false)).toBe(true);
        await expect.poll(() => editor.run('text')).toBe('');
        return;
      }
      await expect.poll(() => editor.run('text')).toBe('');
      expect(await editor.run('changes')).toBeGreaterThan(changes);
    });

    test('takes words at the cursor, goes on from there, and gives them back with one undo', async ({
      page,
    }) => {
      const editor = await openEditorPage(page, kind);
      await typingIn(page, kind).click();
      await page.keyboard.type('One. Three.');
      for (let i = 0; i < ' Three.'.length; i += 1) await page.keyboard.press('ArrowLeft');
      await expect.poll(() => editor.run('text')).toBe('One. Three.');
      expect(await editor.run('insert', ' Two.')).toBe(true);
      expect(await model(page)).toBe('One. Two. Three.');
      await page.keyboard.type(' And a half.');
      await expect.poll(() => model(page)).toBe('One. Two. And a half. Three.');

      await page.keyboard.press('End');
      await expect.poll(() => editor.run('text')).toBe('One. Two. And a half. Three.');
      expect(await editor.run('insert', ' Four.')).toBe(true);
      await page.keyboard.press('Control+z');
      if (kind.isUndoCoarse) await expect.poll(() => model(page)).not.toContain('Four.');
      else await expect.poll(() => model(page)).toBe('One. Two. And a half. Three.');
    });

    test('has a selection replaced, and words put at its end when the cursor is elsewhere', async ({
      page,
    }) => {
      const editor = await openEditorPage(page, kind);
      expect(await editor.run('insert', 'Hello [name].')).toBe(true);
      await expect.poll(() => model(page)).toBe('Hello [name].');
      await typingIn(page, kind).click();
      await page.keyboard.press('Control+a');
      const selected = () => page.evaluate(() => window.selectedText?.() ?? 'Hello [name].');
      await expect.poll(selected).toBe('Hello [name].');
      expect(await editor.run('insert', 'Good morning.')).toBe(true);
      await expect.poll(() => model(page)).toBe('Good morning.');
      await expect.poll(() => editor.run('text')).toBe('Good morning.');
    });
  });
}

test('words that no editor takes are not claimed to be in it', async ({ page }) => {
  const editor = await openEditorPage(page, {
    name: 'a text field that takes nothing',
    page: 'plain',
    query: '?shape=textarea',
    editor: 'textarea',
    selector: '#editor',
  });
  await page.locator('#editor').evaluate((field) => field.setAttribute('readonly', ''));
  expect(await editor.run('insert', 'Hello.')).toBe(false);
  expect(await model(page)).toBe('');
});
