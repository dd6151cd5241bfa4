import { readFile, readdir } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { buildPracticeDesk, practiceDeskFolder } from './build.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** As strict as helpdesks get, so that the extension is tried where it is hardest. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

interface DeskFile {
  readonly body: Buffer;
  readonly type: string;
}

export interface PracticeDeskServer {
  /** Origin without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built desk on 127.0.0.1; port 0 takes any free one. Rejects when there is no built desk
 * in `folder` or the port is taken.
 */
export async function servePracticeDesk({
  port,
  folder = practiceDeskFolder,
}: {
  readonly port: number;
  readonly folder?: string;
}): Promise<PracticeDeskServer> {
  const files = await readDesk(folder);
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead) return answer(response, 405, undefined, true);
    const file = fileAt(files, request.url ?? '/');
    answer(response, file ? 200 : 404, file, request.method === 'GET');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * Reads the whole desk once. A request only ever looks up a name in this list and never touches the
 * disk, so no path, however written, leads out of the folder.
 */
async function readDesk(folder: string): Promise<ReadonlyMap<string, DeskFile>> {
  const files = new Map<string, DeskFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    const name = relative(folder, path).split(sep).join('/');
    files.set(`/${name}`, { body: await readFile(path), type });
  }
  if (!files.has('/index.html')) throw new Error(`No built practice desk in ${folder}`);
  return files;
}

/** The file of an address; addresses of pages, which have no file ending, all give the one page. */
function fileAt(files: ReadonlyMap<string, DeskFile>, address: string): DeskFile | undefined {
  const [path = '/'] = address.split('?');
  return files.get(path) ?? (/[.%\\]/.test(path) ? undefined : files.get('/index.html'));
}

function answer(
  response: ServerResponse,
  status: number,
  file: DeskFile | undefined,
  isWithBody: boolean,
): void {
  const body = file?.body ?? Buffer.from('Not found\n');
  const type = file?.type ?? 'text/plain; charset=utf-8';
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': body.length });
  response.end(isWithBody ? body : undefined);
}

if (import.meta.main) {
  await buildPracticeDesk();
  const { url } = await servePracticeDesk({ port: Number(process.argv[2] ?? 4180) });
  console.log(`The practice desk is open at ${url}`);
}
