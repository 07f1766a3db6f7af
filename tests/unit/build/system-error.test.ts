import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageOf } from '../../../src/build/system-error.ts';

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test('system errors are put in plain words, with their file', () => {
  expect(messageOf(errorOf(() => readFileSync('nowhere.md')))).toBe(
    'nowhere.md: there is no such file or folder',
  );
  expect(messageOf(errorOf(() => readdirSync('package.json')))).toBe(
    'package.json: a part of this path is a file, not a folder',
  );
  expect(messageOf(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }))).toBe(
    'the disk is full',
  );
});

test('other errors keep their message', () => {
  expect(messageOf(new Error('ENOENT in a title'))).toBe('ENOENT in a title');
  expect(messageOf(Object.assign(new Error('odd'), { code: 'EODD', syscall: 'x' }))).toBe('odd');
  expect(messageOf('text')).toBe('text');
});
