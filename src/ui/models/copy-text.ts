/**
 * Puts words on the clipboard; false when the browser refuses. Pages without a secure connection
 * have no clipboard of their own, so a passing selection inside our own element stands in for it.
 */
export async function copyText(words: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = words;
    field.className = 'vh';
    near.append(field);
    field.select();
    // Deprecated, and the only way on such pages.
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}
