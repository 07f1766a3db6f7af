import { buildSite } from '../build/build-site.ts';
import { distDir } from '../build/folders.ts';
import { addressNotice } from '../build/site-address.ts';
import { site } from '../site.ts';
import { content, out, runCommand } from './command.ts';
import { printBuild } from './print-build.ts';

await runCommand({
  name: 'build',
  options: { content, out, verbose: { type: 'boolean' }, fresh: { type: 'boolean' } },
  async run({ verbose = false, fresh = false }) {
    const report = printBuild(verbose);
    if (!(await buildSite({ dist: distDir(), isVerbose: verbose, isFresh: fresh, report })))
      return 1;
    const notice = addressNotice(site.address);
    if (notice !== undefined) report.warning(notice);
    return 0;
  },
});
