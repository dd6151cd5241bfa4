/**
 * `npm test`: everything. `node scripts/test.ts --without-browsers` is `npm run check`, `--live`
 * runs the live helpdesks alone. Parts that this machine cannot run are named at the end.
 */
import { findChromium, findFirefox } from './machine/browsers.ts';
import {
  browserPackages,
  displayPackages,
  firefoxPackages,
  installMissing,
  majorVersion,
  oldestFirefox,
} from './machine/debian.ts';
import { runPart, type Part, type PartResult } from './run/part.ts';
import {
  chromiumPart,
  firefoxPart,
  helpdeskPart,
  livePart,
  partsWithoutBrowser,
} from './run/parts.ts';
import { add, lineOf, nothing } from './run/tally.ts';

const isWithoutBrowsers = process.argv.includes('--without-browsers');
const isLive = process.argv.includes('--live');

const parts: Part[] = isLive ? [] : [...partsWithoutBrowser];
/** What was left out, and how to run it. */
const leftOut: string[] = [];
if (!isWithoutBrowsers) addBrowserParts();

const results: PartResult[] = [];
for (const part of parts) results.push(await runPart(part));

const failed = results.filter(({ isGood }) => !isGood);
console.log('');
for (const { heading } of failed) console.log(`Failed: ${heading}`);
for (const sentence of leftOut) console.log(`Not run: ${sentence}`);
console.log(lineOf(results.map(({ tally }) => tally).reduce(add, nothing)));
process.exitCode = failed.length > 0 ? 1 : 0;

function addBrowserParts(): void {
  if (!findChromium()?.loadsExtensions) installMissing(browserPackages);
  const chromium = findChromium();
  const canShow = process.platform === 'linux' && installMissing(displayPackages).length === 0;
  const noDisplay =
    'it needs Xvfb, openbox and xdotool (on Debian: apt install xvfb openbox xdotool).';
  const noChromium = 'it needs Chromium; install it, or name its program in CHROME_PATH.';

  if (!isLive) {
    if (chromium) parts.push(helpdeskPart);
    else leftOut.push(`${helpdeskPart.heading}: ${noChromium}`);
  }
  const extensionPart = isLive ? livePart : chromiumPart;
  if (!chromium) leftOut.push(`${extensionPart.heading}: ${noChromium}`);
  else if (!chromium.loadsExtensions) {
    leftOut.push(
      `${extensionPart.heading}: Google Chrome no longer loads unpacked extensions by itself; install Chromium or name one in CHROME_PATH.`,
    );
  } else if (!canShow) leftOut.push(`${extensionPart.heading}: ${noDisplay}`);
  else parts.push(extensionPart);
  if (isLive) return;

  if (!isFirefoxOfUse()) installMissing(firefoxPackages);
  if (!isFirefoxOfUse()) {
    leftOut.push(
      `${firefoxPart.heading}: it needs Firefox ${oldestFirefox} or newer; install it, or name it in FIREFOX_PATH.`,
    );
  } else if (!canShow) leftOut.push(`${firefoxPart.heading}: ${noDisplay}`);
  else parts.push(firefoxPart);
}

function isFirefoxOfUse(): boolean {
  const firefox = findFirefox();
  return firefox !== undefined && majorVersion(firefox) >= oldestFirefox;
}
