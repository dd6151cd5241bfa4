import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proposal, WishedTime } from '@/core/follow-ups/ledger';
import type { DueAnswer, NowActions, TicketView } from '@/session/view';
import { Likely, TimeForm } from '../follow-ups/time-form';
import { realismWords } from '../follow-ups/follow-up-words';
import { hasFocus } from '../follow-ups/keep-focus';
import { dueWords } from '../models/time-words';
import type { Say } from './now';
import type { Keep } from './use-keep';
import { useNow } from './use-now';

const redrawMs = 60_000;

interface CommitmentsProps {
  readonly view: TicketView;
  readonly actions: NowActions;
  readonly keep: Keep;
  readonly say: Say;
}

/** What a reply has promised, before the agent has said so; and whether a reply has kept something. */
export function Commitments({ view, actions, keep, say }: CommitmentsProps) {
  const { proposals, questions, followUps, quiet } = view.ledger;
  const now = useNow(proposals.length + questions.length > 0 ? redrawMs : null);
  const asked = questions.flatMap(({ id, turn }) => {
    const followUp = followUps.find((each) => each.id === id);
    return followUp ? [{ followUp, turn }] : [];
  });
  const box = useRef<HTMLDivElement>(null);
  const [first] = proposals;
  const question = first ? `${first.turn} ${first.key}` : asked[0]?.followUp.id;
  const isFocused = hasFocus(box.current);
  // Who answers by keys answers the next question by the same keys.
  useLayoutEffect(() => {
    if (isFocused && !hasFocus(box.current)) {
      (box.current?.querySelector('button') ?? box.current)?.focus();
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Only when the question is another one.
  }, [question]);
  // One question at a time: the prompts below matter too.
  const waiting = proposals.length + asked.length - 1;
  return (
    <div ref={box} class="questions" tabIndex={-1}>
      {proposals.slice(0, 1).map((each) => (
        <ProposalBox
          key={`${each.turn} ${each.key}`}
          proposal={each}
          now={now}
          actions={actions}
          keep={keep}
          say={say}
        />
      ))}
      {asked.slice(0, proposals.length > 0 ? 0 : 1).map(({ followUp, turn }) => (
        <div key={followUp.id} class="ask-box">
          <p>
            <b>{i18n.t(followUp.state === 'done' ? 'ledger.askTold' : 'ledger.askKept')}</b>
            <q>{followUp.text}</q>
          </p>
          <div class="acts">
            <button
              type="button"
              class="main"
              onClick={() =>
                void keep(
                  { kind: 'change', id: followUp.id, wish: { kind: 'tell' } },
                  i18n.t('ledger.saidKept', [followUp.text]),
                )
              }
            >
              {i18n.t('ledger.yes')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void keep({
                  kind: 'change',
                  id: followUp.id,
                  wish: { kind: 'settle', turn },
                })
              }
            >
              {i18n.t('ledger.notYet')}
            </button>
          </div>
        </div>
      ))}
      {waiting > 0 && <p class="more-questions">{i18n.t('ledger.waiting', waiting)}</p>}
      {quiet.length > 0 && (
        <details class="quiet-commitments">
          <summary>{i18n.t('ledger.quiet', quiet.length)}</summary>
          <ul>
            {quiet.map((each) => (
              <li key={`${each.turn} ${each.key}`}>
                <q>{each.words}</q>{' '}
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    void keep({ kind: 'track', proposal: each }, i18n.t('ledger.tracked'))
                  }
                >
                  {i18n.t('ledger.trackAfterAll')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ProposalBoxProps extends Omit<CommitmentsProps, 'view'> {
  readonly proposal: Proposal;
  readonly now: number;
}

function ProposalBox({ proposal, now, actions, keep, say }: ProposalBoxProps) {
  const [isEditing, setEditing] = useState(false);
  const { words, dueAt, event, likely, realism } = proposal;
  const isDated = dueAt !== null;
  const track = (time?: WishedTime) =>
    void keep({ kind: 'track', proposal, time }, i18n.t('ledger.tracked'));
  // The form keeps what was typed and shows its own errors.
  const trackEdited: EditCommitmentProps['save'] = async (change) => {
    const answer = await actions.keep({ kind: 'track', proposal, ...change });
    if (answer.ok) say(i18n.t('ledger.tracked'));
    return answer;
  };
  const decline = () => void keep({ kind: 'decline', words }, i18n.t('ledger.declined'));
  // One key, wherever the focus is inside the box; the same letters stay free in its fields.
  const byKey = (key: KeyboardEvent) => {
    if (key.target instanceof HTMLInputElement || key.ctrlKey || key.metaKey || key.altKey) return;
    const act = { y: () => track(), n: decline, e: () => setEditing(true) }[key.key.toLowerCase()];
    if (!act) return;
    key.preventDefault();
    act();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for the buttons inside.
    <div class="ask-box" onKeyDown={byKey}>
      <p>
        <b>{i18n.t('ledger.askCommitment')}</b>
        <q>{words}</q>
        {isDated && !isEditing && (
          <small>
            {event
              ? i18n.t('ledger.check', [event, dueWords(dueAt, now)])
              : i18n.t('ledger.by', [dueWords(dueAt, now)])}
          </small>
        )}
        {realism && <small>{realismWords(realism)}</small>}
      </p>
      {isEditing ? (
        <EditCommitment
          proposal={proposal}
          now={now}
          save={trackEdited}
          close={() => setEditing(false)}
        />
      ) : (
        <>
          {!isDated && (
            <>
              <small>{i18n.t('ledger.byWhen')}</small>
              <Likely times={likely} now={now} take={(at) => track(at)} />
            </>
          )}
          <div class="acts">
            <button
              type="button"
              class={isDated ? 'main' : ''}
              title={i18n.t('ledger.key', ['Y'])}
              onClick={() => track()}
            >
              {i18n.t(isDated ? 'ledger.track' : 'ledger.trackUndated')}
            </button>
            <button
              type="button"
              class="quiet"
              title={i18n.t('ledger.key', ['E'])}
              onClick={() => setEditing(true)}
            >
              {i18n.t('ledger.edit')}
            </button>
            <button
              type="button"
              class="quiet"
              title={i18n.t('ledger.key', ['N'])}
              onClick={decline}
            >
              {i18n.t('ledger.decline')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface EditCommitmentProps {
  readonly proposal: Proposal;
  readonly now: number;
  readonly save: (change: { text: string; time?: WishedTime }) => Promise<DueAnswer>;
  readonly close: () => void;
}

/** Other words, another time; what was typed stays until it is understood. */
function EditCommitment({ proposal, now, save, close }: EditCommitmentProps) {
  const [text, setText] = useState(proposal.words);
  return (
    <>
      <label>
        {i18n.t('ledger.text')}
        <input
          value={text}
          maxLength={300}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <TimeForm
        label={i18n.t('followUps.due')}
        action={i18n.t('ledger.track')}
        now={now}
        likely={proposal.likely}
        words={proposal.dueWords}
        mayBeNone
        // The words that were sent keep the meaning that they had then.
        save={(time) => save(time === proposal.dueWords ? { text } : { text, time })}
        close={close}
      />
    </>
  );
}

/** What the reply being typed promises: noted when it is sent, not before. */
export function DraftCommitments({ view }: { view: TicketView }) {
  const now = useNow(view.draftCommitments.length > 0 ? redrawMs : null);
  if (view.draftCommitments.length === 0) return null;
  return (
    <section class="drafted">
      <h3>{i18n.t('ledger.drafted')}</h3>
      <ul>
        {view.draftCommitments.map(({ key, words, dueAt, event, realism }) => (
          <li key={key}>
            <q>{words}</q>{' '}
            <small>
              {event
                ? i18n.t('ledger.check', [event, dueWords(dueAt, now)])
                : dueAt === null
                  ? i18n.t('followUps.noDate')
                  : i18n.t('ledger.by', [dueWords(dueAt, now)])}
            </small>
            {realism && <small class="realism">{realismWords(realism)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
