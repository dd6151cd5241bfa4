/**
 * Returns a table as RFC 4180 text that spreadsheets open right: UTF-8 with its mark, lines ended by
 * CR LF. Text that a spreadsheet would run as a formula is defused by an apostrophe.
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return `\uFEFF${[header, ...rows].map(csvLine).join('')}`;
}

/** Returns one line of such a table, with its end. */
export function csvLine(row: readonly (string | number)[]): string {
  return `${row.map(csvField).join(',')}\r\n`;
}

/** Returns a value as it stands in such a line. */
export function csvField(value: string | number): string {
  // A number is written by us and begins no formula.
  const text = typeof value === 'number' ? String(value) : defuse(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula, in full width too, after any apostrophes: so it can be told what was added. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

function defuse(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** Returns a text as it was before it was written: without the apostrophe that defused it. */
export function undefused(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}
