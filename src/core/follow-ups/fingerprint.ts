/**
 * Returns a short mark of some words that is the same for the same words, blanks and case aside. Not
 * for secrets: it only keeps words out of where they need not be. (FNV-1a over UTF-16, twice 32 bit.)
 */
export function fingerprint(words: string): string {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').trim();
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code * 31 + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
