import type { ComposerCandidate } from '@/helpdesks/definition';
import { openEditor, type Editor } from '@/helpdesks/editors/editor';
import { insertAtCaret } from '@/helpdesks/editors/insert';

/** What the tests run in a world of their own, as a content script does: it shares the page's DOM only. */
export interface EditorTools {
  open(kind: ComposerCandidate['editor'], selector: string, isInShadow: boolean): boolean;
  text(): string;
  changes(): number;
  insert(words: string): Promise<boolean>;
}

let editor: Editor | undefined;
let changes = 0;

const tools: EditorTools = {
  open: (kind, selector, isInShadow) => {
    const home = isInShadow ? document.querySelector('#home')?.shadowRoot : document;
    const element = home?.querySelector(selector);
    editor = element
      ? openEditor(element, { editor: kind, selector, seen: '2026-11', why: 'test' })
      : undefined;
    changes = 0;
    editor?.watch(() => (changes += 1));
    return editor !== undefined;
  },
  text: () => editor?.text() ?? '',
  changes: () => changes,
  insert: async (words) => editor !== undefined && (await insertAtCaret(editor, words)).ok,
};

Object.assign(globalThis, { tools });
