/**
 * Puts a copy of the conversation before it: hidden, as pages keep them, or in full sight. Runs in
 * the page.
 */
export function copyConversation(isHidden: boolean): void {
  const anchors = window.reader.definition?.conversation?.container ?? [];
  const [container] = anchors.flatMap(({ selector }) => document.querySelector(selector) ?? []);
  if (!container) throw new Error('No anchor of the conversation is in the page');
  const copy = container.cloneNode(true) as HTMLElement;
  if (isHidden) copy.style.display = 'none';
  container.before(copy);
}
