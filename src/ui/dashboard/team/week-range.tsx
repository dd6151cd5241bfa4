import { i18n } from '#i18n';
import { endOfWeek, weeksBetween } from '@/core/team/week';
import type { WeekRange } from '@/core/team/team-figures';

interface Props {
  /** Weeks there are. */
  readonly all: WeekRange;
  readonly value: WeekRange;
  readonly label: string;
  readonly take: (range: WeekRange) => void;
}

/** From one week to another, of those there are. */
export function WeekRangeFields({ all, value, label, take }: Props) {
  const weeks = weeksBetween(all.from, all.to);
  const locale = i18n.t('locale');
  const words = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = (each: string) => words.format(new Date(`${each}T12:00:00Z`));
  return (
    <fieldset class="week-range">
      <legend>{label}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {i18n.t(`exportView.${end}`)}
          <select
            onChange={({ currentTarget }) => {
              const next = { ...value, [end]: currentTarget.value };
              // The other end follows, so that a range never ends before it begins.
              if (next.from > next.to) take({ from: currentTarget.value, to: currentTarget.value });
              else take(next);
            }}
          >
            {weeks.map((week) => (
              <option key={week} value={week} selected={week === value[end]}>
                {end === 'from' ? day(week) : day(endOfWeek(week))}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
