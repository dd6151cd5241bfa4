/**
 * Whether the agent attends to this page: it is visible and its window has the focus. Calls back on
 * each change, and at once with the present state. A focus inside one of the page's frames counts.
 */
export function watchAttention(
  page: Document,
  onChange: (isAttended: boolean) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view) return;
  let latest: boolean | undefined;
  const report = () => {
    const isAttended = page.visibilityState === 'visible' && page.hasFocus();
    if (isAttended !== latest) onChange((latest = isAttended));
  };
  view.addEventListener('focus', report, { signal });
  view.addEventListener('blur', report, { signal });
  page.addEventListener('visibilitychange', report, { signal });
  report();
}
