import { i18n } from '#i18n';
import type { TargetedKeyboardEvent } from 'preact';
import type { Stage } from '@/core/cycle/stage';
import type { TicketView } from '@/session/view';
import { StageShape } from '../icons';
import { StageClock } from './stage-clock';
import { stepFocus } from './step-focus';

interface StageBarProps {
  readonly view: TicketView;
  readonly go: (stage: Stage) => void;
}

/** The four stages in a row: sign, name, prompts done, time. One tab stop; arrow keys inside. */
export function StageBar({ view, go }: StageBarProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the buttons inside.
    <ol class="stages" aria-label={i18n.t('now.stageBar')} onKeyDown={moveFocus}>
      {view.stages.map((each) => {
        const prompts = view.prompts.filter((prompt) => prompt.stage === each.stage);
        const done = prompts.filter((prompt) => prompt.mark && prompt.mark.kind !== 'cleared');
        const isCurrent = each.stage === view.stage;
        return (
          <li key={each.stage} class={each.position} data-stage={each.stage}>
            <button
              type="button"
              tabIndex={isCurrent ? 0 : -1}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => go(each.stage)}
            >
              <StageShape stage={each.stage} />
              <span class="name">{i18n.t(`stages.${each.stage}`)} </span>
              <small>
                <span class="vh">{i18n.t('now.seenOf', [done.length, prompts.length])}</span>
                <span aria-hidden="true">
                  {done.length}/{prompts.length}
                </span>
              </small>{' '}
              <small>
                {(each.activeMs > 0 || each.countsSince !== null) && <StageClock stages={[each]} />}
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function moveFocus(event: TargetedKeyboardEvent<HTMLOListElement>) {
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const steps: Record<string, number> = {
    ArrowRight: isRtl ? -1 : 1,
    ArrowLeft: isRtl ? 1 : -1,
    Home: -4,
    End: 4,
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  stepFocus(event.currentTarget, 'button', event.target, step);
}
