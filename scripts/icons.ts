// Draws the extension's mark and writes it as PNG in the sizes browsers ask for: `node scripts/icons.ts`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const folder = fileURLToPath(new URL('../src/public/icon', import.meta.url));
const colours = ['#d2703f', '#3f7fca', '#3a9560', '#9a66bb'];

/** Four arcs that go round: small sizes get thicker ones, and no rounded ends. */
function mark(size: number): string {
  const isSmall = size <= 32;
  const radius = isSmall ? 46 : 47;
  const arcs = colours.map((colour, i) => {
    const length = isSmall ? 20 : 17;
    return `<circle cx="64" cy="64" r="${radius}" pathLength="100" stroke="${colour}"
      stroke-dasharray="${length} ${100 - length}"
      transform="rotate(${i * 90 - 90 + (25 - length) * 1.8} 64 64)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128"
    fill="none" stroke-width="${isSmall ? 30 : 24}" stroke-linecap="${isSmall ? 'butt' : 'round'}">${arcs.join('')}
    <circle cx="64" cy="64" r="${isSmall ? 15 : 14}" fill="#17626a"/></svg>`;
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
for (const size of sizes) {
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
  await page.screenshot({
    path: `${folder}/${size}.png`,
    omitBackground: true,
    clip: { x: 0, y: 0, width: size, height: size },
  });
}
await browser.close();
