import type { Editor } from './editor';

/** Slate looks at the cursor ten times a second at most, in ms with something to spare. */
const noticeMs = 140;

export type InsertResult = { readonly ok: boolean };

/**
 * Puts plain words into an editor at its cursor, or at its end when the cursor is elsewhere; a
 * selection is replaced. The editor gets the focus: this is only done by the agent's explicit act.
 *
 * The words are offered as a paste first. An editor with a model of its own takes that and says so;
 * it would undo a change that somebody else makes in its part of the page. Where nobody takes the
 * paste, the browser types the words. One undo takes them back either way. `ok` is false when the
 * editor does not hold the words in the end.
 */
export async function insertAtCaret(editor: Editor, words: string): Promise<InsertResult> {
  const root = editor.root as HTMLElement;
  const page = root.ownerDocument;
  const isMoved = placeCaret(root);
  // An editor takes its own note of the cursor when the browser tells it, a task later or more.
  await settled(page);
  if (isMoved) await new Promise((resolve) => void setTimeout(resolve, noticeMs));
  const before = count(editor, words);
  const isTaken = offerPaste(root, words);
  if (!isTaken) page.execCommand('insertText', false, words);
  await settled(page);
  return { ok: count(editor, words) > before };
}

/** Returns whether somebody takes care of the paste. The browser itself does nothing for it. */
function offerPaste(root: HTMLElement, words: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !root.dispatchEvent(event);
}

/** Returns whether the cursor was elsewhere before. */
function placeCaret(root: HTMLElement): boolean {
  const page = root.ownerDocument;
  if (root.localName === 'textarea') {
    // A text field remembers its cursor by itself.
    root.focus({ preventScroll: true });
    return false;
  }
  const selection = selectionOf(root);
  const isInside = selection?.anchorNode && root.contains(selection.anchorNode);
  const kept = isInside && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  page.defaultView?.focus();
  root.focus({ preventScroll: true });
  if (!selection) return false;
  const range = kept ?? endOf(root);
  selection.removeAllRanges();
  selection.addRange(range);
  return kept === null;
}

/** The selection of the document or shadow root that the editor stands in. */
function selectionOf(root: HTMLElement): Selection | null {
  const home = root.getRootNode() as
    | Document
    | (ShadowRoot & { getSelection?(): Selection | null });
  return 'getSelection' in home && home.getSelection
    ? home.getSelection()
    : root.ownerDocument.getSelection();
}

/** Behind the last words: an editor's last block, not behind the block. */
function endOf(root: HTMLElement): Range {
  const page = root.ownerDocument;
  const range = page.createRange();
  let last: Node = root;
  while (last.lastChild && last.lastChild.nodeName !== 'BR') last = last.lastChild;
  range.selectNodeContents(last);
  range.collapse(false);
  return range;
}

/** How often the editor holds the words, white space aside: editors make blocks of lines. */
function count(editor: Editor, words: string): number {
  const squeeze = (text: string) => text.replace(/[\s\u200B\u2060]+/g, '');
  return squeeze(editor.text()).split(squeeze(words)).length - 1;
}

/** Two frames: editors with a model write their page with the next one. */
function settled(page: Document): Promise<void> {
  const view = page.defaultView ?? window;
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
}
