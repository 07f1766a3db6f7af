import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { seedFonts } from './seed-fonts.ts';
import { startCommand, type Ended } from './small-project.ts';

/** A copy of this project with different content, in its own folder and with its own caches. */
export interface SiteCopy {
  readonly folder: string;
  readonly content: SmallContent;
  /** Runs one of our commands in it, and returns its exit code and what it printed. */
  readonly run: (command: string, args?: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
}

/** Copies the project without its content. */
export function siteCopy(env: NodeJS.ProcessEnv = {}): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  for (const path of [
    'src',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const content = smallContent(join(folder, 'content'));
  seedFonts(folder);
  return {
    folder,
    content,
    run: async (command, args) => {
      const { ended, output } = startCommand(folder, command, env, args);
      return { code: await ended, output: output() };
    },
    remove: () => {
      rmSync(folder, { recursive: true, maxRetries: 5 });
    },
  };
}
