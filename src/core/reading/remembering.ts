/**
 * Returns the same function of a text, which keeps its latest answers: a reply that is being typed
 * is read again at every key, and only one of its sentences is new. At most `limit` answers are
 * kept; no caller can tell whether an answer was.
 */
export function remembering<Answer extends object>(
  limit: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  // Two generations: what is asked again moves to the young one, the old one is dropped as a whole.
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    const known = young.get(text);
    if (known) return known;
    const found = old.get(text) ?? answer(text);
    if (young.size * 2 >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, found);
    return found;
  };
}

/** The same function, which keeps its latest answer: the next key mostly asks the same again. */
export function latest<In, Out>(answer: (input: In) => Out): (input: In) => Out {
  let known: { readonly input: In; readonly answer: Out } | undefined;
  return (input) => {
    if (!known || known.input !== input) known = { input, answer: answer(input) };
    return known.answer;
  };
}
