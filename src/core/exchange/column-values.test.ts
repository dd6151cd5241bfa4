import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValues } from './column-values';

const ofIds = () => createValues({ name: 'id', type: 'string', hasOnlyNumbers: false });
const textsIn = (values: Iterable<unknown>) =>
  Array.from(values, (value) =>
    value === null ? null : new TextDecoder().decode(value as Uint8Array),
  );

describe('the values of a column', () => {
  it('are the ids that were added, whatever came before them', () => {
    const id = fc.option(fc.constantFrom('', 'a', 'ä', 'interaction-1', '字'.repeat(40_000)));
    fc.assert(
      fc.property(fc.array(fc.array(id)), (groups) => {
        const values = ofIds();
        for (const ids of groups) {
          for (const each of ids) values.add(each);
          expect(textsIn(values.take())).toEqual(ids);
        }
      }),
    );
  });

  it('are the same bytes for ids that follow each other', () => {
    const values = ofIds();
    for (const id of ['a', 'a', null, 'a']) values.add(id);
    const [first, second, , last] = values.take();
    expect(second).toBe(first);
    expect(last).not.toBe(first);
  });

  it.each(['time', 'duration'] as const)('are whole numbers of 64 bits for a %s', (type) => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.maxSafeInteger(), { maxLength: 2000 })), (groups) => {
        const values = createValues({ name: 'number', type, hasOnlyNumbers: true });
        for (const numbers of groups) {
          for (const each of numbers) values.add(each);
          expect(Array.from(values.take(), Number)).toEqual(numbers.map((each) => each + 0));
        }
      }),
    );
  });

  it('are whole numbers of 32 bits for a count', () => {
    const values = createValues({ name: 'number', type: 'count', hasOnlyNumbers: true });
    for (const count of [0, 1, 2_147_483_647]) values.add(count);
    expect(values.take()).toEqual(Int32Array.of(0, 1, 2_147_483_647));
  });
});
