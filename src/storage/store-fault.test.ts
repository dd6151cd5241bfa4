import { afterEach, expect, it, vi } from 'vitest';
import { storeFaultName } from './store-fault';

const aFault = (name: string) => Object.assign(new Error('no'), { name });

const allow = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

afterEach(() => vi.unstubAllGlobals());

it.each(['UnknownError', 'AbortError', 'DatabaseClosedError'])(
  'an error called %s is that of a full disk while there is no room',
  async (name) => {
    allow(async () => ({ usage: 362_106, quota: 362_106 }));
    expect(await storeFaultName(aFault(name))).toBe('QuotaExceededError');
  },
);

it('keeps the name of its cause while there is room', async () => {
  allow(async () => ({ usage: 362_106, quota: 2e9 }));
  expect(await storeFaultName(aFault('UnknownError'))).toBe('UnknownError');
});

it('keeps a name that says what to do, whatever room there is', async () => {
  allow(async () => ({ usage: 5, quota: 5 }));
  expect(await storeFaultName(aFault('VersionError'))).toBe('VersionError');
});

it('keeps the name when nobody knows the room', async () => {
  allow(async () => ({}));
  expect(await storeFaultName(aFault('UnknownError'))).toBe('UnknownError');
  allow(() => Promise.reject(new Error('gone')));
  expect(await storeFaultName(aFault('UnknownError'))).toBe('UnknownError');
});
