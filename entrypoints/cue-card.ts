import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchHelpdesk } from '@/content/watch-helpdesk';

// The script beside a conversation. It is registered as a content script at run time, for the sites
// that the agent enables (see background/content-script.ts), so the manifest does not name it.
export default defineUnlistedScript(() => void watchHelpdesk());
