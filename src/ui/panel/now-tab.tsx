import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CycleRing } from '../icons';
import type { PanelSource } from '../models/panel-source';
import { noTicketWords } from '../now/no-ticket-words';
import { Now } from '../now/now';

/** The conversation beside the panel, the one worked by hand, or why there is none. */
export function NowTab({ source }: { source: PanelSource }) {
  const manual = source.manual.value;
  if (manual?.kind === 'ticket') {
    return <Now view={manual} actions={source.manualActions} />;
  }
  const page = source.page.value;
  if (page.kind === 'off')
    return <OffSite key={page.origin} source={source} origin={page.origin} />;
  if (page.kind === 'hidden' || page.kind === 'barred') {
    return (
      <Notice title={i18n.t(`panel.${page.kind}Title`)}>
        <p>{i18n.t(`panel.${page.kind}`)}</p>
        <button type="button" onClick={() => source.startManual()}>
          {i18n.t('panel.byHand')}
        </button>
        <p class="hint">{i18n.t('panel.byHandHint')}</p>
      </Notice>
    );
  }
  if (!page.view) {
    return (
      <Notice title={i18n.t('panel.reading')}>
        <p>{i18n.t('panel.readingHint')}</p>
      </Notice>
    );
  }
  if (page.view.kind === 'no-ticket') {
    return (
      <Notice title={i18n.t('noTicket.title')}>
        <p>{noTicketWords(page.view)}</p>
        {page.view.reason === 'unrecognised' && (
          <button type="button" onClick={() => void source.actions.teach()}>
            {i18n.t('noTicket.teach')}
          </button>
        )}
      </Notice>
    );
  }
  return <Now view={page.view} actions={source.actions} />;
}

/** A few calm words in place of content. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="notice">
      <CycleRing stage={null} />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function OffSite({ source, origin }: { source: PanelSource; origin: string }) {
  const answer = useSignal<'none' | 'refused' | 'failed'>('none');
  const enable = async () => {
    try {
      answer.value = (await source.enableSite()) === 'refused' ? 'refused' : 'none';
    } catch {
      answer.value = 'failed';
    }
  };
  return (
    <Notice title={i18n.t('panel.offTitle')}>
      <p class="origin">
        <bdi dir="ltr">{origin}</bdi>
      </p>
      <button type="button" class="main big" onClick={() => void enable()}>
        {i18n.t('panel.use')}
      </button>
      <p role="status" class="late">
        {answer.value !== 'none' && i18n.t(`panel.${answer.value}`)}
      </p>
      {answer.value !== 'none' && (
        <button type="button" onClick={() => source.startManual()}>
          {i18n.t('panel.byHand')}
        </button>
      )}
      <ul class="assurances">
        <li>{i18n.t('panel.offReads')}</li>
        <li>{i18n.t('panel.offStays')}</li>
        <li>{i18n.t('panel.offYours')}</li>
      </ul>
    </Notice>
  );
}
