import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SiteReadingState } from '@/messaging';
import type { PanelSource } from '../models/panel-source';

interface SiteSectionProps {
  readonly source: PanelSource;
  readonly origin: string;
}

/** How the site beside the panel is read, and what the agent may change about it. */
export function SiteSection({ source, origin }: SiteSectionProps) {
  const state = useSignal<SiteReadingState | null>(null);
  const words = useSignal('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  // It grows when the answer comes, at the end of the panel.
  useEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), [state.value]);
  const load = async () => {
    state.value = await source.describeSite();
  };
  /** Does something, says how it went, and shows how the site is read then. */
  const attempt = async (work: () => Promise<string>) => {
    try {
      words.value = await work();
      await load();
    } catch {
      words.value = i18n.t('panel.failed');
    }
  };
  const teach = async () => {
    await source.actions.teach();
    return i18n.t('site.pointing');
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- Another site is another state; the rest stays.
  useEffect(() => void attempt(async () => ''), [origin]);
  return (
    <section ref={root} class="site" tabIndex={-1} aria-label={i18n.t('site.title')}>
      <h2>
        {i18n.t('site.title')} <bdi dir="ltr">{new URL(origin).host}</bdi>
      </h2>
      {state.value && <HelpdeskChoice state={state.value} source={source} attempt={attempt} />}
      <button type="button" onClick={() => void attempt(teach)}>
        {i18n.t('site.teach')}
      </button>
      {state.value && <Taught state={state.value} source={source} attempt={attempt} />}
      <p role="status" class="hint">
        {words}
      </p>
      <button type="button" class="quiet" onClick={() => void source.disableSite()}>
        {i18n.t('panel.turnOff')}
      </button>
    </section>
  );
}

interface PartProps {
  readonly state: SiteReadingState;
  readonly source: PanelSource;
  attempt(work: () => Promise<string>): Promise<void>;
}

function HelpdeskChoice({ state, source, attempt }: PartProps) {
  const choose = (choice: string) =>
    attempt(async () => {
      await source.chooseHelpdesk(choice);
      return i18n.t('site.changed');
    });
  const products = state.known.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <label>
      {i18n.t('site.helpdesk')}
      <select value={state.choice} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value="auto">
          {state.taughtName ? i18n.t('site.asTaught') : i18n.t('site.auto')}
        </option>
        <option value="none">{i18n.t('site.none')}</option>
        {products.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Taught({ state, source, attempt }: PartProps) {
  const file = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    void attempt(async () => {
      const answer = await source.importTaught(await chosen.text());
      // The same file may be chosen again once it was mended.
      input.value = '';
      return answer.ok ? i18n.t('site.imported') : i18n.t(`site.fault.${answer.reason}`);
    });
  };
  const save = () => attempt(async () => i18n.t('exportView.saved', [await source.exportTaught()]));
  const forget = () =>
    attempt(async () => {
      await source.forgetTaught();
      return i18n.t('site.forgotten');
    });
  return (
    <>
      <div class="row">
        {state.taughtName && (
          <>
            <button type="button" onClick={() => void save()}>
              {i18n.t('site.export')}
            </button>
            <button type="button" class="quiet" onClick={() => void forget()}>
              {i18n.t('site.forget')}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={() => file.current?.click()}>
          {i18n.t('site.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
    </>
  );
}
