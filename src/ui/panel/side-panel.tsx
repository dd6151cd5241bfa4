import { i18n } from '#i18n';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { countPressing } from '../models/follow-up-groups';
import type { PanelSource } from '../models/panel-source';
import { FollowUpsTab } from './follow-ups-tab';
import { NowTab } from './now-tab';
import { SiteSection } from './site-section';
import { TodayTab } from './today-tab';

const tabs = ['now', 'followUps', 'today'] as const;
type Tab = (typeof tabs)[number];

/** The panel beside the page: the conversation, the follow-ups of all tickets, the day. */
export function SidePanel({ source, tab = 'now' }: { source: PanelSource; tab?: Tab }) {
  const shown = useSignal<Tab>(tab);
  useSignalEffect(() => {
    if (source.jotting.value || source.isListWanted.value) shown.value = 'followUps';
  });
  return (
    <div class="panel">
      <header>
        <h1 class="vh">{i18n.t('extension.name')}</h1>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs inside take the focus. */}
        <div class="tabs" role="tablist" aria-label={i18n.t('panel.tabs')} onKeyDown={moveTab}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === shown.value}
              aria-controls="tab-panel"
              tabIndex={each === shown.value ? 0 : -1}
              onClick={() => (shown.value = each)}
            >
              {i18n.t(`panel.${each}`)}
              {each === 'followUps' && <DueCount source={source} />}
            </button>
          ))}
        </div>
      </header>
      <main>
        {source.trouble.value && (
          <p class="records-trouble" role="alert">
            {i18n.t(`recordsTrouble.${source.trouble.value}`)}
          </p>
        )}
        {source.unsaved.value && (
          <p class="records-trouble" role="alert">
            {i18n.t(`unsaved.${source.unsaved.value}`)}
          </p>
        )}
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${shown.value}`} tabIndex={-1}>
          {shown.value === 'now' && <NowTab source={source} />}
          {shown.value === 'followUps' && <FollowUpsTab source={source} />}
          {shown.value === 'today' && <TodayTab source={source} />}
        </div>
      </main>
      <PanelFooter source={source} byHand={() => (shown.value = 'now')} />
    </div>
  );
}

/** How many follow-ups want attention today; nothing when none does. */
function DueCount({ source }: { source: PanelSource }) {
  const minute = useComputed(() => Math.floor(source.now.value / 60_000) * 60_000);
  const count = useComputed(() => countPressing(source.followUps.value, minute.value)).value;
  if (count === 0) return null;
  return (
    <>
      <span class="count" aria-hidden="true">
        {count}
      </span>
      <span class="vh">, {i18n.t('panel.due', count)}</span>
    </>
  );
}

function PanelFooter({ source, byHand }: { source: PanelSource; byHand: () => void }) {
  const page = source.page.value;
  const isOpen = useSignal(false);
  const start = () => {
    source.startManual();
    byHand();
  };
  return (
    <footer class="panel-foot">
      {page.kind === 'on' && isOpen.value && <SiteSection source={source} origin={page.origin} />}
      {page.kind === 'on' && (
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {i18n.t('site.title')}
        </button>
      )}
      {!source.manual.value && page.kind !== 'hidden' && page.kind !== 'barred' && (
        <button type="button" class="quiet" title={i18n.t('panel.byHandHint')} onClick={start}>
          {i18n.t('panel.byHand')}
        </button>
      )}
    </footer>
  );
}

/** Arrow keys open the neighbouring tab at once, as the tabs pattern of ARIA has it. */
function moveTab(event: TargetedKeyboardEvent<HTMLDivElement>) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const steps: Record<string, number> = {
    ArrowRight: isRtl ? -1 : 1,
    ArrowLeft: isRtl ? 1 : -1,
  };
  const at = all.indexOf(event.target as HTMLElement);
  const step = steps[event.key];
  const to =
    event.key === 'Home'
      ? all[0]
      : event.key === 'End'
        ? all.at(-1)
        : step && all[(at + step + all.length) % all.length];
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.click();
}
