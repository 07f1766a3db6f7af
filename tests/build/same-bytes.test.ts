import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteCopy, type SiteCopy } from './site-copy.ts';

const places = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];
const copies: SiteCopy[] = [];

afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Our content, built without any cache; the path of every file and its bytes. */
async function build(place: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Buffer>> {
  const copy = siteCopy({ ...place, CONTENT_DIR: 'ours' });
  copies.push(copy);
  cpSync('content', join(copy.folder, 'ours'), { recursive: true });
  expect(await copy.run('build.ts')).toMatchObject({ code: 0 });
  const dist = join(copy.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(dist.length), readFileSync(file)]));
}

test('the same content gives the same bytes in another folder, time zone and language', async () => {
  const [one, other] = [await build(places[0] ?? {}), await build(places[1] ?? {})];
  expect(one.size).toBeGreaterThan(500);
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  const different = [...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) === false);
  expect(different.map(([path]) => path)).toEqual([]);
});
