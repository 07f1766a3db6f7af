import { expect, test } from 'vitest';
import { distDir } from '../../src/build/folders.ts';
import { readBuiltSite } from './built-site.ts';

test('nothing comes before a page’s doctype or after its end', () => {
  const site = readBuiltSite(distDir());
  const whole = /^<!doctype html><html[\s>](?:(?!<\/html>)[\s\S])*<\/html>$/i;
  const faults = [...site.pages.keys()].filter(
    (file) => !whole.test(site.read(file).toString('utf8')),
  );
  expect(site.pages.size).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
