import { join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir, readContentFolder } from '../../content/read.ts';
import { checkFolder } from '../../checks/gate.ts';
import { formatIssues, summary } from '../../issues/report.ts';

/** In `dev`, prints what the content gate finds, at the start and after each change of content. */
export function checkInDev(): AstroIntegration {
  return {
    name: 'verbatim-check-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const report = async (): Promise<void> => {
          const issues = checkFolder(await readContentFolder(contentDir()));
          if (issues.length > 0) logger.warn(`${formatIssues(issues)}\n${summary(issues)}`);
        };
        const onChange = (path: string): void => {
          if (path.startsWith(join(resolve(contentDir()), sep))) void report();
        };
        void report();
        server.watcher.on('change', onChange).on('add', onChange).on('unlink', onChange);
      },
    },
  };
}
