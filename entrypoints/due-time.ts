import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDueTime } from '@/reader/offer-due-time';

// Put beside the content script when an agent first gives a due time: the parser of dates is nearly
// as large as the content script itself, and most tickets never need it.
export default defineUnlistedScript(offerDueTime);
