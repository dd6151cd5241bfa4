import { i18n } from '#i18n';
import type { NowActions, TicketView } from '@/session/view';
import { SquareButton } from '../square-button';
import { nudgeKeyOf } from './nudge-words';

/** The one nudge: a sentence, the words that it is about, and a way to say "not now". */
export function Nudge({ view, actions }: { view: TicketView; actions: NowActions }) {
  const { nudge } = view;
  return (
    // Always there, so that a screen reader hears what comes into it; polite, because it can wait.
    <div role="status" class="nudge-place">
      {nudge && (
        <div class="nudge">
          <p>
            <b>{i18n.t(`nudge.${nudgeKeyOf(nudge.id)}`)}</b>
            {nudge.words && <q>{nudge.words}</q>}
          </p>
          <SquareButton
            icon="close"
            name={i18n.t('nudge.dismiss')}
            onClick={() => actions.dismissNudge()}
          />
        </div>
      )}
    </div>
  );
}
