import { benchPage } from './page.ts';
import { benchReading } from './reading.ts';
import { benchStorage } from './storage.ts';

console.log('Reading, as the background does it (minified build, in Node):');
await benchReading();
console.log('Storing (in Chromium):');
await benchStorage();
console.log('In the page (production build in Chromium):');
await benchPage();
