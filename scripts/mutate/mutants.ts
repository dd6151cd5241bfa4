import { parseSync } from 'oxc-parser';

/** One small change to a file that its tests must notice. */
export interface Mutant {
  /** Stays the same while the line does: what is known of a mutant is kept by it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What stands between start and end in the mutant. */
  readonly to: string;
}

/** A boundary is moved by one, a comparison turned, a limit taken for its opposite. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '&&': ['||'],
  '||': ['&&'],
};
const limits: Readonly<Record<string, string>> = { max: 'min', min: 'max' };

/** What is read of a node; everything else in it is looked into. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly operator?: string;
  readonly left?: Node;
  readonly right?: Node;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly name?: string;
  readonly value?: unknown;
}

/** Returns all mutants of a file, in the order of its text. Throws on broken syntax. */
export function mutantsOf(fileName: string, code: string): readonly Mutant[] {
  const { program, errors } = parseSync(fileName, code);
  const [error] = errors;
  if (error) throw new Error(`${fileName}: ${error.message}`);
  const found: Omit<Mutant, 'id'>[] = [];
  walk(program, (node) => void found.push(...changesOf(node, code)));
  found.sort((a, b) => a.start - b.start);
  const known = new Map<string, number>();
  return found.map((mutant) => {
    const words = `${fileName}: ${lineWith(code, mutant)}`;
    const count = (known.get(words) ?? 0) + 1;
    known.set(words, count);
    return { ...mutant, id: count === 1 ? words : `${words} (${count})` };
  });
}

function changesOf(node: Node, code: string): readonly Omit<Mutant, 'id'>[] {
  const { operator, left, right } = node;
  if ((node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && left && right) {
    // Words are put together, not added up.
    if (operator === '+' && [left, right].some(isText)) return [];
    const start = code.indexOf(operator ?? '', left.end);
    const end = start + (operator ?? '').length;
    return (operators[operator ?? ''] ?? []).map((to) => ({ start, end, to }));
  }
  if (node.type === 'CallExpression' && node.callee?.object?.name === 'Math') {
    const { property } = node.callee;
    const to = limits[property?.name ?? ''];
    return property && to ? [{ start: property.start, end: property.end, to }] : [];
  }
  return [];
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}

/** The changed line as it reads in the mutant. */
function lineWith(code: string, { start, end, to }: Omit<Mutant, 'id'>): string {
  const from = code.lastIndexOf('\n', start) + 1;
  const until = code.indexOf('\n', end);
  const rest = code.slice(end, until === -1 ? undefined : until);
  return `${code.slice(from, start)}⟦${to}⟧${rest}`.trim();
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (typeof value === 'object' && value !== null) {
    // Types hold no conditions.
    if ('type' in value && typeof value.type === 'string') {
      if (value.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(value.type)) return;
      visit(value as Node);
    }
    for (const each of Object.values(value)) walk(each, visit);
  }
}
