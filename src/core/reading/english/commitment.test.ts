import { expect, it } from 'vitest';
import { noPast } from '../past';
import { readDraft } from '../read';
import { examples } from './commitment.examples';

it.each(examples)('finds what is undertaken in: $text', ({ text, found }) => {
  const { commitments } = readDraft(text, noPast);
  const words = commitments.map(({ span, due, kind }) => ({
    span: text.slice(span.start, span.end),
    due: due && text.slice(due.start, due.end),
    kind,
  }));
  expect(words).toEqual(found);
});
