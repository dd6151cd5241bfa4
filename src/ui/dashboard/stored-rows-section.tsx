import { i18n } from '#i18n';
import { useSignal, useSignalEffect } from '@preact/signals';
import { countWords } from '../models/amount-words';
import {
  storedTables,
  type RecordsSource,
  type StoredRows,
  type StoredTable,
} from '../models/records-source';
import { troubleWords } from './use-work';

/** How many rows a page shows; the source cuts its pages by it. */
export const rowsPerPage = 20;

/** Every row that is stored, as it is stored. */
export function StoredRowsSection({ source }: { source: RecordsSource }) {
  const isOpen = useSignal(false);
  return (
    <details class="sheet" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>
        <h2>{i18n.t('recordsView.rows')}</h2>
      </summary>
      <p class="hint">{i18n.t('recordsView.rowsHint')}</p>
      {isOpen.value && <RowList source={source} />}
    </details>
  );
}

function RowList({ source }: { source: RecordsSource }) {
  const table = useSignal<StoredTable>('interactions');
  const page = useSignal(0);
  const shown = useSignal<StoredRows | null>(null);
  const trouble = useSignal('');
  useSignalEffect(() => {
    const wish = { table: table.value, page: page.value };
    const read = async () => {
      try {
        const next = await source.rows(wish.table, wish.page);
        // Answers may overtake each other.
        if (wish.table === table.peek() && wish.page === page.peek()) shown.value = next;
      } catch (error) {
        trouble.value = troubleWords(error);
      }
    };
    void read();
  });
  const rows = shown.value;
  const pages = Math.max(1, Math.ceil((rows?.total ?? 0) / rowsPerPage));
  return (
    <>
      <label class="choice">
        {i18n.t('recordsView.table')}
        <select
          onChange={({ currentTarget }) => {
            page.value = 0;
            shown.value = null;
            table.value = currentTarget.value as StoredTable;
          }}
        >
          {storedTables.map((each) => (
            <option key={each} value={each} selected={each === table.value}>
              {i18n.t(`recordsView.tables.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <ol class="stored-rows" aria-label={i18n.t(`recordsView.tables.${table.value}`)}>
        {rows?.rows.map(({ key, json }) => (
          <li key={key}>
            <details>
              <summary dir="ltr">{key}</summary>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard. */}
              <pre tabIndex={0} role="region" aria-label={key} dir="ltr">
                {json}
              </pre>
            </details>
          </li>
        ))}
      </ol>
      <p role="status" class={trouble.value ? 'late' : 'hint'}>
        {trouble.value ||
          (rows
            ? i18n.t('recordsView.page', [countWords(page.value + 1), countWords(pages)])
            : i18n.t('recordsView.counting'))}
      </p>
      {pages > 1 && (
        <div class="row">
          <button type="button" disabled={page.value === 0} onClick={() => (page.value -= 1)}>
            {i18n.t('recordsView.newer')}
          </button>
          <button
            type="button"
            disabled={page.value + 1 >= pages}
            onClick={() => (page.value += 1)}
          >
            {i18n.t('recordsView.older')}
          </button>
        </div>
      )}
    </>
  );
}
