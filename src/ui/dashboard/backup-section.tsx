import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { countWords } from '../models/amount-words';
import { faultWords } from '../models/fault-words';
import type { RecordsSource, RestorePreview } from '../models/records-source';
import { useWork } from './use-work';
import { WorkBar } from './work-bar';

/** A backup is written as a whole; a file is looked at before it is put back. */
export function BackupSection({ source }: { source: RecordsSource }) {
  const work = useWork();
  const found = useSignal<RestorePreview | null>(null);
  const backUp = () =>
    work.run(async (signal, onProgress) =>
      i18n.t('recordsView.backedUp', [await source.backUp(signal, onProgress)]),
    );
  const read = (file: File) =>
    work.run(async () => {
      found.value = null;
      const result = await source.readBackup(file);
      if (!result.ok) return faultWords(result.fault);
      found.value = result.preview;
      return '';
    });
  const restore = () =>
    work.run(async (_signal, onProgress) => {
      const { added, replaced } = await source.restore(onProgress);
      found.value = null;
      return i18n.t('recordsView.restored', [countWords(added), countWords(replaced)]);
    });
  return (
    <section class="sheet" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('recordsView.backup')}</h2>
      <p class="hint">{i18n.t('recordsView.backupHint')}</p>
      <div class="row">
        <button type="button" onClick={() => void backUp()}>
          {i18n.t('recordsView.saveBackup')}
        </button>
        <label class="file-button">
          {i18n.t('recordsView.readFile')}
          <input
            type="file"
            accept=".json,.gz,application/json,application/gzip"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again.
              currentTarget.value = '';
              if (file) void read(file);
            }}
          />
        </label>
      </div>
      {found.value && (
        <div class="found">
          <p>
            {i18n.t('recordsView.found', [
              found.value.added,
              found.value.replaced,
              found.value.kept,
            ])}
          </p>
          <div class="row">
            <button
              type="button"
              class="main"
              disabled={found.value.added + found.value.replaced === 0}
              onClick={() => void restore()}
            >
              {i18n.t('recordsView.restore')}
            </button>
            <button type="button" class="quiet" onClick={() => (found.value = null)}>
              {i18n.t('recordsView.notNow')}
            </button>
          </div>
        </div>
      )}
      <WorkBar work={work} />
    </section>
  );
}
