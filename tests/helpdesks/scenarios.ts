import type { PageModel, Product, TicketModel, TurnModel } from './product';

/** A page as an agent may meet it. */
export interface Scenario {
  readonly name: string;
  readonly page: PageModel;
  /** On the page that holds the composer, for products that have it apart. */
  readonly isComposerPage?: boolean;
}

const start = Date.UTC(2026, 10, 2, 9, 0, 0);
const texts = {
  first: 'Hello, the lamp that I bought arrived without its bulb.',
  reply: 'Good morning Ines, thank you for telling us. Which lamp is it?',
  note: 'Checked with the depot: the bulbs of that lot were packed apart.',
  system: 'Priority was set to high.',
  second: 'It is the small brass one. Can you send the bulb?',
  foreign: 'My invoice shows the wrong name.',
  draft: 'I will send the bulb today.',
};

function turn(n: number, side: TurnModel['side'], text: string, customer: string): TurnModel {
  const author = side === 'customer' ? customer : side === 'system' ? 'System' : 'Tomas Weber';
  return { id: String(300 + n), side, author, text, at: start + n * 3_600_000 };
}

function ticket(id: string, fields: Partial<TicketModel> = {}): TicketModel {
  const customer = 'Ines Okafor';
  return {
    id,
    customer,
    turns: [
      turn(1, 'customer', texts.first, customer),
      turn(2, 'agent', texts.reply, customer),
      turn(5, 'customer', texts.second, customer),
    ],
    composer: { kind: 'closed' },
    isClosed: false,
    ...fields,
  };
}

/** Another customer's ticket, none of whose words stand in the first one. */
export function otherTicket(id: string): TicketModel {
  const customer = 'Paul Adler';
  return ticket(id, { customer, turns: [turn(7, 'customer', texts.foreign, customer)] });
}

/** Everything that the product's pages can show, by what it can do. */
export function scenariosOf({ ticketIds: [a, b], can }: Product): readonly Scenario[] {
  const base = ticket(a);
  const page = (active: TicketModel, others: readonly TicketModel[] = []): PageModel => ({
    language: 'en',
    active,
    others,
  });
  const open = (mode: 'reply' | 'note', text: string): TicketModel => ({
    ...base,
    composer: { kind: 'open', mode, text },
  });
  const isComposerPage = can.composer === 'on-another-page';
  const hasComposer = can.composer !== 'unknown';
  return [
    { name: 'plain conversation', page: page(base) },
    { name: 'another language', page: { ...page(base), language: 'de' } },
    ...(can.turns
      ? [
          {
            name: 'note and system turns',
            page: page(
              ticket(a, {
                turns: [
                  ...base.turns.slice(0, 2),
                  turn(3, 'note', texts.note, base.customer),
                  turn(4, 'system', texts.system, base.customer),
                  ...base.turns.slice(2),
                ].filter(({ side }) => side !== 'system' || can.sides.includes('system')),
              }),
            ),
          },
        ]
      : []),
    ...(hasComposer
      ? [
          { name: 'reply being written', page: page(open('reply', texts.draft)), isComposerPage },
          { name: 'empty reply', page: page(open('reply', '')), isComposerPage },
        ]
      : []),
    ...(hasComposer && can.notes
      ? [
          { name: 'note being written', page: page(open('note', texts.note)), isComposerPage },
          {
            name: 'note being written in another language',
            page: { ...page(open('note', texts.note)), language: 'de' as const },
            isComposerPage,
          },
        ]
      : []),
    ...(can.status ? [{ name: 'closed ticket', page: page({ ...base, isClosed: true }) }] : []),
    ...(can.panes ? [{ name: 'two tickets in one page', page: page(base, [otherTicket(b)]) }] : []),
  ];
}
