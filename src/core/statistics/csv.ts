/**
 * Returns a table as RFC 4180 text that spreadsheets open right: UTF-8 with its mark, lines ended by
 * CR LF. Text that a spreadsheet would run as a formula is defused by an apostrophe.
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(field).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(value: string | number): string {
  // A number is written by us and begins no formula.
  const text = typeof value === 'number' ? String(value) : defuse(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function defuse(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
