import { i18n } from '#i18n';
import type { NowActions, TicketView } from '@/session/view';
import { timeSuggestions } from '../models/time-suggestions';
import { Say } from './say';
import { useNow } from './use-now';

/** Kinds that a time answers; the others are answered in other words. */
const isAboutTime = new Set<string>(['undated', 'vague_time', 'vague_duty']);

const redrawMs = 60_000;

/** What could be said more clearly in the reply being typed: quiet, in the order of the text. */
export function Hints({ view, actions }: { view: TicketView; actions: NowActions }) {
  const now = useNow(view.hints.length > 0 ? redrawMs : null);
  if (view.hints.length === 0) return null;
  return (
    <section class="hints">
      <h3>{i18n.t('hints.title')}</h3>
      <ul>
        {view.hints.map(({ kind, words, at }) => (
          <li key={`${kind} ${at}`}>
            <p>
              <q>{words}</q> {i18n.t(`hints.${kind}`)}
            </p>
            {isAboutTime.has(kind) && (
              <ul>
                {timeSuggestions(now).map((time) => (
                  <Say key={time} words={time} canInsert={view.canInsert} actions={actions} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
