import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { countWords } from '../../models/amount-words';
import { faultWords } from '../../models/fault-words';
import type { FileOutcome, TeamSource } from '../../models/team-source';
import { useWork } from '../use-work';
import { WorkBar } from '../work-bar';

/** Files are dropped or chosen, many at once; what cannot be used is named one by one. */
export function FilesSection({ source }: { source: TeamSource }) {
  const work = useWork();
  const outcomes = useSignal<readonly FileOutcome[]>([]);
  const isOver = useSignal(false);
  const overview = source.overview.value;

  const add = (files: readonly File[]) =>
    work.run(async (_signal, onProgress) => {
      outcomes.value = [];
      await source.addFiles(files, ({ done, total, outcomes: more }) => {
        outcomes.value = [...outcomes.value, ...more];
        onProgress(done / total);
      });
      return wordsOf(outcomes.value);
    });
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) void add(files);
  };
  const clear = () =>
    work.run(async () => {
      await source.clear();
      outcomes.value = [];
      return i18n.t('team.cleared');
    });
  const troubles = outcomes.value.filter(({ kind }) => isTrouble(kind));

  return (
    <section class="sheet" aria-labelledby="files-title">
      <h2 id="files-title">
        {overview
          ? i18n.t('team.agents', overview.agents, [countWords(overview.agents)])
          : i18n.t('team.title')}
      </h2>
      <p class="hint">{i18n.t('team.intro')}</p>
      <div
        class={isOver.value ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
        onDragLeave={() => (isOver.value = false)}
        onDrop={(event) => {
          event.preventDefault();
          isOver.value = false;
          take(event.dataTransfer?.files);
        }}
      >
        <p>{i18n.t('team.drop')}</p>
        <label class="file-button">
          {i18n.t('team.choose')}
          <input
            type="file"
            multiple
            accept=".json,.gz,.csv,.parquet"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // The same files may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <WorkBar work={work} canStop={false} />
      {troubles.length > 0 && <Troubles troubles={troubles} />}
      {overview && (
        <div class="row">
          <button type="button" class="quiet" onClick={() => void clear()}>
            {i18n.t('team.clear')}
          </button>
        </div>
      )}
    </section>
  );
}

function isTrouble(kind: FileOutcome['kind']): boolean {
  return kind !== 'added' && kind !== 'replaces';
}

function Troubles({ troubles }: { troubles: readonly FileOutcome[] }) {
  return (
    <details class="troubles" open={troubles.length <= 12}>
      <summary>{i18n.t('team.leftOut', troubles.length, [countWords(troubles.length)])}</summary>
      <ul>
        {troubles.map(({ fileName, kind, fault }) => (
          <li key={fileName}>
            <bdi>{fileName}</bdi>
            <span class="hint">
              {kind === 'fault' ? faultWords(fault) : i18n.t(`team.outcomes.${trouble(kind)}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const troubleKeys = {
  same: 'same',
  older: 'older',
  'disk-full': 'diskFull',
  'not-stored': 'notStored',
} as const;

function trouble(kind: FileOutcome['kind']): (typeof troubleKeys)[keyof typeof troubleKeys] {
  return kind in troubleKeys ? troubleKeys[kind as keyof typeof troubleKeys] : 'notStored';
}

function wordsOf(outcomes: readonly FileOutcome[]): string {
  const count = (kind: FileOutcome['kind']) => outcomes.filter((each) => each.kind === kind).length;
  const used = count('added') + count('replaces');
  const replaced = count('replaces');
  return [
    i18n.t('team.used', used, [countWords(used)]),
    ...(replaced > 0 ? [i18n.t('team.replaced', replaced, [countWords(replaced)])] : []),
  ].join(' ');
}
