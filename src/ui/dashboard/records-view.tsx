import { i18n } from '#i18n';
import { littleRoomLeft } from '@/core/health/room';
import { countWords } from '../models/amount-words';
import type { DashboardSource } from '../models/dashboard-source';
import type { RecordsSource } from '../models/records-source';
import { bytesWords } from '../models/bytes-words';
import { BackupSection } from './backup-section';
import { DeleteSection } from './delete-section';
import { StoredRowsSection } from './stored-rows-section';
import { useWork } from './use-work';
import { WorkBar } from './work-bar';

/** How long records may be kept, in months. */
const keepChoices = [3, 6, 12, 24, 60];

/** Everything that is on this machine, to see, to keep, to take along and to delete. */
export function RecordsView({ source: { records: source } }: { source: DashboardSource }) {
  return (
    <div class="records-view">
      <AmountSection source={source} />
      <KeepSection source={source} />
      <BackupSection source={source} />
      <StoredRowsSection source={source} />
      <RecountSection source={source} />
      <DeleteSection source={source} />
    </div>
  );
}

function AmountSection({ source }: { source: RecordsSource }) {
  const amount = source.amount.value;
  if (!amount) return <p class="hint">{i18n.t('recordsView.counting')}</p>;
  const { interactions, followUps, used, allowed, isPersistent } = amount;
  const isNearlyFull = littleRoomLeft(amount) !== null;
  return (
    <section class="sheet" aria-labelledby="amount-title">
      <h2 id="amount-title">{i18n.t('recordsView.amount')}</h2>
      <ul class="numbers">
        <li>
          <b>{countWords(interactions)}</b> {i18n.t('recordsView.interactions', interactions)}
        </li>
        <li>
          <b>{countWords(followUps)}</b> {i18n.t('recordsView.followUps', followUps)}
        </li>
        <li>
          <b>{bytesWords(used, i18n.t('locale'))}</b>{' '}
          {allowed > 0 && i18n.t('recordsView.of', [bytesWords(allowed, i18n.t('locale'))])}
        </li>
      </ul>
      <p class={isNearlyFull ? 'late' : 'hint'} role="status">
        {i18n.t(
          isNearlyFull
            ? 'recordsView.nearlyFull'
            : isPersistent
              ? 'recordsView.persistent'
              : 'recordsView.notPersistent',
        )}
      </p>
    </section>
  );
}

function KeepSection({ source }: { source: RecordsSource }) {
  const rules = source.rules.value;
  const work = useWork();
  if (!rules) return null;
  const keep = (keepMonths: number | null) =>
    work.run(async () => {
      await source.saveRules({ ...rules, keepMonths });
      return i18n.t('recordsView.kept');
    });
  const choices =
    rules.keepMonths === null || keepChoices.includes(rules.keepMonths)
      ? keepChoices
      : [...keepChoices, rules.keepMonths].toSorted((a, b) => a - b);
  return (
    <section class="sheet" aria-labelledby="keep-title">
      <h2 id="keep-title">{i18n.t('recordsView.keep')}</h2>
      <p class="hint">{i18n.t('recordsView.keepHint')}</p>
      <label class="choice">
        <span class="vh">{i18n.t('recordsView.keep')}</span>
        <select
          onChange={({ currentTarget }) =>
            void keep(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        >
          <option value="" selected={rules.keepMonths === null}>
            {i18n.t('recordsView.forEver')}
          </option>
          {choices.map((months) => (
            <option key={months} value={months} selected={months === rules.keepMonths}>
              {i18n.t('recordsView.months', months)}
            </option>
          ))}
        </select>
      </label>
      <WorkBar work={work} canStop={false} />
    </section>
  );
}

function RecountSection({ source }: { source: RecordsSource }) {
  const work = useWork();
  const recount = () =>
    work.run(async (_signal, onProgress) => {
      await source.recount(onProgress);
      return i18n.t('recordsView.recounted');
    });
  return (
    <section class="sheet" aria-labelledby="recount-title">
      <h2 id="recount-title">{i18n.t('recordsView.recount')}</h2>
      <p class="hint">{i18n.t('recordsView.recountHint')}</p>
      <div class="row">
        <button type="button" onClick={() => void recount()}>
          {i18n.t('recordsView.recountNow')}
        </button>
      </div>
      <WorkBar work={work} canStop={false} />
    </section>
  );
}
