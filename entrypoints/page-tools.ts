import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPageTools } from '@/reader/offer-page-tools';

// Put beside the content script when an agent first inserts wording or looks at evidence: most
// tickets never need it.
export default defineUnlistedScript(offerPageTools);
