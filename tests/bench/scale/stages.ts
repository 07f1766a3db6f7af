import type { Measured } from './measured.ts';

/** Lines of a build that end a stage; the next begins with them. */
const ends: readonly (readonly [stage: string, line: RegExp])[] = [
  ['gate', /^Content /],
  ['fonts, start of Astro', /\[content\] Syncing content/],
  ['reading and rendering Markdown', /\[types\] Generated/],
  ['bundling', /generating static routes/],
  ['pages and data', /✓ Completed in/],
  ['files of records, sitemap', /\[build\] Complete!/],
  ['search indexing', /^Search index /],
  ['switch', /^(?!)/],
];

const color = /\u001B\[\d+m/g;

/** How many seconds each stage of a build took, in order. */
export function stagesOf({ lines, wall }: Measured): ReadonlyMap<string, number> {
  const stages = new Map<string, number>();
  let stage = 0;
  let start = 0;
  for (const { at, text } of lines) {
    const [name = '', end] = ends[stage] ?? [];
    if (!end?.test(text.replace(color, ''))) continue;
    stages.set(name, at - start);
    [stage, start] = [stage + 1, at];
  }
  stages.set(ends[stage]?.[0] ?? '', wall - start);
  return stages;
}

/** What routes write, by patterns of their paths; the first that matches counts. */
const routes: readonly (readonly [name: string, path: RegExp])[] = [
  ['cards', /^\/cards\//],
  ['data, citations and oEmbed', /\.(?:json|bib|ris)\/?$|\.xml$|\.ics$/],
  ['quotation pages', /^\/quotes\/[^/]+\/index\.html/],
  ['embedded quotations', /^\/embed\//],
  ['article pages', /^\/articles\/[^/]+\/index\.html/],
  ['source pages', /^\/sources\/[^/]+\/index\.html/],
  ['speaker pages', /^\/speakers\/[^/]+\//],
  ['lists, topics, timeline', /./],
];

/** The share of each kind of route in the time that Astro reports for paths. */
export function routeShares({ lines }: Measured): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let sum = 0;
  for (const { text } of lines) {
    const found = /─ (\/\S*)\s+\(\+([\d.]+)(m?s)\)/.exec(text.replace(color, ''));
    if (!found) continue;
    const [, path = '', number, unit] = found;
    const time = Number(number) * (unit === 's' ? 1000 : 1);
    const name = routes.find(([, pattern]) => pattern.test(path))?.[0] ?? '';
    sums.set(name, (sums.get(name) ?? 0) + time);
    sum += time;
  }
  return new Map([...sums].map(([name, time]) => [name, time / sum]));
}
