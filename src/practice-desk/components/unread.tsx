import { words } from '../data/words';

/** How many turns the agent has not seen; nothing when there are none. */
export function Unread({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="unread" data-unread={count}>
      {count}
      <span class="visually-hidden"> {words.unread}</span>
    </span>
  );
}
