import type { HelpdeskDefinition, SideRule } from '../definition';
import { composerOf, editorsIn, sendBeside, switchBeside } from './composer';
import { describeConversation } from './conversation';
import { anchorsOf } from './anchors';
import { timesIn } from './machine-time';
import { monthOf, siteDefinition, type SiteParts } from './site-definition';
import { statedSides } from './stated-sides';
import { idsInAddress, soundAddressScore } from './ticket-address';
import { idsInPage } from './ticket-in-page';
import { tryDefinition } from './try-definition';
import { soundScore, unitsOf, type Units } from './turn-units';

/** What is known of a page beforehand. */
export interface DeriveHints {
  /** The page's address, if it is another than the document's. */
  readonly url?: string;
  /** Epoch ms, for the month that anchors keep. */
  readonly now?: number;
}

/** Parts of pages that hold lists, but no conversation. */
const besides =
  'nav, aside, [role="navigation"], [role="complementary"], [role="menu"], [role="listbox"], [role="tablist"]';
const seedPlaces =
  '[role="log"], [role="feed"], [aria-live] , main article, [role="article"], main li, [role="main"] li';
const mostSeeds = 60;
const leastLead = 1;

/**
 * Reads off a page that nobody has described how to read its site, by what pages have in common:
 * roles, alike pieces with times, the editor and its button, the id in the address. `undefined`
 * unless the ticket and the conversation are each found in one place only. Sides come out as unknown
 * where the page does not say them in so many words.
 */
export function deriveDefinition(
  page: Document,
  hints: DeriveHints = {},
): HelpdeskDefinition | undefined {
  const url = hints.url ?? page.location.href;
  const seen = monthOf(hints.now ?? Date.now());
  const [id, other] = idsInAddress(url, seen);
  if (!id || id.score < soundAddressScore) return undefined;
  if (other && other.id !== id.id && id.score - other.score < leastLead) return undefined;

  const found = deriveParts(page, seen);
  if (!found) return undefined;
  const { units, parts } = found;
  const inPage = idsInPage(page, id.id, units.container, seen);
  const definition = siteDefinition('derived', new URL(url).hostname, {
    ...parts,
    ticket: {
      id: [id.source, ...inPage],
      navigation: inPage.length > 0 ? 'in-page' : 'loads',
    },
  });
  return isReadBy(definition, page, url, units, id.id) ? definition : undefined;
}

/**
 * Adds to a definition that knows a product by its addresses alone what can be read off this page;
 * `undefined` unless the conversation is found in one place only.
 */
export function completeDefinition(
  base: HelpdeskDefinition,
  page: Document,
  hints: DeriveHints = {},
): HelpdeskDefinition | undefined {
  const url = hints.url ?? page.location.href;
  const found = deriveParts(page, monthOf(hints.now ?? Date.now()));
  if (!found) return undefined;
  const { conversation, composer, send } = found.parts;
  const definition: HelpdeskDefinition = {
    ...base,
    evidence: 'derived',
    ...(conversation ? { conversation } : {}),
    ...(composer ? { composer } : {}),
    send: send ?? [],
  };
  return isReadBy(definition, page, url, found.units) ? definition : undefined;
}

/** The conversation, and beside it the editor with its button where there is one. */
function deriveParts(page: Document, seen: string): { units: Units; parts: SiteParts } | undefined {
  const units = findConversation(page, seen);
  if (!units) return undefined;
  const editor = findEditor(page, units.container);
  const described = describeConversation(units, editor?.element, seen);
  if (!described) return undefined;
  const sides: SideRule[] = [...statedSides(units.turns, seen)];
  const send = editor && sendBeside(editor.element);
  const parts = {
    conversation: { ...described, sides },
    composer: editor && composerOf(editor, seen),
    send: send
      ? [...anchorsOf(send, seen)].filter(({ selector }) => !selector.includes('>>>'))
      : [],
  };
  return { units, parts };
}

/** The reader itself is asked whether it finds all that was found here. */
function isReadBy(
  definition: HelpdeskDefinition,
  page: Document,
  url: string,
  { turns }: Units,
  ticket?: string,
): boolean {
  const trial = tryDefinition(definition, page, url);
  return (
    trial !== undefined &&
    (ticket === undefined || trial.snapshot.ticket === ticket) &&
    trial.turns.length === turns.length &&
    trial.snapshot.turns.every(({ text }) => text !== '')
  );
}

/** The one set of alike pieces that can be the conversation; none where two could. */
function findConversation(page: Document, seen: string): Units | undefined {
  const seeds = [
    ...[...page.querySelectorAll(seedPlaces)].flatMap((place) =>
      place.matches('article, li, [role="article"]') ? place : (place.firstElementChild ?? []),
    ),
    ...timesIn(page.body),
  ].filter((seed) => !seed.closest(besides));
  const byContainer = new Map<Element, Units>();
  for (const seed of seeds.slice(0, mostSeeds)) {
    if ([...byContainer.values()].some(({ turns }) => turns.some((turn) => turn.contains(seed)))) {
      continue;
    }
    const units = unitsOf([seed], seen);
    if (units && units.score >= soundScore && !isListOfLinks(units)) {
      byContainer.set(units.container, units);
    }
  }
  const [best, second] = [...byContainer.values()].sort((a, b) => b.score - a.score);
  return best && best.score - (second?.score ?? -Infinity) >= leastLead ? best : undefined;
}

/** Lists of tickets: each piece is, or leads with, a link to somewhere else on the site. */
function isListOfLinks({ turns }: Units): boolean {
  const leading = turns.filter((turn) => {
    const link = turn.matches('a[href]') ? turn : turn.querySelector('a[href]');
    const said = turn.textContent?.trim().length ?? 0;
    return link && (link.textContent?.trim().length ?? 0) > said * 0.4;
  });
  return leading.length * 2 > turns.length;
}

/** The editor that has the focus, else the only one that is shown and asks for more than a word. */
function findEditor(page: Document, conversation: Element) {
  const editors = editorsIn(page).filter(
    ({ element }) =>
      !conversation.contains(element) && !element.closest('[role="search"], header, nav, aside'),
  );
  const focused = editors.find(({ element }) => element.contains(page.activeElement));
  const found = focused ?? (editors.length === 1 ? editors[0] : undefined);
  // Beside a choice of what is written nobody has said which of them the customer reads.
  return found && switchBeside(found.element).length === 0 ? found : undefined;
}
