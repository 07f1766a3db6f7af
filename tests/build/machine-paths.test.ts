import { homedir, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

/** The folders of this machine that a build sees, as written in text, in an address or in JSON. */
const folders = [resolve('.'), homedir(), tmpdir()]
  .filter((folder) => folder.length > 1)
  .map((folder) => folder.replace(/[\\/]$/, ''));
const forms = [...new Set(folders.flatMap((folder) => [folder, folder.replaceAll('\\', '/')]))];
const machinePath = new RegExp(
  `(?<![\\w.:/-])(?:${forms.map((form) => RegExp.escape(form)).join('|')})[\\\\/]|file:///`,
);

/** The bytes of a file as characters, decompressed if they are compressed, as in the search index. */
function textOf(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
}

test('a path of this machine is recognized', () => {
  for (const folder of forms) expect(`"${folder}/x.ts"`).toMatch(machinePath);
  expect('url(file:///x)').toMatch(machinePath);
  expect('https://verbatim.example/home/').not.toMatch(machinePath);
});

test('no file of the site contains a path on the machine that built it', () => {
  const site = builtSite();
  expect(site.files.size).toBeGreaterThan(0);
  const faults = [...site.files].flatMap((file) => {
    const found = machinePath.exec(textOf(site.read(file)));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(faults).toEqual([]);
});
