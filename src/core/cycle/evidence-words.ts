const longest = 120;

/** Returns the words on one line and at most 120 characters long, cut between words with an ellipsis. */
export function shortEvidence(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const room = line.slice(0, longest);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > 0 ? space : longest - 1)}…`;
}
