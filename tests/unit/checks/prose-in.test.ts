import { expect, test } from 'vitest';
import { pathOfProse, proseIn } from '../../../src/checks/prose-in.ts';
import { contentOf } from '../../../src/content/content.ts';
import { contentDir, readContentFolder } from '../../../src/content/read.ts';

const content = contentOf(await readContentFolder(contentDir()));

test('every text of a record is at its path, and no words of others are among them', () => {
  for (const record of [...content.quotes, ...content.sources, ...content.articles]) {
    const paths = proseIn(record).map((text, index) => {
      const path = pathOfProse(record, index);
      const value = path.reduce<unknown>(
        (at, step) => (at as Record<PropertyKey, unknown>)[step],
        record.data,
      );
      expect(value).toBe(text);
      return path.filter((step) => typeof step === 'string').join('.');
    });
    expect(paths.length).toBeGreaterThan(0);
    if (record.collection === 'quotes') {
      expect(paths).not.toContain('text');
      expect(paths).not.toContain('witnesses.text');
      expect(paths).toContain('witnesses.id');
    }
  }
});
