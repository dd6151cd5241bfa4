/** What a page of an editor tells the tests, in the page's own world. */
interface Window {
  /** The words as the editor's own model has them, a line per block. */
  modelText(): string;
  /** What the helpdesk does after a reply was sent. */
  emptyModel(): void;
}
