import { i18n } from '#i18n';
import type { Work } from './use-work';

/** How far a piece of work is, with a way to stop it, and what became of the last one. */
export function WorkBar({ work, canStop = true }: { work: Work; canStop?: boolean }) {
  const share = work.share.value;
  return (
    <div class="work">
      {share !== null && (
        <div class="row">
          <progress value={share} max={1} aria-label={i18n.t('work.progress')} />
          <span class="percent">{Math.round(share * 100)} %</span>
          {canStop && (
            <button type="button" class="quiet" onClick={work.stop}>
              {i18n.t('work.stop')}
            </button>
          )}
        </div>
      )}
      <p role="status" class={work.isTrouble.value ? 'late' : 'hint'}>
        {work.words}
      </p>
    </div>
  );
}
