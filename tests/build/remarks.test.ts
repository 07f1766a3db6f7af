import { expect, test } from 'vitest';
import { distDir } from '../../src/build/folders.ts';
import { readBuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { plain } from './plain.ts';

const site = readBuiltSite(distDir());
const archive = await launchArchive();

test('what speaks against an event stands in its sentences and no other words', () => {
  const remarks = new Set(
    [...site.pages.values()].flatMap(({ root }) =>
      root.querySelectorAll('.details').map(({ textContent }) => plain(textContent)),
    ),
  );
  const said = archive.events.all.flatMap(({ disagreements }) => disagreements ?? []);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((words) => !remarks.has(plain(words)))).toEqual([]);
});

test('a changed form says how with the class, and no remark of ours repeats it', () => {
  let recast = 0;
  for (const { file, root } of site.pages.values()) {
    for (const row of root.querySelectorAll('[data-class="recast"]')) {
      recast += 1;
      expect(row.querySelector('.variant')?.textContent.trim(), file).toMatch(
        /^Form changed: .*(?:speaker’s|report)/,
      );
      const remarks = row.querySelectorAll('.annotation').map(({ textContent }) => textContent);
      expect(
        remarks.filter((words) => words.trim().startsWith('Printed as')),
        file,
      ).toEqual([]);
    }
  }
  expect(recast).toBeGreaterThan(5);
});

test('every note for screen readers holds something', () => {
  let notes = 0;
  for (const { file, root } of site.pages.values()) {
    for (const note of root.querySelectorAll('[role="note"]')) {
      notes += 1;
      for (const hidden of note.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      expect(plain(note.textContent), file).not.toBe('');
    }
  }
  expect(notes).toBeGreaterThan(20);
});
