import type { ComposerCandidate } from '../definition';
import { longestText, textOf } from '../text-of';

/** A composer's editor: read and watched, never changed. */
export interface Editor {
  /** What stands in the page: a frame, or the editable element itself. */
  readonly element: Element;
  /** Where the words are; differs from `element` for an editor in a frame. */
  readonly root: Element;
  /** The agent's own words so far. */
  text(): string;
  /** Calls back after each change, typed or made by the page; returns a function that stops it. */
  watch(onChange: () => void): () => void;
}

/** The editor at an element, or `undefined` while it is not ready to be read. */
export function openEditor(element: Element, candidate: ComposerCandidate): Editor | undefined {
  switch (candidate.editor) {
    case 'textarea':
      return isTextarea(element) ? textareaEditor(element) : undefined;
    case 'contenteditable':
      return contentEditor(element, element, candidate.exclude);
    case 'frame': {
      const body = frameBody(element);
      return body && contentEditor(element, body, candidate.exclude);
    }
  }
}

// Elements inside a frame are made by the frame's own constructors, so their names are asked.
function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

function textareaEditor(element: HTMLTextAreaElement): Editor {
  return {
    element,
    root: element,
    text: () => withoutQuotedLines(element.value.slice(0, longestText)),
    watch: (onChange) => {
      element.addEventListener('input', onChange);
      return () => element.removeEventListener('input', onChange);
    },
  };
}

function contentEditor(
  element: Element,
  root: Element,
  exclude: readonly string[] | undefined,
): Editor {
  return {
    element,
    root,
    text: () => withoutQuotedLines(textOf(root, exclude)),
    watch: (onChange) => {
      // Typing is seen as mutations too; so are macros, undo, and the emptying after a send.
      const observer = new MutationObserver(onChange);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      return () => observer.disconnect();
    },
  };
}

/** The editable body of an editor in a frame of the page's own origin. */
function frameBody(frame: Element): HTMLElement | undefined {
  if (!isFrame(frame)) return undefined;
  // Null for a frame of another origin, and before the editor has written its document.
  const body = frame.contentDocument?.body;
  return body?.isContentEditable ? body : undefined;
}

function withoutQuotedLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}
