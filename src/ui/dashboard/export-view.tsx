import { i18n } from '#i18n';
import { useComputed, useSignal } from '@preact/signals';
import { exportRhythms } from '@/core/exchange/export-rhythm';
import { countWords } from '../models/amount-words';
import type { DashboardSource } from '../models/dashboard-source';
import {
  exportFormats,
  type ExportFormat,
  type ExportPreview,
  type ExportSource,
  type ExportWish,
} from '../models/export-source';
import { exportRanges, rangeOf, type ExportRange } from '../models/export-ranges';
import { useWork } from './use-work';
import { WorkBar } from './work-bar';

/** What is written is chosen, shown, and only then saved. */
export function ExportView({ source: { exporting: source } }: { source: DashboardSource }) {
  const recorded = source.recorded.value;
  if (recorded === undefined) return <p class="hint">{i18n.t('exportView.reading')}</p>;
  if (recorded === null) {
    return (
      <section class="notice">
        <h2>{i18n.t('exportView.emptyTitle')}</h2>
        <p>{i18n.t('exportView.empty')}</p>
      </section>
    );
  }
  return <ExportForm source={source} recorded={recorded} />;
}

interface FormProps {
  readonly source: ExportSource;
  readonly recorded: { readonly from: string; readonly to: string };
}

function ExportForm({ source, recorded }: FormProps) {
  const rules = source.rules.value;
  const format = useSignal<ExportFormat>('csv');
  const range = useSignal<ExportRange>('month');
  const own = useSignal(recorded);
  const hasTickets = useSignal(false);
  const hasWords = useSignal(false);
  const preview = useSignal<ExportPreview | null>(null);
  const work = useWork();
  const days = useComputed(() =>
    range.value === 'own' ? own.value : rangeOf(range.value, source.today.value, recorded),
  );
  const wish = (): ExportWish => ({
    format: format.value,
    ...days.value,
    hasTickets: hasTickets.value,
    hasWords: hasWords.value,
    name: rules?.exportName ?? '',
  });
  /** A preview of something else would be a lie. */
  const change = (part: () => void) => {
    part();
    preview.value = null;
  };
  const show = () =>
    work.run(async () => {
      preview.value = await source.preview(wish());
      return '';
    });
  const save = () =>
    work.run(async (signal, onProgress) => {
      const fileName = await source.write(wish(), signal, onProgress);
      preview.value = null;
      return i18n.t('exportView.saved', [fileName]);
    });
  const isBackwards = days.value.from > days.value.to;

  return (
    <div class="export-view">
      <form
        class="sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <fieldset>
          <legend>{i18n.t('exportView.format')}</legend>
          {exportFormats.map((each) => (
            <label key={each} class="choice-row">
              <input
                type="radio"
                name="format"
                checked={format.value === each}
                onChange={() => change(() => (format.value = each))}
              />
              <b>{i18n.t(`exportView.formats.${each}`)}</b>
              <small>{i18n.t(`exportView.formatHints.${each}`)}</small>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{i18n.t('exportView.range')}</legend>
          <label class="choice">
            <span class="vh">{i18n.t('exportView.range')}</span>
            <select
              onChange={({ currentTarget }) =>
                change(() => (range.value = currentTarget.value as ExportRange))
              }
            >
              {exportRanges.map((each) => (
                <option key={each} value={each} selected={each === range.value}>
                  {i18n.t(`exportView.ranges.${each}`)}
                </option>
              ))}
            </select>
          </label>
          {range.value === 'own' && (
            <div class="days">
              {(['from', 'to'] as const).map((end) => (
                <label key={end}>
                  {i18n.t(`exportView.${end}`)}
                  <input
                    type="date"
                    required
                    value={own.value[end]}
                    aria-invalid={isBackwards}
                    aria-describedby={isBackwards ? 'backwards' : undefined}
                    onChange={({ currentTarget }) =>
                      change(() => (own.value = { ...own.value, [end]: currentTarget.value }))
                    }
                  />
                </label>
              ))}
            </div>
          )}
          {isBackwards && (
            <p id="backwards" class="late">
              {i18n.t('exportView.backwards')}
            </p>
          )}
        </fieldset>
        <fieldset>
          <legend>{i18n.t('exportView.holds')}</legend>
          <p class="hint">{i18n.t('exportView.always')}</p>
          <label class="choice-row">
            <input
              type="checkbox"
              checked={hasTickets.value}
              onChange={({ currentTarget }) =>
                change(() => (hasTickets.value = currentTarget.checked))
              }
            />
            <b>{i18n.t('exportView.tickets')}</b>
            <small>{i18n.t('exportView.ticketsHint')}</small>
          </label>
          <label class="choice-row">
            <input
              type="checkbox"
              checked={hasWords.value}
              onChange={({ currentTarget }) =>
                change(() => (hasWords.value = currentTarget.checked))
              }
            />
            <b>{i18n.t('exportView.words')}</b>
            <small>{i18n.t('exportView.wordsHint')}</small>
          </label>
        </fieldset>
        {rules && (
          <fieldset>
            <legend>{i18n.t('exportView.who')}</legend>
            <label>
              {i18n.t('exportView.name')}
              <input
                type="text"
                maxLength={60}
                autocomplete="off"
                value={rules.exportName}
                placeholder={i18n.t('exportView.noName')}
                onChange={({ currentTarget }) =>
                  change(() => {
                    const exportName = currentTarget.value.trim();
                    void source.saveRules({ ...rules, exportName });
                  })
                }
              />
            </label>
            <label class="choice">
              {i18n.t('exportView.remind')}
              <select
                onChange={({ currentTarget }) =>
                  void source.saveRules({
                    ...rules,
                    exportEvery: currentTarget.value as (typeof exportRhythms)[number],
                  })
                }
              >
                {exportRhythms.map((each) => (
                  <option key={each} value={each} selected={each === rules.exportEvery}>
                    {i18n.t(`exportView.rhythms.${each}`)}
                  </option>
                ))}
              </select>
            </label>
          </fieldset>
        )}
        <button type="submit" class="main" disabled={isBackwards}>
          {i18n.t('exportView.show')}
        </button>
        {!preview.value && <WorkBar work={work} />}
      </form>
      {preview.value && (
        <Preview preview={preview.value} format={format.value} save={() => void save()}>
          <WorkBar work={work} />
        </Preview>
      )}
    </div>
  );
}

interface PreviewProps {
  readonly preview: ExportPreview;
  readonly format: ExportFormat;
  readonly save: () => void;
  readonly children: preact.ComponentChildren;
}

function Preview({ preview, format, save, children }: PreviewProps) {
  const { fileName, interactions, followUps, beginning, isAll } = preview;
  return (
    <section class="sheet preview" aria-labelledby="preview-title">
      {/* What was asked for is read first. */}
      <h2 id="preview-title" tabIndex={-1} ref={focus}>
        {i18n.t('exportView.preview')}
      </h2>
      <p>
        <bdi class="file-name">{fileName}</bdi>
        <br />
        <bdi>
          {i18n.t('exportView.interactions', interactions, [countWords(interactions)])}
        </bdi>,{' '}
        <bdi>{i18n.t('exportView.followUps', followUps, [countWords(followUps)])}</bdi>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard. */}
      <pre tabIndex={0} role="group" aria-labelledby="preview-title" dir="ltr">
        {beginning}
      </pre>
      <p class="hint">
        {i18n.t(isAll ? 'exportView.allShown' : 'exportView.beginningShown')}{' '}
        {format === 'parquet' && i18n.t('exportView.binary')}
      </p>
      <button type="button" class="main" onClick={save}>
        {i18n.t('exportView.save')}
      </button>
      {children}
    </section>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
