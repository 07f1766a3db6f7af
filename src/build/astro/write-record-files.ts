import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { collectReads } from '../../archive/reads.ts';
import { builtArchive } from './built-archive.ts';
import { PreviousFiles } from './previous-files.ts';
import { distDir } from '../folders.ts';
import { recordFiles, type RecordFile } from '../../outputs/open-data/record-files.ts';
import { site } from '../../site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Writes the data files of articles and quotations (citations, JSON), and serves them in `dev`. */
export function writeRecordFiles(): AstroIntegration {
  let cache = '';
  return {
    name: 'verbatim-record-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const last = new PreviousFiles(distDir(), cache, 'records');
        const { archive, code } = builtArchive();
        for (const { path, print } of recordFiles(archive)) {
          const file = path.slice(site.base.length);
          if (last.take(file, code, folder)) continue;
          const { result, reads } = collectReads(print);
          writeFileSync(join(folder, file), result);
          last.setReads(file, code, reads);
        }
        last.save(folder);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const requested = /^[^?]+\.(?:json|bib|ris)(?=\?|$)/.exec(request.url ?? '')?.[0];
          if (requested === undefined) return next();
          fileAt(server, requested).then((file) => {
            if (!file) return next();
            response.setHeader('Content-Type', file.mediaType).end(file.print());
          }, next);
        });
      },
    },
  };
}

/** The data file at an address below the base, made from the current content; undefined if there is none. */
async function fileAt(server: Server, requested: string): Promise<RecordFile | undefined> {
  const pages = (await server.ssrLoadModule(
    '/src/archive/load.ts',
  )) as typeof import('../../archive/load.ts');
  const path = `${site.base}${requested.slice(1)}`;
  return recordFiles(await pages.archive()).find((file) => file.path === path);
}
