import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { RecordsSource } from '../models/records-source';
import { useWork } from './use-work';
import { WorkBar } from './work-bar';

/** Everything goes only after a second look. */
export function DeleteSection({ source }: { source: RecordsSource }) {
  const work = useWork();
  const dialog = useRef<HTMLDialogElement>(null);
  const remove = () => {
    dialog.current?.close();
    void work.run(async () => {
      await source.deleteEverything();
      return i18n.t('recordsView.deleted');
    });
  };
  return (
    <section class="sheet" aria-labelledby="delete-title">
      <h2 id="delete-title">{i18n.t('recordsView.delete')}</h2>
      <p class="hint">{i18n.t('recordsView.deleteHint')}</p>
      <div class="row">
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {i18n.t('recordsView.deleteAll')}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="delete-question">
        <h3 id="delete-question">{i18n.t('recordsView.deleteQuestion')}</h3>
        <p>{i18n.t('recordsView.deleteWarning')}</p>
        <div class="row">
          {/* Safe is first, and has the focus. */}
          <button type="button" class="main" onClick={() => dialog.current?.close()}>
            {i18n.t('recordsView.keepAll')}
          </button>
          <button type="button" onClick={remove}>
            {i18n.t('recordsView.deleteReally')}
          </button>
        </div>
      </dialog>
      <WorkBar work={work} canStop={false} />
    </section>
  );
}
