import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '@/reader/offer-reader';

// Put beside the watcher with the first ticket: reads the page, keeps the session, shows the card.
export default defineUnlistedScript(offerReader);
