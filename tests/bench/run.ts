import { parseArgs } from 'node:util';
import { benchCards } from './cards/bench.ts';
import { benchMutations } from './mutations/mutations.ts';
import { benchScale } from './scale/bench.ts';
import { benchSearch } from './search/bench.ts';
import { benchVolumes } from './search/volumes.ts';

const usage = `Say what to measure: npm run bench --
  --cards              the drawing of cards
  --mutations          what the gate catches
  --search             the search in a browser
  --volumes            the search over several volumes
  --articles 300,1000  builds of archives of these sizes; --peer beside it has Eleventy build the same`;

/** Each benchmark that was asked for; it prints its figures and says whether all targets were reached. */
function asked(): (() => Promise<boolean>)[] {
  const { values } = parseArgs({
    options: {
      cards: { type: 'boolean', default: false },
      mutations: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      volumes: { type: 'boolean', default: false },
      articles: { type: 'string' },
      peer: { type: 'boolean', default: false },
    },
  });
  const { articles } = values;
  const sizes = articles?.split(',').map(Number) ?? [];
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`“${articles}” are not numbers of articles.`);
  return [
    ...(values.cards ? [benchCards] : []),
    ...(values.mutations ? [benchMutations] : []),
    ...(values.search ? [benchSearch] : []),
    ...(values.volumes ? [benchVolumes] : []),
    ...(sizes.length > 0 ? [() => benchScale(sizes, values.peer)] : []),
  ];
}

function benches(): (() => Promise<boolean>)[] {
  try {
    return asked();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return [];
  }
}

const chosen = benches();
if (chosen.length === 0) {
  console.error(usage);
  process.exitCode = 2;
}
for (const bench of chosen) if (!(await bench())) process.exitCode = 1;
