import type { FollowUp } from './follow-up';

/** Longest line of a calendar file, in octets without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** So that an entry can be seen and pressed in a calendar, in ms. */
const lengthMs = 15 * 60_000;

/**
 * Returns follow-ups as a calendar file (iCalendar, RFC 5545): one entry each, with an alarm where a
 * reminder is to come. Their ids stay the same, so that a calendar that reads the file again changes
 * its entries instead of doubling them.
 */
export function calendarFile(followUps: readonly FollowUp[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cuecycle//Follow-ups//EN',
    ...followUps.flatMap((each) => entry(each, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** An event at its due time, which every calendar shows; a to-do where there is none. */
function entry(followUp: FollowUp, now: number): readonly string[] {
  const { id, text, ticket, event, url, madeAt, dueAt, remindAt } = followUp;
  const title = escaped(ticket ? `${text} (${ticket})` : text);
  const kind = dueAt === null ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${id}@cuecycle`,
    `DTSTAMP:${stamp(now)}`,
    `CREATED:${stamp(madeAt)}`,
    `SUMMARY:${title}`,
    ...(event ? [`DESCRIPTION:${escaped(event)}`] : []),
    ...(/^https?:/.test(url) ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    ...(dueAt === null ? [] : [`DTSTART:${stamp(dueAt)}`, `DTEND:${stamp(dueAt + lengthMs)}`]),
    ...(remindAt === null ? [] : alarm(title, remindAt)),
    `END:${kind}`,
  ];
}

function alarm(title: string, at: number): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER;VALUE=DATE-TIME:${stamp(at)}`,
    'END:VALARM',
  ];
}

/** UTC, to the second: "20261125T110000Z". */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|[\r\n]/g, String.raw`\n`);
}

/** Long lines go on in the next one, after a blank; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    const room = parts.length === 0 ? longestLine : longestLine - 1;
    if (size + more > room) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += more;
  }
  return [...parts, part].join('\r\n ');
}
