import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { NowActions, PromptView, TicketView } from '@/session/view';
import { MarkSign } from '../icons';
import { SquareButton } from '../square-button';
import { notApplicableMove, toggleMove } from './prompt-keys';
import { promptHint, promptLabel } from './prompt-words';
import { Say } from './say';
import { wordingFor } from './wording';

interface PromptItemProps {
  readonly prompt: PromptView;
  readonly isNext: boolean;
  readonly view: TicketView;
  readonly actions: NowActions;
}

const checked = {
  draft: 'mixed',
  sent: 'true',
  hand: 'true',
  cleared: 'false',
  'not-applicable': 'false',
} as const;

/**
 * One prompt. The line below its label holds a hint while it is open, else why it is ticked; the
 * words that earned a tick take the same line on hover and focus, so that nothing moves.
 */
export function PromptItem({ prompt, isNext, view, actions }: PromptItemProps) {
  const [isShown, setShown] = useState(false);
  const [isSaid, setSaid] = useState(false);
  const { id, mark } = prompt;
  const kind = mark?.kind;
  const evidence = mark && 'evidence' in mark ? mark.evidence : null;
  const words = evidence?.words;
  const label = promptLabel(prompt);
  const press = (event: MouseEvent) => {
    // A finger has no hover: the first tap on a tick shows its evidence, the second takes it away.
    if (words && !isShown && (event as PointerEvent).pointerType === 'touch') {
      setShown(true);
    } else {
      actions.move(toggleMove(prompt));
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'n') notNeeded();
    else if (key === 'w') setSaid(!isSaid);
    else return;
    event.preventDefault();
  };
  const notNeeded = () => actions.move(notApplicableMove(prompt));
  const point = () => actions.point(evidence);
  const stopPointing = () => {
    setShown(false);
    if (evidence) actions.point(null);
  };
  return (
    <li>
      <div
        class={`prompt ${kind ?? 'open'}${isNext ? ' next' : ''}${isShown ? ' shown' : ''}`}
        onMouseEnter={evidence ? point : undefined}
        onMouseLeave={stopPointing}
      >
        <button
          type="button"
          role="checkbox"
          aria-checked={kind ? checked[kind] : 'false'}
          aria-label={label}
          aria-describedby={`why-${id} words-${id} prompt-keys`}
          onClick={press}
          onKeyDown={keys}
          onFocus={evidence ? point : undefined}
          onBlur={stopPointing}
        >
          <MarkSign kind={kind} />
          <span class="label">{label}</span>
          <span class="why" id={`why-${id}`}>
            {!kind || kind === 'cleared'
              ? promptHint(id)
              : i18n.t(kind === 'not-applicable' ? 'mark.notApplicable' : `mark.${kind}`)}
          </span>
          {words && (
            <q class="words" id={`words-${id}`} title={words}>
              {words}
            </q>
          )}
        </button>
        <SquareButton
          icon="say"
          name={i18n.t('say.wording', [label])}
          class="more"
          isExpanded={isSaid}
          tabIndex={-1}
          onClick={() => setSaid(!isSaid)}
        />
        <SquareButton
          icon="dash"
          name={i18n.t('now.notNeeded', [label])}
          class="more"
          isPressed={kind === 'not-applicable'}
          tabIndex={-1}
          onClick={notNeeded}
        />
      </div>
      {isSaid && (
        <ul>
          {wordingFor(id, view.customer).map((each) => (
            <Say key={each} words={each} canInsert={view.canInsert} actions={actions} />
          ))}
        </ul>
      )}
    </li>
  );
}
