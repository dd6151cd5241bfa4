import { i18n } from '#i18n';
import type { TargetedKeyboardEvent } from 'preact';
import type { NowActions, TicketView } from '@/session/view';
import { SquareButton } from '../square-button';
import { quietWords } from './nudge-words';
import { PromptItem } from './prompt-item';
import { stepFocus } from './step-focus';

/** The prompts of the present stage as a checklist. */
export function PromptList({ view, actions }: { view: TicketView; actions: NowActions }) {
  const prompts = view.prompts.filter((each) => each.stage === view.stage);
  return (
    <section class="prompts" data-stage={view.stage}>
      <div class="row">
        <h3>{i18n.t(`stages.${view.stage}`)}</h3>
        {view.mode === 'page' && (
          <SquareButton
            icon={view.isQuiet ? 'quiet' : 'bell'}
            name={quietWords(view)}
            isPressed={view.isQuiet}
            onClick={() => actions.setQuiet(!view.isQuiet)}
          />
        )}
        <SquareButton
          icon="undo"
          name={i18n.t('now.undoHint')}
          isDisabled={!view.canUndo}
          onClick={() => actions.undo()}
        />
        <SquareButton
          icon="pin"
          name={i18n.t('now.pin')}
          isPressed={view.pinned}
          onClick={() => actions.move({ kind: view.pinned ? 'unpin' : 'pin' })}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the checkboxes inside. */}
      <ul onKeyDown={moveFocus}>
        {prompts.map((each) => (
          <PromptItem
            key={`${view.interactionId} ${view.round} ${each.id}`}
            prompt={each}
            isNext={each.id === view.next}
            view={view}
            actions={actions}
          />
        ))}
      </ul>
      <p class="vh" id="prompt-keys">
        {i18n.t('now.keys')}
      </p>
    </section>
  );
}

function moveFocus(event: TargetedKeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  stepFocus(event.currentTarget, '[role=checkbox]', event.target, step);
}
