/** What a page of an editor tells the tests, in the page's own world. */
interface Window {
  /** The words as the editor's own model has them, a line per block. */
  modelText(): string;
  /** What the model has selected, in editors that learn of a selection later than the page. */
  selectedText?(): string;
  /** What the helpdesk does after a reply was sent. */
  emptyModel(): void;
}
