import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import type { ReminderSettings } from '@/core/follow-ups/reminder-settings';
import type { PanelSource } from '../models/panel-source';
import { dayNames } from '../models/time-words';

/** Working hours, quiet hours, and what notifications may say. Saved at once. */
export function ReminderSection({ source }: { source: PanelSource }) {
  const settings = source.reminders.value;
  const told = useSignal<'none' | 'saved' | 'hours' | 'failed'>('none');
  if (!settings) return null;
  const { workday, quietHours, mayQuote } = settings;
  const save = async (change: Partial<ReminderSettings>) => {
    const next = { ...settings, ...change };
    if (next.workday.startsAt >= next.workday.endsAt || next.workday.days.length === 0) {
      told.value = 'hours';
      return;
    }
    try {
      await source.saveReminders(next);
      told.value = 'saved';
    } catch {
      told.value = 'failed';
    }
  };
  const quiet = quietHours ?? { from: 18 * 60, to: 9 * 60 };
  return (
    <details class="reminders">
      <summary>{i18n.t('reminders.title')}</summary>
      <fieldset>
        <legend>{i18n.t('reminders.work')}</legend>
        <div class="row">
          <TimeField
            label={i18n.t('reminders.from')}
            minutes={workday.startsAt}
            take={(startsAt) => void save({ workday: { ...workday, startsAt } })}
          />
          <TimeField
            label={i18n.t('reminders.to')}
            minutes={workday.endsAt}
            take={(endsAt) => void save({ workday: { ...workday, endsAt } })}
          />
        </div>
        <div class="days">
          {dayNames().map(({ day, name }) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={workday.days.includes(day)}
                onChange={(event) => {
                  const others = workday.days.filter((each) => each !== day);
                  const days = event.currentTarget.checked ? [...others, day] : others;
                  void save({ workday: { ...workday, days } });
                }}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('reminders.quiet')}</legend>
        <label class="check">
          <input
            type="checkbox"
            checked={quietHours !== null}
            onChange={(event) =>
              void save({ quietHours: event.currentTarget.checked ? quiet : null })
            }
          />
          {i18n.t('reminders.quietHint')}
        </label>
        {quietHours && (
          <div class="row">
            <TimeField
              label={i18n.t('reminders.from')}
              minutes={quiet.from}
              take={(from) => void save({ quietHours: { ...quiet, from } })}
            />
            <TimeField
              label={i18n.t('reminders.to')}
              minutes={quiet.to}
              take={(to) => void save({ quietHours: { ...quiet, to } })}
            />
          </div>
        )}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={mayQuote}
          onChange={(event) => void save({ mayQuote: event.currentTarget.checked })}
        />
        {i18n.t('reminders.quote')}
      </label>
      <p class="hint" role="status">
        {told.value !== 'none' && i18n.t(`reminders.told.${told.value}`)}
      </p>
    </details>
  );
}

interface TimeFieldProps {
  readonly label: string;
  /** After midnight. */
  readonly minutes: number;
  readonly take: (minutes: number) => void;
}

function TimeField({ label, minutes, take }: TimeFieldProps) {
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <label>
      {label}
      <input
        type="time"
        value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
        onChange={(event) => {
          const [hour, minute] = event.currentTarget.value.split(':').map(Number);
          if (hour !== undefined && minute !== undefined) take(hour * 60 + minute);
        }}
      />
    </label>
  );
}
