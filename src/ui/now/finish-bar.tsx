import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { isUnfinished } from '@/core/follow-ups/follow-up';
import type { NowActions, TicketView } from '@/session/view';

/** Another matter, or the end; the end says what stays open, and never blocks. */
export function FinishBar({ view, actions }: { view: TicketView; actions: NowActions }) {
  const [isAsked, setAsked] = useState(false);
  const isByKey = useRef(false);
  const open = view.ledger.followUps.filter(isUnfinished).length;
  return (
    <div class="finish" aria-live="polite">
      {isAsked ? (
        <>
          <p>
            {i18n.t('finish.ask')} {open > 0 && i18n.t('finish.open', open)}
          </p>
          <button
            type="button"
            class="main"
            // The answer takes the place of the button: in sight, and under the keys if they asked.
            ref={isByKey.current ? focus : bringIntoSight}
            onClick={() => {
              setAsked(false);
              actions.finish();
            }}
          >
            {i18n.t('finish.yes')}
          </button>
          <button type="button" class="quiet" onClick={() => setAsked(false)}>
            {i18n.t('finish.no')}
          </button>
        </>
      ) : (
        <>
          {view.isFinished && <p>{i18n.t('finish.done')}</p>}
          <button
            type="button"
            class="quiet"
            title={i18n.t('now.newMatterHint')}
            onClick={() => actions.move({ kind: 'new-round' })}
          >
            {i18n.t('now.newMatter')}
          </button>
          {!view.isFinished && (
            <button
              type="button"
              onClick={(event) => {
                isByKey.current = event.detail === 0;
                setAsked(true);
              }}
            >
              {i18n.t(view.mode === 'manual' ? 'panel.end' : 'finish.button')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function focus(button: HTMLElement | null): void {
  button?.focus();
}

function bringIntoSight(button: HTMLElement | null): void {
  button?.scrollIntoView({ block: 'nearest' });
}
