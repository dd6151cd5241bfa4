import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NowActions, TicketView } from '@/session/view';
import { announcement } from './announcement';
import { FinishBar } from './finish-bar';
import { Hints } from './hints';
import { NowHeader } from './now-header';
import { Nudge } from './nudge';
import { PromptList } from './prompt-list';
import { StageBar } from './stage-bar';
import { TicketFollowUps } from './ticket-follow-ups';

export interface NowProps {
  readonly view: TicketView;
  readonly actions: NowActions;
}

/** One ticket: what is read, the stages with their times, the prompts, the follow-ups. */
export function Now({ view, actions }: NowProps) {
  const [said, say] = useState('');
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
      <NowHeader view={view} actions={actions} />
      {view.isReading ? (
        <p class="quiet-words">{i18n.t('panel.reading')}</p>
      ) : (
        <>
          <StageBar view={view} go={(stage) => actions.move({ kind: 'go', stage })} />
          <Nudge view={view} actions={actions} />
          <PromptList view={view} actions={actions} />
          <Hints view={view} actions={actions} />
        </>
      )}
      <TicketFollowUps
        key={view.interactionId}
        followUps={view.followUps}
        actions={actions}
        say={say}
      />
      <FinishBar key={`${view.interactionId}-end`} view={view} actions={actions} />
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}
