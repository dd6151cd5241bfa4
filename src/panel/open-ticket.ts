import browser from 'webextension-polyfill';

/** Shows the ticket's page: the tab that has it open, else a new one. */
export async function openTicket(url: string): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const tabs = await browser.tabs.query({});
  // Addresses of sites that are not enabled are hidden from us; those tickets get a new tab.
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
