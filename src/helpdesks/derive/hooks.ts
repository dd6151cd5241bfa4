/** One thing about an element that a selector can hold on to. */
export interface Hook {
  /** Matches the element, and says nothing of where it stands. */
  readonly selector: string;
  /** What it is, for the reason of an anchor. */
  readonly what: string;
  /** Less is more likely to live through the site's next release. */
  readonly rank: number;
}

/** Ranks from here on are made by machines: good for today, gone with the next release. */
export const brittleRank = 20;

const testAttribute = /^data-(?:test|testid|test-id|qa|qa-id|cy|automation-id|hook)$/;
/** Written by frameworks, or changing while the page is used. */
const idleAttribute =
  /^data-(?:v-|react|radix|emotion|styled|reach|svelte|ember|turbo|index|state|focus|hover|active|selected|open|expanded|loaded|theme|lang|highlighted|floating|tooltip)|^data-.*(?:time|date|stamp)/;
const rolesToName = /^(?!presentation$|none$|generic$)[a-z]+$/;
const states =
  /^(?:is-|has-|ng-|js-)?(?:active|selected|hover(?:ed)?|focus(?:ed)?|focus-visible|open(?:ed)?|closed|expanded|collapsed|unread|read|new|first|last|visible|hidden|show|shown|loading|loaded|current|odd|even|disabled|enabled|touched|untouched|dirty|pristine|valid|invalid|dark|light|empty)$/i;
/** Classes that say how something looks, not what it is. */
const looks =
  /^(?:flex|grid|block|inline|relative|absolute|sticky|fixed|truncate|uppercase|italic|bold|container|row|col|clearfix|border|rounded|shadow|hidden|(?:p|m|px|py|mx|my|mt|mb|ml|mr|ms|me|w|h|min|max|text|bg|items|justify|self|content|space|gap|font|flex|grid|overflow|float|align|order|leading|tracking|cursor|border|rounded|shadow|pull|d|display)-[a-z-]+)$/;
const generated = /^(?:css|sc|jss|tss|emotion|svelte|styled|makeStyles|_+)-?/;
const unlikelyPairs =
  /q(?!u)|j[^aeiou]|x[bdfghjkmnqrsvwxz]|[bcdfgjkmpqvwxz]j|vv|[^u]q|[bcdfgjkmpqvw]x|z[bcdfgjkmnpqrsvx]|v[bcdfghjkmnpqtvwxz]/i;

/** Tells whether a name was written by a person to be kept: no digits, no hash, no passing state. */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[a-z_-]+$/i.test(name)) return false;
  if (states.test(name) || generated.test(name)) return false;
  const words = wordsOf(name);
  const short = words.filter((word) => word.length <= 2).length;
  if (words.length === 0 || (words.length > 1 && short * 2 > words.length)) return false;
  return words.every(isWord);
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[-_]+/)
    .filter(Boolean);
}

function isWord(word: string): boolean {
  if (word.length < 4) return true;
  if (/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word)) return false;
  return /[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word) && !unlikelyPairs.test(word);
}

/** The written part of a class that a build tool has lengthened: `Message_root__` of `Message_root__x1Yq`. */
export function writtenPart(token: string): string | undefined {
  const [, written = '', rest = ''] =
    /^([A-Za-z]\w*?[A-Za-z])(?:__|--|_|-)([\w-]{4,12})$/.exec(token) ?? [];
  if (!written || !isStableName(written) || isStableName(rest)) return undefined;
  return token.slice(0, token.length - rest.length);
}

/** Everything about an element that a selector can hold on to, best first. */
export function hooksOf(element: Element): readonly Hook[] {
  const hooks: Hook[] = [];
  const add = (selector: string, what: string, rank: number) => {
    if (selector.length <= 120) hooks.push({ selector, what, rank });
  };
  for (const { name, value } of element.attributes) {
    const equals = `[${CSS.escape(name)}="${CSS.escape(value)}"]`;
    const isNamed = value.length <= 60 && isStableName(value);
    if (testAttribute.test(name)) {
      if (isNamed) add(equals, name, 1);
    } else if (name === 'id') {
      if (isNamed) add(`#${CSS.escape(value)}`, 'its id', 2);
    } else if (name.startsWith('data-')) {
      if (idleAttribute.test(name) || !isStableName(name.slice(5))) continue;
      if (isNamed) add(equals, name, 3);
      else add(`[${CSS.escape(name)}]`, name, 4);
    } else if (name === 'role') {
      if (rolesToName.test(value)) add(equals, 'its role', 5);
    } else if (name === 'name' || name === 'itemprop') {
      if (isNamed) add(equals, `its ${name}`, 4);
    } else if (name === 'type' && value === 'submit') add(equals, 'its type', 7);
    else if (name === 'contenteditable') add('[contenteditable]', 'it can be edited', 8);
  }
  for (const token of element.classList) {
    const selector = `.${CSS.escape(token)}`;
    if (looks.test(token)) add(selector, 'a class of its looks', 12);
    else if (isStableName(token)) add(selector, `its class ${token}`, 6);
    else {
      const written = writtenPart(token);
      if (written) add(`[class*="${CSS.escape(written)}"]`, `its class ${written}`, 9);
      else if (!states.test(token)) add(selector, 'a class made by a machine', brittleRank);
    }
  }
  if (
    /^(?:MAIN|ARTICLE|SECTION|FORM|TEXTAREA|TIME|OL|UL|LI|HEADER|ADDRESS)$/.test(element.tagName)
  ) {
    add(element.tagName.toLowerCase(), 'its element', 10);
  }
  return hooks.sort((a, b) => a.rank - b.rank);
}

/** The name of an element as a selector writes it. */
export function tagOf(element: Element): string {
  return CSS.escape(element.localName);
}
