import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import type { ExportFormat, ExportPreview, PanelSource } from '../models/panel-source';

/** What was asked for comes into view, and can be scrolled by keyboard at once. */
function focus(preview: HTMLElement | null) {
  preview?.focus();
}

/** Format, then exactly what will be written, then the file. */
export function ExportSection({ source }: { source: PanelSource }) {
  const format = useSignal<ExportFormat>('json');
  const preview = useSignal<ExportPreview | null>(null);
  const words = useSignal('');
  const prepare = async () => {
    try {
      preview.value = await source.prepareExport(format.value);
      words.value = '';
    } catch {
      words.value = i18n.t('panel.failed');
    }
  };
  const save = (file: ExportPreview) => {
    source.saveExport(file, format.value);
    words.value = i18n.t('export.saved', [file.fileName]);
    preview.value = null;
  };
  const file = preview.value;
  return (
    <section class="export">
      <h2>{i18n.t('export.title')}</h2>
      {file ? (
        <>
          <h3 id="export-preview">{i18n.t('export.preview')}</h3>
          <p class="hint">
            <bdi>{file.fileName}</bdi>, {i18n.t('export.rows', file.rows)}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard. */}
          <pre ref={focus} tabIndex={0} role="region" aria-labelledby="export-preview" dir="ltr">
            {file.content}
          </pre>
          <div class="row">
            <button type="button" class="main" onClick={() => save(file)}>
              {i18n.t('export.save')}
            </button>
            <button type="button" class="quiet" onClick={() => (preview.value = null)}>
              {i18n.t('export.cancel')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="hint">{i18n.t('export.intro')}</p>
          <fieldset>
            <legend class="vh">{i18n.t('export.format')}</legend>
            {(['json', 'csv'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="export-format"
                  checked={format.value === each}
                  onChange={() => (format.value = each)}
                />
                {i18n.t(`export.${each}`)}
              </label>
            ))}
          </fieldset>
          <button type="button" onClick={() => void prepare()}>
            {i18n.t('export.prepare')}
          </button>
        </>
      )}
      <p class="hint" role="status">
        {words}
      </p>
    </section>
  );
}
