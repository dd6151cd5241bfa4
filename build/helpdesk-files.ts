import type { Plugin } from 'vite';
import type { HelpdeskDefinition } from '../src/helpdesks/definition';
import { builtInDefinitions } from '../src/helpdesks/registry';

/** The import of `known-helpdesks`, answered when the bundle is made. */
const indexModule = 'virtual:known-helpdesks';
/** The import of `helpdesk-names`: what the products call themselves, by id. */
const namesModule = 'virtual:helpdesk-names';

/**
 * Gives the background what it needs to tell helpdesks apart, without their definitions: thirty
 * products would double its size, and a page needs one of them.
 */
export function knownHelpdesks(): Plugin {
  return {
    name: 'known-helpdesks',
    resolveId: (id) => (id === indexModule || id === namesModule ? `\0${id}` : undefined),
    load: (id) => {
      if (id === `\0${indexModule}`) {
        return `export const knownHelpdesks = ${JSON.stringify(builtInDefinitions.map(known))};`;
      }
      if (id !== `\0${namesModule}`) return undefined;
      const names = Object.fromEntries(builtInDefinitions.map(({ id, name }) => [id, name]));
      return `export const helpdeskNames = ${JSON.stringify(names)};`;
    },
  };
}

/**
 * One script for each definition. Its last expression is the definition, which the browser returns to
 * the background that has it run. With its reasons and dates: an agent who shows a part anew makes a
 * definition of their own from it, which is checked and handed on like any other.
 */
export function helpdeskFiles(): { relativeDest: string; contents: string }[] {
  return builtInDefinitions.map((definition) => ({
    relativeDest: `helpdesks/${definition.id}.js`,
    contents: `(${JSON.stringify(definition)})\n`,
  }));
}

function known({ id, name, hosts, isSelfHosted, recognise, ticket }: HelpdeskDefinition) {
  return bare({ id, name, hosts, isSelfHosted, recognise, ticket });
}

/** Reasons and dates are for the people who look after a definition. */
function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (/^(?:why|seen)$/.test(key) ? undefined : part)),
  );
}
