import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { groupFollowUps } from '../models/follow-up-groups';
import type { PanelSource } from '../models/panel-source';
import { FollowUpRow } from './follow-up-row';
import { Notice } from './now-tab';

const order = ['overdue', 'today', 'later', 'none', 'done'] as const;

interface LastChange {
  readonly words: string;
  readonly undo?: () => void;
}

/** Everything the agent will come back to, the most pressing first. */
export function FollowUpsTab({ source }: { source: PanelSource }) {
  const last = useSignal<LastChange | null>(null);
  const now = source.now.value;
  const groups = groupFollowUps(source.followUps.value, now);
  const changed = (key: 'dropped' | 'completed' | 'moved', each: FollowUp, undo: () => void) => {
    last.value = {
      words: i18n.t(`list.${key}`, [each.text]),
      undo: () => {
        last.value = null;
        undo();
      },
    };
  };
  const attempt = async (job: () => Promise<void>) => {
    try {
      await job();
    } catch {
      last.value = { words: i18n.t('panel.failed') };
    }
  };
  return (
    <>
      {order.every((group) => groups[group].length === 0) && (
        <Notice title={i18n.t('list.emptyTitle')}>
          <p>{i18n.t('list.empty')}</p>
        </Notice>
      )}
      {order.map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} class={`group ${group}`} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>
                {i18n.t(`list.${group}`)} <span class="number">{groups[group].length}</span>
              </h2>
              <ul>
                {groups[group].map((each) => (
                  <FollowUpRow
                    key={each.id}
                    followUp={each}
                    now={now}
                    source={source}
                    changed={changed}
                    attempt={attempt}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
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
    </>
  );
}
