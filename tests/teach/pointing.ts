import { expect, type Locator, type Page } from '@playwright/test';

/** Points with the mouse at the middle of an element, and clicks; turns the wheel to get there. */
export async function point(page: Page, locator: Locator): Promise<void> {
  const middle = async () => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('It is not shown');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const height = await page.evaluate(() => innerHeight);
  const { y } = await middle();
  if (y < 0 || y > height) {
    await page.mouse.move(300, height / 2);
    await page.mouse.wheel(0, y - height / 2);
    await expect.poll(async () => (await middle()).y).toBeLessThan(height);
  }
  const { x, y: at } = await middle();
  await page.mouse.move(x, at);
  await page.mouse.down();
  await page.mouse.up();
}
