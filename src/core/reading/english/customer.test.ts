import { expect, it } from 'vitest';
import type { TextSpan } from '../reading';
import { noPast } from '../past';
import { readTurn } from '../read';
import { examples } from './customer.examples';

it.each(examples)('reads what the customer says in: $text', (example) => {
  const { text } = example;
  const reading = readTurn({ key: '1', side: 'customer', text }, noPast);
  if (reading.side !== 'customer') throw new Error('A customer turn was read as something else.');
  const words = (span: TextSpan | undefined) => span && text.slice(span.start, span.end);
  expect(reading.feeling).toBe(example.feeling ?? 'none');
  expect(words(reading.expectation?.span)).toBe(example.expectation);
  expect(words(reading.satisfied?.span)).toBe(example.satisfied);
  expect(reading.matter !== undefined).toBe(example.matter ?? false);
});
