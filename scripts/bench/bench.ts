import { benchFollowUps } from './follow-ups.ts';
import { benchMemory } from './memory.ts';
import { benchOpening } from './opening.ts';
import { benchPage } from './page.ts';
import { benchReading } from './reading.ts';
import { benchStorage } from './storage.ts';

console.log('Reading, as the background does it (minified build, in Node):');
await benchReading();
console.log('Storing (in Chromium):');
await benchStorage();
console.log('Opening figures (production build in Chromium):');
await benchOpening();
console.log('Memory of the idle background (production build in Chromium):');
await benchMemory();
console.log('Follow-ups in the side panel (production build in Chromium):');
await benchFollowUps();
console.log('In the page (production build in Chromium):');
await benchPage();
