import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { helpdeskDefinitionSchema } from '../definition';
import { helpdesksFor } from '../known-helpdesk';
import { builtInDefinitions } from '../registry';

describe('built-in definitions', () => {
  it.each(builtInDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s keeps to the format',
    (_id, definition) => {
      expect(v.parse(helpdeskDefinitionSchema, definition)).toEqual(definition);
    },
  );

  it('has no id twice', () => {
    const ids = builtInDefinitions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses a pattern that is no regular expression', () => {
    const [definition] = builtInDefinitions;
    const broken = {
      ...definition,
      ticket: { id: [{ from: 'url', pattern: '(', why: 'planted' }] },
    };
    expect(() => v.parse(helpdeskDefinitionSchema, broken)).toThrow('regular expression');
  });

  it('offers self-hosted products at addresses that it does not know', () => {
    const ids = helpdesksFor(builtInDefinitions, 'https://help.example.com/').map(({ id }) => id);
    expect(ids).toContain('request-tracker');
  });
});
