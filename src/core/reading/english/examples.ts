/** Sentences of our own, read by tests only; each one is read as an agent's whole turn. */
export interface Examples {
  /** The rule sees its prompt in these. */
  readonly positive: readonly string[];
  /** The rule leaves these alone. */
  readonly negative: readonly string[];
  /** Help has already been given when the sentence is said. */
  readonly helped?: boolean;
}
