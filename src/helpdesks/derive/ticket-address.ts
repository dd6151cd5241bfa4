import type { ValueSource } from '../definition';
import { addressOf } from '../locate';

/** A part of an address that may name the ticket. */
export interface AddressId {
  readonly id: string;
  readonly source: ValueSource;
  /** How much speaks for it; from `soundAddressScore` on nobody has to be asked. */
  readonly score: number;
}

export const soundAddressScore = 4;

const ticketWords =
  /^(?:tickets?|ticket_?id|ticket_?number|cases?|case_?id|conversations?|conversation_?id|threads?|thread_?id|requests?|issues?|incidents?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|inbox|chats?|t|c|r)$/i;
const idWords = /^(?:id|no|nr|num|number|key|ref|uid|guid|item|view|show|detail|details|zoom)$/i;
const otherWords =
  /^(?:page|p|offset|limit|tab|user|users|agent|agents|team|teams|account|accounts|org|orgs|organization|organizations|company|companies|brand|brands|mailbox|mailboxes|folder|folders|view|views|queue|queues|workspace|workspaces|w|a|app|apps|v|version|lang|sort|filter|project|projects|department|departments|u)$/i;

/** What an id looks like, and the pattern of its like; `undefined` for words. */
function patternOf(value: string): { pattern: string; weight: number } | undefined {
  if (/^\d{1,20}$/.test(value)) return { pattern: '\\d+', weight: 2 };
  if (/^[A-Za-z]{1,10}-?\d{2,}$/.test(value)) return { pattern: '[A-Za-z]+-?\\d+', weight: 2 };
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    return { pattern: '[0-9a-fA-F-]{36}', weight: 2 };
  }
  if (/^[\w-]{8,64}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value)) {
    return { pattern: '[\\w-]{8,64}', weight: 1 };
  }
  return undefined;
}

/**
 * The parts of an address that look like an id: pieces of the path, values of the query, pieces of
 * the hash; the likeliest first. `seen` is a month.
 */
export function idsInAddress(url: string, seen: string): readonly AddressId[] {
  const address = addressOf(url);
  const found: AddressId[] = [];
  const piece = /([/?&;#=]|^)([^/?&;#=]+)(?=([/?&;#=]|$))/g;
  let before = '';
  for (const [, opening = '', value = '', closing = ''] of address.matchAll(piece)) {
    const isKey = closing === '=';
    const shape = isKey ? undefined : patternOf(decoded(value));
    if (shape) {
      const lead = before && (opening === '=' || opening === '/') ? literal(before) : '';
      const pattern = lead
        ? `[/?&;#]${lead}${opening}(${shape.pattern})(?=[/?&;#]|$)`
        : `${literal(opening)}(${shape.pattern})(?=[/?&;#]|$)`;
      found.push({
        id: decoded(value),
        source: {
          from: 'url',
          pattern,
          why: 'looks like the id of a ticket and was taken for it',
          seen,
        },
        score: shape.weight + weightOf(before, opening, closing),
      });
    }
    // After an id the word before it still says what kind of thing follows in some addresses.
    before = shape ? '' : decoded(value);
  }
  return found
    .filter(({ id, source }) => firstMatch(source, address) === id)
    .sort((a, b) => b.score - a.score);
}

function weightOf(before: string, opening: string, closing: string): number {
  const isLast = closing === '' || closing === '?' || closing === '#';
  let weight = opening === '/' && isLast ? 1 : 0;
  if (ticketWords.test(before)) weight += 3;
  else if (idWords.test(before)) weight += 1.5;
  else if (otherWords.test(before)) weight -= 3;
  return weight;
}

function firstMatch(source: ValueSource, address: string): string | undefined {
  return source.from === 'url' ? new RegExp(source.pattern, 'u').exec(address)?.[1] : undefined;
}

/** A word as a pattern; ids and hashes never come here. */
function literal(text: string): string {
  return encodeURI(text).replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
