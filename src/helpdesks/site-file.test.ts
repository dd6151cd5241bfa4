import { describe, expect, it } from 'vitest';
import { practiceDesk } from './definitions/practice-desk';
import { helpdeskDefinitionSchema } from './definition';
import { readSiteFile, writeSiteFile } from './site-file';
import * as v from 'valibot';

const definition = v.parse(helpdeskDefinitionSchema, practiceDesk);
const file = writeSiteFile(definition);
const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });

describe('a site file', () => {
  it('gives back what was written', () => {
    expect(readSiteFile(file)).toEqual({ ok: true, definition });
  });

  it.each([
    ['words', 'foreign'],
    ['[]', 'foreign'],
    ['{"format":"cuecycle-agent-export","version":1}', 'foreign'],
    [changed({ version: 2 }), 'newer'],
    [changed({ definition: { id: 'x' } }), 'damaged'],
    [changed({ definition: { ...definition, ticket: { id: [] } } }), 'damaged'],
    [`${file}${' '.repeat(100_000)}`, 'large'],
  ])('says why it is not used: %.40s', (text, reason) => {
    expect(readSiteFile(text)).toEqual({ ok: false, reason });
  });
});
