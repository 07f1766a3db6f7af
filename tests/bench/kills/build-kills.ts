import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deathAt } from '../../build/death.ts';
import { startCommand } from '../../build/small-project.ts';
import type { Random } from '../random.ts';
import { editedSite, type EditedSite } from '../warm/edited-site.ts';
import type { Killed } from './accept-kills.ts';

/**
 * Kills real builds of a small site before steps that are drawn, and builds again.
 * @param count how many builds are killed
 */
export async function* killedBuilds(count: number, random: Random): AsyncGenerator<Killed> {
  const site = editedSite();
  try {
    let before = await built(site);
    edit(site);
    await built(site);
    const counts = ['steps', 'steps.thread']
      .filter(site.exists)
      .map((file) => Number(site.read(file)));
    const steps = Math.max(...counts);
    before = digestOf(site);
    for (let kill = 0; kill < count; kill += 1) {
      edit(site);
      await site.content.accept();
      const step = 1 + random.below(steps);
      const code = await startCommand(site.folder, 'build.ts', deathAt(step)).ended;
      const left = site.exists('dist') ? digestOf(site) : 'no site';
      const after = await built(site);
      const problem =
        code !== null && code !== 0
          ? `the build failed with ${code}`
          : [before, after, 'no site'].includes(left)
            ? ''
            : 'the site that was left is mixed';
      yield { step, problem };
      before = after;
    }
  } finally {
    site.remove();
  }
}

/** Changes the title of the article, which many files have. */
function edit({ content }: EditedSite): void {
  const text = content.read('articles/rain.md');
  const number = Number(/rain(\d*)\n/.exec(text)?.[1] ?? 0) + 1;
  content.write('articles/rain.md', text.replace(/(title: .*rain)\d*\n/, `$1${number}\n`));
}

async function built(site: EditedSite): Promise<string> {
  Object.assign(site.env, deathAt());
  const { code, output } = await site.build('warm');
  if (code !== 0) throw new Error(output);
  return digestOf(site);
}

function digestOf({ list, read }: EditedSite): string {
  const hash = createHash('sha256');
  for (const file of list('dist')) hash.update(`${file}\0`).update(read(join('dist', file)));
  return hash.digest('hex');
}
