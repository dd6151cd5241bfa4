import type { ComposerCandidate, HelpdeskDefinition } from '../definition';
import { findAll } from '../locate';
import { anchorsOf, strongAnchorsOf } from './anchors';

type Composer = NonNullable<HelpdeskDefinition['composer']>;

/** Words of others that editors hold, in mail programs that are known. */
const quotes = ['blockquote', '.gmail_quote'];
const controls =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';
/** Last of all signs, and only beside an editor. */
const sendWords =
  /^(?:send|reply|submit|senden|antworten|absenden|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|versturen|wyślij|skicka|send svar|lähetä|küldés|отправить|إرسال|送信|发送|傳送|보내기|gönder)\b/iu;

/** What kind of editor an element is, or holds as its only one; `undefined` where nobody writes. */
export function editorAt(
  element: Element,
): { readonly element: Element; readonly kind: ComposerCandidate['editor'] } | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = kindOf(at);
    if (!kind) continue;
    return { element: kind === 'contenteditable' ? outermostEditable(at) : at, kind };
  }
  const inside = editorsIn(element);
  const [only] = inside;
  return inside.length === 1 ? only : undefined;
}

/** All editors in a part of the page that are shown and can be written in. */
export function editorsIn(part: ParentNode) {
  return [...part.querySelectorAll('textarea, [contenteditable], iframe')].flatMap((element) => {
    const kind = kindOf(element);
    const isOuter = kind !== 'contenteditable' || outermostEditable(element) === element;
    return kind && isOuter && element.checkVisibility({ visibilityProperty: true })
      ? [{ element, kind }]
      : [];
  });
}

function kindOf(element: Element): ComposerCandidate['editor'] | undefined {
  if (element instanceof HTMLTextAreaElement) return element.disabled ? undefined : 'textarea';
  if (element instanceof HTMLIFrameElement) {
    return element.contentDocument?.body?.isContentEditable ? 'frame' : undefined;
  }
  return element instanceof HTMLElement && element.isContentEditable
    ? 'contenteditable'
    : undefined;
}

function outermostEditable(element: Element): Element {
  let at = element;
  while (at.parentElement?.isContentEditable) at = at.parentElement;
  return at;
}

/** How to find an editor again, and how it shows whom it writes to. */
export function composerOf(
  { element, kind }: { readonly element: Element; readonly kind: ComposerCandidate['editor'] },
  seen: string,
): Composer | undefined {
  // A field of the same kind may stand there while this one is closed: one for notes.
  const candidates = strongAnchorsOf(element, seen).map((anchor) => ({
    ...anchor,
    editor: kind,
    ...(kind === 'textarea' ? {} : { exclude: quotes }),
  }));
  return candidates.length > 0 ? { candidates, ...modesOf(element, seen) } : undefined;
}

/**
 * Tabs beside the editor, one of which is chosen: only with this one it writes to the customer. The
 * others may be internal notes, whose words are never taken for a reply.
 */
function modesOf(editor: Element, seen: string): Pick<Composer, 'reply' | 'note'> {
  const tabs = switchBeside(editor);
  const chosen = tabs.filter(isChosen);
  const [reply] = chosen;
  if (!reply || chosen.length > 1) return {};
  const marksOf = (tab: Element) => {
    const state = tab.matches('[aria-selected]') ? '[aria-selected="true"]' : ':checked';
    const why = 'the choice beside the editor that was pointed at';
    return anchorsOf(tab, seen)
      .filter(({ selector }) => !/:nth/.test(selector))
      .slice(0, 1)
      .map(({ selector }) => ({ selector: selector + state, why, seen }));
  };
  const notes = tabs.filter((tab) => tab !== reply).flatMap(marksOf);
  const replies = marksOf(reply);
  return replies.length > 0 && notes.length === tabs.length - 1
    ? { reply: replies, note: notes }
    : {};
}

/** Tabs or radio buttons that stand with the editor and with no other part of the page. */
export function switchBeside(editor: Element): readonly Element[] {
  let above = editor.parentElement;
  for (let far = 0; above && above.localName !== 'body' && far < 6; far += 1) {
    const tabs = [...above.querySelectorAll('[role="tab"][aria-selected], input[type="radio"]')];
    if (tabs.length > 1) return tabs.length <= 5 ? tabs : [];
    if (above.matches('form, main, [role="main"]')) return [];
    above = above.parentElement;
  }
  return [];
}

function isChosen(tab: Element): boolean {
  return tab instanceof HTMLInputElement
    ? tab.checked
    : tab.getAttribute('aria-selected') === 'true';
}

/** The control at an element that was pointed at. */
export function controlAt(element: Element): Element | undefined {
  return element.closest(`${controls}, a`) ?? element.querySelector(controls) ?? undefined;
}

/** The one control beside an editor that sends what it holds; `undefined` when it is not sure. */
export function sendBeside(editor: Element): Element | undefined {
  let above = editor.parentElement;
  for (let far = 0; above && above.localName !== 'body' && far < 6; far += 1) {
    const found = findAll(above, controls).filter(
      (each) => !editor.contains(each) && each.checkVisibility(),
    );
    const submits = found.filter((each) =>
      each.matches('[type="submit"], form button:not([type])'),
    );
    if (submits.length === 1) return submits[0];
    const named = found.filter((each) => sendWords.test(nameOf(each)));
    if (named.length === 1) return named[0];
    if (submits.length > 1 || named.length > 1) return undefined;
    above = above.parentElement;
  }
  return undefined;
}

function nameOf(control: Element): string {
  const said = control.getAttribute('aria-label') ?? control.getAttribute('value');
  return (said ?? control.textContent ?? '').trim();
}
