import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { plain } from './plain.ts';

const site = builtSite();
const archive = await launchArchive();

test('doubts about an event are printed only in the record’s own sentences', () => {
  const remarks = new Set(
    [...site.pages.values()].flatMap(({ root }) =>
      root.querySelectorAll('.details').map(({ textContent }) => plain(textContent)),
    ),
  );
  const said = archive.events.all.flatMap(({ disagreements }) => disagreements ?? []);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((words) => !remarks.has(plain(words)))).toEqual([]);
});

test('the label of a changed form says how it changed, and no remark repeats that', () => {
  let recast = 0;
  for (const { file, root } of site.pages.values()) {
    for (const row of root.querySelectorAll('[data-class="recast"]')) {
      recast += 1;
      const labels = row.querySelectorAll('.variant').map(({ textContent }) => textContent);
      expect(labels.join('; '), file).toMatch(/Form changed: .*(?:speaker’s|report|document)/);
      const remarks = row.querySelectorAll('.annotation').map(({ textContent }) => textContent);
      expect(
        remarks.filter((words) => words.trim().startsWith('Printed as')),
        file,
      ).toEqual([]);
    }
  }
  expect(recast).toBeGreaterThan(5);
});

test('no note for screen readers is empty', () => {
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

test('no page shows an object instead of text', () => {
  const faulty = [...site.pages.values()].filter(({ root }) =>
    root.textContent.includes('[object '),
  );
  expect(faulty.map(({ file }) => file)).toEqual([]);
});
