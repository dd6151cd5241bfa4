/**
 * Returns words of which any match of the pattern must hold at least one, or `undefined` when it may
 * match without any. Reads the syntax of regular expressions as the rules use it; what it does not
 * know counts as needing nothing, so that the answer is always safe. Words have three letters or more.
 */
export function neededWords(pattern: RegExp): readonly string[] | undefined {
  return pattern.flags.includes('i') ? undefined : new Parser(pattern.source).alternatives();
}

const shortest = 3;
/** Beyond this many words, looking for them costs more than it saves. */
const most = 400;

class Parser {
  #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the pattern: every alternative must need something. */
  alternatives(): readonly string[] | undefined {
    let needed: string[] | undefined = this.#sequence()?.slice();
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      const other = this.#sequence();
      needed = needed && other && [...needed, ...other];
    }
    return needed && needed.length <= most ? [...new Set(needed)] : undefined;
  }

  /** The most telling of all that the parts of a sequence need. */
  #sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let run = '';
    const offer = (words: readonly string[] | undefined) => {
      if (words && weight(words) > weight(best)) best = words;
    };
    const endRun = () => {
      if (run.length >= shortest) offer([run]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#part();
      const times = this.#quantifier();
      if (part.kind === 'letter' && times === 'once') run += part.letter;
      else if (part.kind === 'letter' && times === 'more') {
        run += part.letter;
        endRun();
      } else if (part.kind !== 'nothing') {
        endRun();
        if (part.kind === 'group' && times !== 'maybe') offer(part.needed);
      }
    }
    endRun();
    return best;
  }

  #part(): Part {
    const sign = this.#source.charAt(this.#at);
    this.#at += 1;
    if (sign === '^' || sign === '$') return nothing;
    if (sign === '.') return anything;
    if (sign === '[') return this.#skipClass();
    if (sign === '(') return this.#group();
    return sign === '\\' ? this.#escape() : { kind: 'letter', letter: sign };
  }

  #skipClass(): Part {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    return anything;
  }

  #group(): Part {
    const [head = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += head.length;
    const needed = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(head) ? nothing : { kind: 'group', needed };
  }

  #escape(): Part {
    const sign = this.#source.charAt(this.#at);
    const [property = ''] = /^[pP]\{\w+\}/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += property.length || 1;
    if (sign === 'b' || sign === 'B') return nothing;
    // Letters and digits are classes and codes of characters; other signs stand for themselves.
    if (!/\w/.test(sign)) return { kind: 'letter', letter: sign };
    if (sign === 'u')
      this.#at += /^(?:\{\w+\}|\w{4})/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    return anything;
  }

  #quantifier(): 'once' | 'more' | 'maybe' {
    const sign = this.#source.charAt(this.#at);
    if (sign === '' || !'*+?{'.includes(sign)) return 'once';
    const end = sign === '{' ? this.#source.indexOf('}', this.#at) : this.#at;
    const isMaybe = sign === '{' ? this.#source[this.#at + 1] === '0' : sign !== '+';
    this.#at = end + (this.#source[end + 1] === '?' ? 2 : 1);
    return isMaybe ? 'maybe' : 'more';
  }
}

type Part =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'group'; readonly needed: readonly string[] | undefined }
  /** Takes no room: an edge, or a look around. */
  | { readonly kind: 'nothing' }
  /** Some character, or one that is not known. */
  | { readonly kind: 'anything' };

const nothing: Part = { kind: 'nothing' };
const anything: Part = { kind: 'anything' };

/** Long words are rare in a text, and few of them are found missing quickly. */
function weight(words: readonly string[] | undefined): number {
  if (!words) return 0;
  return Math.min(...words.map(({ length }) => length), 6) - words.length / most;
}
