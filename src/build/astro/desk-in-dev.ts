import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../../content/read.ts';
import { formatIssues, summary } from '../../issues/report.ts';
import { browserFile, deskPath } from '../dev/desk-files.ts';
import { deskServer } from '../dev/desk-server.ts';
import { checkOnChange } from '../dev/continuous-gate.ts';

/**
 * In `dev`, runs the content gate at startup and after every content change, prints its findings, shows them on the pages, and
 * serves the desk, where files are edited. None of this is part of a build.
 */
export function deskInDev(): AstroIntegration {
  return {
    name: 'verbatim-desk-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/500', entrypoint: new URL('../dev/500.astro', import.meta.url) });
        const script = fileURLToPath(new URL('../dev/browser/messages.ts', import.meta.url));
        injectScript(
          'page',
          `import { showMessages } from ${JSON.stringify(script)}; showMessages(...${JSON.stringify([deskPath(), browserFile('messages.css')])});`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        const gate = checkOnChange(contentDir(), server.watcher, (result) => {
          if (result instanceof Error) logger.error(result.message);
          else if (result.issues.length > 0)
            logger.warn(`${formatIssues(result.issues)}\n${summary(result.issues)}`);
          desk.notifyPages();
        });
        const desk = deskServer(contentDir(), gate);
        server.middlewares.use(desk.handle);
      },
    },
  };
}
