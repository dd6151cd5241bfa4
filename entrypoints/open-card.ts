import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOpenCard } from '@/reader/offer-open-card';

// Put beside the reader when an agent first opens the card: while it is small, and while the side
// panel is used, pages need not carry it.
export default defineUnlistedScript(offerOpenCard);
