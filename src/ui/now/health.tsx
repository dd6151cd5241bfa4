import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { capabilities } from '@/core/health/page-check';
import type { NowActions, PageHealth, TicketView } from '@/session/view';
import { copyText } from '../models/copy-text';
import { lineState, lineWords, summaryOf } from './health-words';

interface HealthProps {
  readonly view: TicketView;
  readonly health: PageHealth;
  readonly actions: NowActions;
}

/** One dot that says how well the page is read, and behind it what is read and what is not. */
export function Health({ view, health, actions }: HealthProps) {
  const { level, words } = summaryOf(health);
  return (
    <details class={`health ${level}`}>
      <summary>{words}</summary>
      <ul>
        {capabilities.map((each) => (
          <li key={each} class={lineState(each, health)}>
            <span>{i18n.t(`health.part.${each}`)}</span>{' '}
            <bdi>{lineWords(each, health, view.ticket)}</bdi>
          </li>
        ))}
      </ul>
      {level === 'lost' && (
        <p>
          {i18n.t('health.changed')}{' '}
          <button type="button" class="quiet" onClick={actions.acceptLoss}>
            {i18n.t('health.accept')}
          </button>
        </p>
      )}
      {level !== 'good' && (
        <button type="button" class="quiet" onClick={() => void actions.teach()}>
          {i18n.t('health.teach')}
        </button>
      )}
      <Report actions={actions} />
    </details>
  );
}

function Report({ actions }: { actions: NowActions }) {
  const root = useRef<HTMLDivElement>(null);
  const [told, tell] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const text = await actions.healthReport().catch(() => '');
    const isCopied = text !== '' && root.current && (await copyText(text, root.current));
    tell(isCopied ? 'copied' : 'failed');
  };
  return (
    <div ref={root}>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {i18n.t('health.report')}
      </button>
      <small role="status">{i18n.t(`health.report_${told ?? 'hint'}`)}</small>
    </div>
  );
}
