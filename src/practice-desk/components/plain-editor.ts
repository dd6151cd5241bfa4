/** The words in an editable element, one line per block or break. */
export function readEditor(root: HTMLElement): string {
  return root.innerText.replaceAll('\u00a0', ' ').replace(/\n+$/, '');
}

/** Replaces what stands in an editable element, one block per line as browsers do it themselves. */
export function writeEditor(root: HTMLElement, text: string): void {
  if (text === '') return root.replaceChildren();
  root.replaceChildren(
    ...text.split('\n').map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
}

/** Takes only the text of what is pasted or dropped, so that no foreign markup comes in. */
export function insertPlainText(event: Event, data: DataTransfer | null): void {
  event.preventDefault();
  const text = data?.getData('text/plain') ?? '';
  // The one way to insert that keeps the browser's undo.
  if (text !== '') document.execCommand('insertText', false, text);
}
