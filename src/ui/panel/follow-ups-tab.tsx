import { i18n } from '#i18n';
import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isUnfinished, type FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish } from '@/core/follow-ups/ledger';
import { hasFocus } from '../follow-ups/keep-focus';
import { useVirtualRows } from '../follow-ups/use-virtual-rows';
import { followUpGroups, groupFollowUps, searchFollowUps } from '../models/follow-up-groups';
import type { FollowUpGroup } from '../models/follow-up-groups';
import type { PanelSource } from '../models/panel-source';
import { undoOf } from '../models/undo-change';
import { Handover } from '../now/handover';
import { FollowUpRow } from './follow-up-row';
import { JotForm } from './jot-form';
import { Notice } from './now-tab';
import { ReminderSection } from './reminder-section';

/** Due times are told in minutes at the finest. */
const redrawMs = 15_000;
/** Fewer are seen at a glance. */
const searchFrom = 6;

interface LastChange {
  readonly words: string;
  readonly undo?: () => void;
}

type Row =
  | { readonly key: string; readonly group: FollowUpGroup; readonly count: number }
  | { readonly key: string; readonly followUp: FollowUp };

/** Everything the agent will come back to, the most pressing first. */
export function FollowUpsTab({ source }: { source: PanelSource }) {
  const last = useSignal<LastChange | null>(null);
  const query = useSignal('');
  const opened = useSignal<string | null>(null);
  const clock = useComputed(() => Math.floor(source.now.value / redrawMs) * redrawMs);
  const search = useRef<HTMLInputElement>(null);
  const now = clock.value;
  const all = source.followUps.value;
  const found = useMemo(() => searchFollowUps(all, query.value), [all, query.value]);
  const rows = useMemo(() => rowsOf(found, now), [found, now]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { items, height, from, measure, setList, goTo } = useVirtualRows(keys, (index) =>
    'group' in (rows[index] ?? {}) ? 44 : 60,
  );
  // What can be taken along is what is listed.
  const unfinished = useMemo(() => found.filter(isUnfinished), [found]);
  /** The row that is being changed with the focus in it, and its place. */
  const left = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const { id, index } = left.current ?? {};
    if (id === undefined || index === undefined) return;
    const isHere = keys[index] === id;
    // It went elsewhere: the focus stays, on what has taken its place.
    const next = isHere ? index : nextFollowUp(rows, index);
    left.current = null;
    if (next !== undefined) goTo(next, (row) => focusTick(row, isHere));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The keys are those of the rows.
  }, [rows]);

  const change = async (followUp: FollowUp, wish: FollowUpWish) => {
    const index = keys.indexOf(followUp.id);
    const row = document.querySelector(`.follow-up-list [data-index="${index}"]`);
    // Before the answer: the list may be drawn anew by then.
    left.current = hasFocus(row) ? { id: followUp.id, index } : null;
    try {
      const answer = await source.changeFollowUp(followUp.id, wish);
      if (answer.ok) {
        const undo = undoOf(followUp, wish);
        last.value = {
          words: i18n.t(`list.did.${wish.kind}`, [followUp.text]),
          ...(undo.length > 0 && {
            undo: () => {
              last.value = null;
              void (async () => {
                for (const each of undo) await source.changeFollowUp(followUp.id, each);
              })();
            },
          }),
        };
      } else {
        left.current = null;
      }
      return answer;
    } catch (error) {
      left.current = null;
      last.value = { words: i18n.t('panel.failed') };
      throw error;
    }
  };
  const undoLast = () => last.value?.undo?.();
  const release = async (followUps: readonly FollowUp[]) => {
    const wish = { kind: 'drop', reason: 'handed-over' } as const;
    const inTurn = async (each: FollowUp, wishes: readonly FollowUpWish[]) => {
      for (const one of wishes) await source.changeFollowUp(each.id, one);
    };
    for (const each of followUps) await inTurn(each, [wish]);
    last.value = {
      words: i18n.t('handover.released', followUps.length),
      undo: () => {
        last.value = null;
        void (async () => {
          for (const each of followUps) await inTurn(each, undoOf(each, wish));
        })();
      },
    };
  };
  /** Arrow keys go from tick to tick, also to those that are not drawn yet. */
  const step = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key === '/' && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      search.current?.focus();
      return;
    }
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isUndo && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      undoLast();
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !target.classList.contains('tick')) return;
    event.preventDefault();
    let index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']) + by;
    while (rows[index] && 'group' in (rows[index] ?? {})) index += by;
    if (rows[index]) goTo(index, (row) => row.querySelector<HTMLElement>('.tick')?.focus());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for the controls inside.
    <div class="follow-ups-tab" onKeyDown={step}>
      <JotForm source={source} added={() => (last.value = { words: i18n.t('followUps.added') })} />
      {(all.length >= searchFrom || query.value) && (
        <label class="search">
          <span class="vh">{i18n.t('list.search')}</span>
          <input
            ref={search}
            type="search"
            value={query.value}
            placeholder={i18n.t('list.search')}
            onInput={(event) => (query.value = event.currentTarget.value)}
          />
        </label>
      )}
      {rows.length === 0 && !query.value && (
        <Notice title={i18n.t('list.emptyTitle')}>
          <p>{i18n.t('list.empty')}</p>
        </Notice>
      )}
      <p class="hint" role="status">
        {rows.length === 0 && query.value && i18n.t('list.notFound', [query.value])}
      </p>
      <ul class="follow-up-list" ref={setList} style={{ blockSize: `${height}px` }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              style={{ transform: `translateY(${start - from}px)` }}
            >
              {'group' in row ? (
                <h2 class={row.group}>
                  {i18n.t(`list.${row.group}`)} <span class="number">{row.count}</span>
                </h2>
              ) : (
                <FollowUpRow
                  followUp={row.followUp}
                  now={now}
                  isOpen={opened.value === row.followUp.id}
                  setOpen={(isOpen) => (opened.value = isOpen ? row.followUp.id : null)}
                  change={(wish) => change(row.followUp, wish)}
                  openTicket={() => void source.openTicket(row.followUp.id)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {unfinished.length > 0 && (
        <div class="list-tools">
          <Handover followUps={unfinished} now={now} release={() => release(unfinished)} />
          <button type="button" class="quiet" onClick={() => source.saveCalendar(unfinished)}>
            {i18n.t('list.calendar')}
          </button>
        </div>
      )}
      <ReminderSection source={source} />
      <div class="last-change" role="status">
        {last.value && (
          <>
            <span>{last.value.words}</span>
            {last.value.undo && (
              <button type="button" class="quiet" onClick={last.value.undo}>
                {i18n.t('list.undo')}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The follow-up at a place, or the one nearest to it; its place, or `undefined` when there is none. */
function nextFollowUp(rows: readonly Row[], index: number): number | undefined {
  const isOpen = (row: Row | undefined) =>
    row !== undefined && 'followUp' in row && isUnfinished(row.followUp);
  const after = rows.findIndex((row, at) => at >= index && isOpen(row));
  const found = after >= 0 ? after : rows.findLastIndex((row, at) => at < index && isOpen(row));
  return found < 0 ? undefined : found;
}

/** To its tick, unless what was pressed is still there. */
function focusTick(row: HTMLElement, mayStay: boolean): void {
  if (!mayStay || !hasFocus(row)) row.querySelector<HTMLElement>('.tick')?.focus();
}

/** Groups with their headings, one below the other. */
function rowsOf(all: readonly FollowUp[], now: number): readonly Row[] {
  const groups = groupFollowUps(all, now);
  return followUpGroups.flatMap((group): readonly Row[] => {
    const members = groups[group];
    if (members.length === 0) return [];
    return [
      { key: `group ${group}`, group, count: members.length },
      ...members.map((followUp) => ({ key: followUp.id, followUp })),
    ];
  });
}
