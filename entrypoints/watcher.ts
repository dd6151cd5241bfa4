import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatcher } from '@/watcher/start-watcher';

// The script in every page of an enabled site. It is registered as a content script at run time, for
// the sites that the agent enables (see background/content-script.ts), so the manifest does not
// name it.
export default defineUnlistedScript(() => void startWatcher());
