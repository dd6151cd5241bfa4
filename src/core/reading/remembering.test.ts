import { expect, it } from 'vitest';
import { remembering } from './remembering';

function asking(limit: number) {
  const asked: string[] = [];
  const read = remembering(limit, (text) => {
    asked.push(text);
    return { text };
  });
  return { asked, read };
}

it('gives the very same answer to a text while it is remembered', () => {
  const { asked, read } = asking(8);
  const first = read('a');
  read('b');
  expect(read('a')).toBe(first);
  expect(asked).toEqual(['a', 'b']);
});

it('keeps what is asked again and forgets the rest', () => {
  const { asked, read } = asking(8);
  for (let i = 0; i < 40; i += 1) {
    read('kept');
    read(`passing ${i}`);
  }
  read('passing 0');
  expect(asked.filter((text) => text === 'kept')).toHaveLength(1);
  expect(asked.filter((text) => text === 'passing 0')).toHaveLength(2);
});
