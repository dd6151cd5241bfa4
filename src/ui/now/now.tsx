import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NowActions, TicketView } from '@/session/view';
import { AbsenceBox } from './absence';
import { announcement } from './announcement';
import { Closing } from './closing';
import { FinishBar } from './finish-bar';
import { Hints } from './hints';
import { NowHeader } from './now-header';
import { Nudge } from './nudge';
import { DraftCommitments, Commitments } from './commitments';
import { PromptList } from './prompt-list';
import { StageBar } from './stage-bar';
import { TicketFollowUps } from './ticket-follow-ups';
import { TicketTimes } from './ticket-times';
import { useKeep } from './use-keep';

/** Tells a screen reader what was done. */
export type Say = (words: string) => void;

export interface NowProps {
  readonly view: TicketView;
  readonly actions: NowActions;
}

/** One ticket: what is read, the stages with their times, the prompts, the follow-ups. */
export function Now({ view, actions }: NowProps) {
  const [said, say] = useState('');
  const { keep, isFailed } = useKeep(actions, say);
  const before = useRef(view);
  useEffect(() => {
    const news = announcement(before.current, view);
    if (news) say(news);
    before.current = view;
  }, [view]);
  // On the document of the keys, so that it works wherever the focus is inside this ticket.
  const undo = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping)
      return;
    event.preventDefault();
    actions.undo();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only listens for Ctrl+Z of the controls inside.
    <div class="now" onKeyDown={undo}>
      <NowHeader view={view} actions={actions} keep={keep} />
      {isFailed && (
        <p class="late" role="alert">
          {i18n.t('panel.failed')}
        </p>
      )}
      {view.unsaved && (
        <p class="late" role="alert">
          {i18n.t(`unsaved.${view.unsaved}`)}
        </p>
      )}
      <AbsenceBox key={view.absence?.from} view={view} actions={actions} />
      {/* The end is the matter now: it stands before what was to be done. */}
      {view.isFinished && <Closing view={view} keep={keep} />}
      {view.isReading ? (
        <p class="quiet-words">{i18n.t('panel.reading')}</p>
      ) : (
        <>
          <StageBar view={view} go={(stage) => actions.move({ kind: 'go', stage })} />
          <Nudge view={view} actions={actions} />
          <Commitments view={view} actions={actions} keep={keep} say={say} />
          <PromptList view={view} actions={actions} />
          <Hints view={view} actions={actions} />
          <DraftCommitments view={view} />
        </>
      )}
      <TicketFollowUps
        key={view.interactionId}
        view={view}
        actions={actions}
        keep={keep}
        say={say}
      />
      <TicketTimes key={`${view.interactionId}-times`} view={view} actions={actions} />
      <FinishBar key={`${view.interactionId}-end`} view={view} actions={actions} />
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}
