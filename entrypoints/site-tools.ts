import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSiteTools } from '@/reader/offer-site-tools';

// Put beside the watcher when the agent wants to know, or to show, how this site is read.
export default defineUnlistedScript(() => offerSiteTools());
