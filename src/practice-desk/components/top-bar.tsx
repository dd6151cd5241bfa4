import { useRef } from 'preact/hooks';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { DeskLink } from './desk-link';
import { Icon } from './icon';

/** The name of the desk, its pages, and the way back to the first morning. */
export function TopBar({ desk }: { readonly desk: DeskModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { kind } = desk.route.value;
  return (
    <header class="top-bar">
      <h1 class="brand">
        <span class="brand-mark">
          <Icon name="leaf" />
        </span>
        <span class="brand-company">{words.company}</span>
        <span class="brand-product">{words.product}</span>
      </h1>
      <nav class="pages" aria-label={words.product}>
        <DeskLink desk={desk} to="/" aria-current={kind === 'inbox' ? 'page' : undefined}>
          {words.inbox}
        </DeskLink>
        <DeskLink desk={desk} to="/about" aria-current={kind === 'about' ? 'page' : undefined}>
          {words.about}
        </DeskLink>
      </nav>
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
        {words.startOver}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby="ask-text">
        <p id="ask-text">{words.startOverAsk}</p>
        <div class="ask-buttons">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {words.startOverNo}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              desk.startOver();
              dialog.current?.close();
            }}
          >
            {words.startOverYes}
          </button>
        </div>
      </dialog>
    </header>
  );
}
