import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField } from '../statistics/csv';
import { createCsvWriter, type CsvWriter } from './csv-writer';

const written = (write: (writer: CsvWriter) => void) => {
  const writer = createCsvWriter();
  write(writer);
  expect(writer.length()).toBeGreaterThanOrEqual(0);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writer.take());
};

describe('fields written as bytes', () => {
  it('are texts as CSV has them, plain or not', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.uuid(),
      fc.constantFrom('=1+1', '-7', "'=x", 'a,b', 'a"b', 'a\r\nb', 'Ünal', '2026-11-24', ' x', ''),
    );
    fc.assert(
      fc.property(fc.array(texts), (list) => {
        expect(written((writer) => list.forEach(writer.text))).toBe(list.map(csvField).join(''));
      }),
    );
  });

  it('are whole numbers of any size', () => {
    const numbers = fc.oneof(
      fc.maxSafeInteger(),
      fc.nat(),
      fc.constantFrom(0, 9, 10, 999_999_999, 1e9),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(written((writer) => writer.number(number))).toBe(String(number));
      }),
    );
  });

  it('are instants of ISO 8601, whichever came before', () => {
    const times = fc.oneof(
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
      fc.integer({ min: 0, max: 4e12 }),
    );
    fc.assert(
      fc.property(fc.array(times, { minLength: 1 }), (list) => {
        const expected = list.map((at) => new Date(at).toISOString()).join('');
        expect(written((writer) => list.forEach(writer.time))).toBe(expected);
      }),
    );
  });

  it('stay whole when there are many, and are gone when they were taken', () => {
    const text = 'x'.repeat(1000);
    const writer = createCsvWriter();
    for (let index = 0; index < 200; index += 1) {
      writer.text(text);
      writer.comma();
    }
    expect(new TextDecoder().decode(writer.take())).toBe(`${text},`.repeat(200));
    expect([writer.length(), writer.take().length]).toEqual([0, 0]);
  });
});
