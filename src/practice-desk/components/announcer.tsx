import { useState } from 'preact/hooks';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';

/** Tells screen readers, politely, that a customer has written. */
export function Announcer({ desk }: { readonly desk: DeskModel }) {
  const latest = desk.state.value.tickets
    .flatMap(({ turns }) => turns.filter(({ author }) => author === 'customer').slice(-1))
    .reduce((newest, turn) => (turn.at > newest.at ? turn : newest));
  // What stood there on arrival is no news.
  const [known] = useState(latest.id);
  return (
    <div class="visually-hidden" role="status">
      {latest.id === known ? '' : `${words.newTurn} ${latest.by}`}
    </div>
  );
}
