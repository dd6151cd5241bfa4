import type { Side } from '@/core/reading/turn';

/** What can be taught of a site. */
export type TeachField = 'turns' | 'composer' | 'send' | 'ticket';
export const teachFields = ['turns', 'composer', 'send', 'ticket'] as const;

/** What the agent is asked to point at. */
export type PointStep =
  | 'customer'
  | 'agent'
  | 'moreCustomer'
  | 'moreAgent'
  | 'note'
  | 'requester'
  | 'composer'
  | 'send'
  | 'ticketPlace';

/** Why what was pointed at does not do. */
export type Problem =
  | 'notRepeated'
  | 'sameTurn'
  | 'notFoundAgain'
  | 'noWords'
  | 'noteAlike'
  | 'notTheName'
  | 'noEditor'
  | 'noControl'
  | 'noNumber';

/** A part of the page to outline. */
export interface Marked {
  readonly element: Element;
  readonly as: Side | 'found';
}

/** What is asked of the agent now. */
export type Question =
  | {
      readonly kind: 'point';
      readonly at: PointStep;
      readonly canSkip: boolean;
      readonly problem: Problem | undefined;
    }
  | {
      readonly kind: 'turns';
      readonly all: number;
      readonly counts: Readonly<Record<Side, number>>;
      readonly canNameNote: boolean;
    }
  | { readonly kind: 'composer' }
  | { readonly kind: 'send'; readonly name: string }
  | { readonly kind: 'ticket'; readonly ids: readonly string[]; readonly chosen: number };

export interface LessonView {
  readonly question: Question;
  readonly marked: readonly Marked[];
  /** Which of the fields it belongs to, from 1. */
  readonly step: number;
  readonly steps: number;
}
