// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePracticeDesk, type PracticeDeskServer } from './serve.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let parent: string;
let server: PracticeDeskServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'practice-desk-'));
  const folder = join(parent, 'desk');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'SECRET');
  await writeFile(join(parent, 'secret'), 'SECRET');
  await writeFile(join(folder, 'index.html'), 'THE PAGE');
  await writeFile(join(folder, 'assets', 'desk.js'), 'THE SCRIPT');
  server = await servePracticeDesk({ port: 0, folder });
});
afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of the practice desk', () => {
  it('gives files with their types and pages for deep addresses', async () => {
    expect(await ask('/assets/desk.js')).toMatchObject({
      status: 200,
      body: 'THE SCRIPT',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    for (const path of ['/', '/tickets/1042', '/split/1042/1043?instant', '/about']) {
      expect(await ask(path)).toMatchObject({ status: 200, body: 'THE PAGE' });
    }
  });

  it.each([
    '/../secret.txt',
    '/../secret',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret',
    '/..%2fsecret',
    '/..%5csecret',
    '/..\\secret',
    '//secret.txt',
    '/./../secret',
    '/%00secret',
    'http://elsewhere/../secret.txt',
  ])('gives nothing from outside its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(body).not.toContain('SECRET');
    expect(status).toBe(404);
  });

  it('says not found for files that are not there, instead of the page', async () => {
    expect(await ask('/assets/none.js')).toMatchObject({ status: 404 });
  });

  it('sends the strict policy with every answer, and takes no other method', async () => {
    for (const path of ['/', '/assets/desk.js', '/none.js']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('refuses to start on a folder without a built desk', async () => {
    await expect(servePracticeDesk({ port: 0, folder: parent })).rejects.toThrow('No built');
  });
});
