import { i18n } from '#i18n';
import { useSignal, useSignalEffect } from '@preact/signals';
import { CycleRing } from '../icons';
import type { DashboardSource } from '../models/dashboard-source';
import { dashboardViews, viewOf } from './views';

/** A tab of its own with what does not fit beside a page; the address says which view is shown. */
export function Dashboard({ source }: { source: DashboardSource }) {
  const shown = useSignal(viewOf(location.hash));
  useSignalEffect(() => {
    const follow = () => {
      shown.value = viewOf(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  const { id: current, title, Content } = shown.value;
  return (
    <div class="dashboard">
      <header class="dashboard-head">
        <p class="brand">
          <CycleRing stage={null} />
          {i18n.t('extension.name')}
        </p>
        <nav aria-label={i18n.t('dashboard.views.label')}>
          {dashboardViews.map((view) => (
            <a
              key={view.id}
              href={`#${view.id}`}
              aria-current={view.id === current ? 'page' : undefined}
            >
              {view.title()}
            </a>
          ))}
        </nav>
      </header>
      <main id={`view-${current}`}>
        <h1 class="vh">{title()}</h1>
        <Content key={current} source={source} />
      </main>
    </div>
  );
}
