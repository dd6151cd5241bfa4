import { ownPageRequests } from '@/messaging';
import type { PanelSource } from '@/ui/models/panel-source';
import { saveText } from '@/browser/save-file';

type SiteWishes = Pick<
  PanelSource,
  'describeSite' | 'chooseHelpdesk' | 'forgetTaught' | 'exportTaught' | 'importTaught'
>;

/** Asks the background about the site beside the panel; each throws while there is none. */
export function siteWishes(originBeside: () => string | undefined): SiteWishes {
  const site = () => {
    const origin = originBeside();
    if (!origin) throw new Error('There is no site beside the panel');
    return { origin };
  };
  return {
    describeSite: async () => ownPageRequests.send('describeSite', site()),
    chooseHelpdesk: async (choice) => ownPageRequests.send('chooseHelpdesk', { ...site(), choice }),
    forgetTaught: async () => ownPageRequests.send('forgetTaught', site()),
    exportTaught: async () => {
      const content = await ownPageRequests.send('exportTaught', site());
      if (content === null) throw new Error('Nothing was taught about this site');
      const { hostname } = new URL(site().origin);
      const fileName = `cuecycle-site-${hostname}.json`;
      saveText({ fileName, content }, 'json');
      return fileName;
    },
    importTaught: async (text) => ownPageRequests.send('importTaught', { ...site(), text }),
  };
}
