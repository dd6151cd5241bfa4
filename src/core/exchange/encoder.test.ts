import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEncoder } from './encoder';

it('texts become UTF-8, whatever was encoded before', () => {
  const encode = createEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(new TextDecoder().decode(encode(text))).toBe(text);
    }),
  );
});
