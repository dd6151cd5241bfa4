import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import { isUnfinished, type FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish } from '@/core/follow-ups/ledger';
import type { DueAnswer } from '@/session/view';
import { FollowUpActs } from '../follow-ups/follow-up-acts';
import { stateWords } from '../follow-ups/follow-up-words';
import { MarkSign } from '../icons';
import { SquareButton } from '../square-button';

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly now: number;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Does it, says so, and offers to undo it. */
  readonly change: (wish: FollowUpWish) => Promise<DueAnswer>;
  readonly openTicket: () => void;
}

/** One follow-up of any ticket with all that can be done about it; drawn anew only when it changes. */
export function FollowUpRow(props: FollowUpRowProps) {
  const { followUp, now, isOpen } = props;
  // What is to be done depends on these alone, so that scrolling draws new rows only.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- The functions do the same each time.
  return useMemo(() => <DrawnRow {...props} />, [followUp, now, isOpen]);
}

function DrawnRow(props: FollowUpRowProps) {
  const { followUp, now, change, openTicket, isOpen, setOpen } = props;
  const { text, state, url, ticket } = followUp;
  const [isBusy, setBusy] = useState(false);
  const isTicked = state === 'done' || state === 'told';
  const isEnded = !isUnfinished(followUp);
  const { tone, words } = stateWords(followUp, now);
  const tickName = i18n.t(state === 'open' ? 'followUps.done' : 'followUps.reopen', [text]);
  const act = async (wish: FollowUpWish) => {
    setBusy(true);
    return change(wish).finally(() => setBusy(false));
  };
  // The list says what went wrong.
  const press = (wish: FollowUpWish) => void act(wish).catch(() => undefined);
  return (
    <div class={`follow-up ${isEnded ? 'done' : ''}`} aria-busy={isBusy}>
      <button
        type="button"
        role="checkbox"
        class="square tick"
        aria-checked={isTicked}
        aria-label={tickName}
        title={tickName}
        onClick={() => press({ kind: state === 'open' ? 'complete' : 'reopen' })}
      >
        <MarkSign kind={isTicked ? 'hand' : undefined} />
      </button>
      <div>
        <p>
          <bdi>{text}</bdi>
        </p>
        <small>
          <span class={tone}>{words}</span> {ticket && !url && <bdi>{ticket}</bdi>}
          {url && (
            <button
              type="button"
              class="quiet link"
              aria-label={i18n.t('ledger.openOf', [ticket, text])}
              onClick={openTicket}
            >
              {ticket ? <bdi>{ticket}</bdi> : i18n.t('ledger.act.open')}
            </button>
          )}
        </small>
        {tone === 'untold' && !isOpen && (
          <button type="button" class="told" onClick={() => press({ kind: 'tell' })}>
            {i18n.t('ledger.act.tell')}
          </button>
        )}
        {isOpen && !isEnded && (
          <FollowUpActs
            followUp={followUp}
            now={now}
            change={act}
            {...(url && { open: openTicket })}
          />
        )}
      </div>
      {!isEnded && (
        <SquareButton
          icon="more"
          name={i18n.t('ledger.more', [text])}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    </div>
  );
}
