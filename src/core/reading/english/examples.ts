/** Sentences of our own, read by tests only; each one is read as an agent's whole turn. */
export interface Examples {
  /** Clear cases: the rule sees its prompt in these. */
  readonly positive: readonly string[];
  /** Cases that are easily missed: other words, other forms, several acts in one message. */
  readonly hard: readonly string[];
  /** The rule leaves these alone. */
  readonly negative: readonly string[];
  /** Help has already been given when the sentence is said. */
  readonly helped?: boolean;
}
