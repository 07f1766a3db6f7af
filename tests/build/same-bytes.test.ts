import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentDir } from '../../src/content/read.ts';
import { builtSite, readBuiltSite } from './built-site.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';

/** A time zone as far as possible from that in which `npm test` builds the site (`tests/stages.ts`), and another language. */
const place = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ru_RU.UTF-8',
  LC_ALL: 'ru_RU.UTF-8',
  PAGE_THREADS: '4',
};

let copy: SiteCopy;

beforeAll(() => {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  copy = siteCopy({ ...place, SITE_URL, BASE_PATH });
  for (const old of [copy.content.dir, join(copy.folder, '.cache')])
    rmSync(old, { recursive: true });
  cpSync(contentDir(), copy.content.dir, { recursive: true });
});

afterAll(() => {
  copy.remove();
});

test('the same content gives the same bytes in another folder, time zone and language, in four threads, without any cache', async () => {
  expect(await copy.run('build.ts')).toMatchObject({ code: 0 });
  const [one, other] = [builtSite(), readBuiltSite(join(copy.folder, 'dist'))];
  expect(one.files.size).toBeGreaterThan(500);
  expect(other.files).toEqual(one.files);
  const different = [...one.files].filter((file) => !one.read(file).equals(other.read(file)));
  expect(different).toEqual([]);
});
