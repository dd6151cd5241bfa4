import type { TimeSource } from '../definition';
import { findOne } from '../locate';
import { hooksOf, tagOf } from './hooks';

type Format = TimeSource['format'];

const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
/** As mails write it: with the zone, so that it says the same everywhere. */
const mailDate =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)/;
/** Before helpdesks were on the web nothing was written in one. */
const earliest = Date.UTC(1995, 0, 1);
const dayMs = 86_400_000;
/** More of one turn is not looked through. */
const mostElements = 200;

/** The form in which a value says a time for machines; words for people are not guessed at. */
export function timeFormatOf(value: string): Format | undefined {
  const trimmed = value.trim();
  const isPlausible = (at: number) => at > earliest && at < Date.now() + 2 * dayMs;
  if (iso.test(trimmed) || mailDate.test(trimmed)) {
    return isPlausible(Date.parse(trimmed)) ? 'iso' : undefined;
  }
  if (/^\d{9,10}(?:\.\d+)?$/.test(trimmed) && isPlausible(Number(trimmed) * 1000)) return 'seconds';
  if (/^\d{12,13}$/.test(trimmed) && isPlausible(Number(trimmed))) return 'milliseconds';
  return undefined;
}

/** Attributes that pages keep times in, told from ids that look like one by their names. */
const timeAttribute =
  /^(?:datetime|title)$|^data-.*(?:time|date|stamp|created|sent|received|posted|ts|at)$/;

/** The attribute of an element that says a time for machines. */
export function timeAttributeOf(element: Element): { name: string; format: Format } | undefined {
  for (const { name, value } of element.attributes) {
    if (!timeAttribute.test(name)) continue;
    const format = timeFormatOf(value);
    if (format) return { name, format };
  }
  return undefined;
}

/** All elements of a part of the page, itself included, that say a time for machines. */
export function timesIn(part: ParentNode): readonly Element[] {
  const itself = part instanceof Element ? [part] : [];
  return [...itself, ...part.querySelectorAll('*')]
    .slice(0, part instanceof Element ? mostElements : undefined)
    .filter((element) => timeAttributeOf(element) !== undefined);
}

/** Where every one of these turns says when it was written; empty where one does not. */
export function timeSourcesOf(turns: readonly Element[], seen: string): readonly TimeSource[] {
  const [first] = turns;
  if (!first) return [];
  const sources: TimeSource[] = [];
  for (const element of timesIn(first)) {
    const found = timeAttributeOf(element);
    if (!found) continue;
    const { name, format } = found;
    const attribute = `[${CSS.escape(name)}]`;
    const selectors = [
      ...hooksOf(element).map(({ selector }) => selector + attribute),
      tagOf(element) + attribute,
      attribute,
    ];
    for (const selector of selectors) {
      if (sources.length === 3 || sources.some((source) => source.selector === selector)) continue;
      const holds = turns.every((turn) => {
        const value = findOne(turn, selector)?.getAttribute(name);
        return value && timeFormatOf(value) === format;
      });
      const why = `every message says its time in ${name}`;
      if (holds) sources.push({ selector, attribute: name, format, why, seen });
    }
  }
  return sources;
}
