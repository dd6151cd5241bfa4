import type { NowActions, NowView } from '@/session/view';
import { noTicketWords } from '../now/no-ticket-words';
import { Now } from '../now/now';

export interface CardBodyProps {
  readonly view: NowView;
  readonly actions: NowActions;
}

/** What the open card shows below its bar. Loaded when a card is first opened. */
export function CardBody({ view, actions }: CardBodyProps) {
  return view.kind === 'ticket' ? (
    <Now view={view} actions={actions} />
  ) : (
    <p class="quiet-words">{noTicketWords(view)}</p>
  );
}
