import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import type { NowActions } from '@/session/view';
import { copyText } from '../models/copy-text';
import { SquareButton } from '../square-button';

interface SayProps {
  readonly words: string;
  readonly canInsert: boolean;
  readonly actions: NowActions;
}

/** Words that the agent may take: copied, or put into the reply at the cursor. */
export function Say({ words, canInsert, actions }: SayProps) {
  const root = useRef<HTMLLIElement>(null);
  const [told, tell] = useState<'copied' | 'inserted' | 'notInserted' | null>(null);
  const copy = async () => {
    if (root.current) await copyText(words, root.current);
    tell('copied');
  };
  const insert = async () => {
    const isTaken = await actions.insert(words).catch(() => false);
    if (!isTaken) await copy();
    tell(isTaken ? 'inserted' : 'notInserted');
  };
  return (
    <li ref={root} class="say">
      <p>
        {words}
        <small role="status">{told && i18n.t(`say.${told}`)}</small>
      </p>
      <SquareButton icon="copy" name={i18n.t('say.copy')} onClick={() => void copy()} />
      {canInsert && (
        <SquareButton icon="insert" name={i18n.t('say.insert')} onClick={() => void insert()} />
      )}
    </li>
  );
}
