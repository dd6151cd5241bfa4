import browser from 'webextension-polyfill';

/** Direction of the language that Cuecycle speaks, which need not be that of the page beside it. */
export function readingDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
