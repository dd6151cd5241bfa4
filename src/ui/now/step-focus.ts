/** Moves the focus by so many places among the controls of a list; at its ends it stays. */
export function stepFocus(
  list: HTMLElement,
  selector: string,
  from: EventTarget | null,
  step: number,
): void {
  const all = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf(from as HTMLElement);
  if (at >= 0) all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}
