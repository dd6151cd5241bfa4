import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { AgentMove } from '@/core/cycle/cycle';
import type { PromptView } from '@/session/view';
import { MarkSign } from '../icons';
import { SquareButton } from '../square-button';
import { notApplicableMove, toggleMove } from './prompt-keys';
import { promptHint, promptLabel } from './prompt-words';

interface PromptItemProps {
  readonly prompt: PromptView;
  readonly isNext: boolean;
  readonly move: (move: AgentMove) => void;
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
export function PromptItem({ prompt, isNext, move }: PromptItemProps) {
  const [isShown, setShown] = useState(false);
  const { id, mark } = prompt;
  const kind = mark?.kind;
  const words = mark && 'evidence' in mark ? mark.evidence.words : '';
  const label = promptLabel(prompt);
  const press = (event: MouseEvent) => {
    // A finger has no hover: the first tap on a tick shows its evidence, the second takes it away.
    if (words && !isShown && (event as PointerEvent).pointerType === 'touch') {
      setShown(true);
    } else {
      move(toggleMove(prompt));
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(notApplicableMove(prompt));
  };
  return (
    <li class={`prompt ${kind ?? 'open'}${isNext ? ' next' : ''}${isShown ? ' shown' : ''}`}>
      <button
        type="button"
        role="checkbox"
        aria-checked={kind ? checked[kind] : 'false'}
        aria-label={label}
        aria-describedby={`why-${id} words-${id} prompt-keys`}
        onClick={press}
        onKeyDown={keys}
        onBlur={() => setShown(false)}
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
        icon="dash"
        name={i18n.t('now.notNeeded', [label])}
        class="not-needed"
        isPressed={kind === 'not-applicable'}
        tabIndex={-1}
        onClick={() => move(notApplicableMove(prompt))}
      />
    </li>
  );
}
