import type { Editor } from '@/helpdesks/editors/editor';
import { insertAtCaret } from '@/helpdesks/editors/insert';
import { pointAtWords, showWords } from '@/helpdesks/point-at-words';

/** What the content script of the same page finds once it is loaded. */
export interface LoadedPageTools {
  /** True when the editor took the words. */
  insert(editor: Editor, words: string): Promise<boolean>;
  /** Marks words inside an element of the page; `null` ends it. */
  point(root: Element | null, words: string): void;
  /** The same, and brings them into view; false when they stand nowhere. */
  show(root: Element | null, words: string): boolean;
}

/** Leaves the tools where the content script of the same page finds them. */
export function offerPageTools(): void {
  globalThis.cuecyclePageTools = {
    insert: async (editor, words) => (await insertAtCaret(editor, words)).ok,
    point: pointAtWords,
    show: showWords,
  };
}
