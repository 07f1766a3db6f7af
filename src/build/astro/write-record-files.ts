import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { builtArchive } from './built-archive.ts';
import { distDir } from '../folders.ts';
import { PreviousBuild } from '../reuse.ts';
import { recordFiles, type RecordFile } from '../../outputs/open-data/record-files.ts';
import { site } from '../../site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Writes the files that stand beside the pages of articles and quotations, and answers with them in `dev`. */
export function writeRecordFiles(): AstroIntegration {
  let list = '';
  return {
    name: 'verbatim-record-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        list = join(fileURLToPath(config.cacheDir), 'records.json');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const last = new PreviousBuild(distDir(), list);
        const { archive, key } = builtArchive();
        for (const { path, print } of recordFiles(archive)) {
          const file = path.slice(site.base.length);
          if (!last.take(file, key, folder)) writeFileSync(join(folder, file), print());
        }
        last.save(folder);
        logger.info('The files of records are written.');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = /^[^?]+\.(?:json|bib|ris)(?=\?|$)/.exec(request.url ?? '')?.[0];
          if (asked === undefined) return next();
          answerOf(server, asked).then((file) => {
            if (!file) return next();
            response.setHeader('Content-Type', file.mediaType).end(file.print());
          }, next);
        });
      },
    },
  };
}

/** The file at an address below the base, from the content as it is now. */
async function answerOf(server: Server, asked: string): Promise<RecordFile | undefined> {
  const pages = (await server.ssrLoadModule(
    '/src/archive/load.ts',
  )) as typeof import('../../archive/load.ts');
  const path = `${site.base}${asked.slice(1)}`;
  return recordFiles(await pages.archive()).find((file) => file.path === path);
}
