import { expect, test, vi } from 'vitest';
import { smallContent } from '../checks/small-content.ts';

async function redirectsUnder(base: string): Promise<Record<string, string>> {
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  const { redirects } = await import('../../../src/content/redirects.ts');
  const content = smallContent();
  content.write(
    'addresses.txt',
    'pages/how -> pages/method\nquotes/old -> quotes/lee-rain\nquotes/lee-rain\nevents/a -> events/b\n',
  );
  const found = { ...redirects(content.dir) };
  content.delete();
  vi.unstubAllEnvs();
  return found;
}

test('lead from the old path to the new one; an event has no redirect', async () => {
  expect(await redirectsUnder('')).toEqual({
    '/how/': '/method/',
    '/quotes/old/': '/quotes/lee-rain/',
  });
});

test('redirects stay under the base path of the site', async () => {
  expect(await redirectsUnder('news')).toEqual({
    '/how/': '/news/method/',
    '/quotes/old/': '/news/quotes/lee-rain/',
  });
});

test('do not exist if no address is on record', async () => {
  const { redirects } = await import('../../../src/content/redirects.ts');
  expect(redirects('nowhere')).toEqual({});
});
