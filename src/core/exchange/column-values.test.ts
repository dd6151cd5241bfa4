import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createIds,
  createIntegers,
  createList,
  createLongs,
  type ColumnValues,
} from './column-values';

/** What comes out of a column for groups of values that are put in one after the other. */
function taken<T, V extends string | number>(
  column: ColumnValues<T>,
  groups: readonly (readonly V[])[],
  read: (values: T) => readonly V[],
) {
  return groups.map((values) => {
    for (const each of values) column.add(each);
    return read(column.take());
  });
}

/** Reads what Parquet calls plain: each text behind its length. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const from = at + 4;
    at = from + view.getUint32(at, true);
    texts.push(new TextDecoder().decode(bytes.subarray(from, at)));
  }
  return texts;
}

function longsIn(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, at) =>
    Number(view.getBigInt64(8 * at, true)),
  );
}

describe('the values of a column', () => {
  it('are the ids that were added, whatever came before them', () => {
    const id = fc.constantFrom('', 'a', 'aä', 'ä', 'interaction-1', '字'.repeat(40_000));
    fc.assert(
      fc.property(fc.array(fc.array(id)), (groups) => {
        expect(taken(createIds(), groups, textsIn)).toEqual(groups);
      }),
    );
  });

  it('are the numbers that were added, of 64 bits', () => {
    const group = fc.array(
      fc.maxSafeInteger().map((number) => number + 0),
      { maxLength: 3000 },
    );
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        expect(taken(createLongs(), groups, longsIn)).toEqual(groups);
      }),
    );
  });

  it('are listed with what is missing, days by their number', () => {
    const helpdesks = createList('string');
    const days = createList('date');
    for (const cell of ['zammad', null, 'zammad']) helpdesks.add(cell);
    for (const cell of [null, '1970-01-02', '2024-02-29']) days.add(cell);
    expect(helpdesks.take()).toEqual(['zammad', null, 'zammad']);
    expect(days.take()).toEqual([null, 1, 19_782]);
    expect(days.take()).toEqual([]);
  });

  it('are the numbers that were added, of 32 bits', () => {
    const most = 2_147_483_647;
    const group = fc.array(fc.integer({ min: -most, max: most }), { maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        const read = (bytes: Uint8Array) => [...new Int32Array(bytes.slice().buffer)];
        expect(taken(createIntegers(), groups, read)).toEqual(groups);
      }),
    );
  });
});
