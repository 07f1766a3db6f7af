import { runCommand, UsageError } from '../../src/commands/command.ts';
import { commandsText } from '../../src/interface/strings.ts';
import { benchCards } from './cards/bench.ts';
import { benchCheck } from './check/bench.ts';
import { benchMutations } from './mutations/mutations.ts';
import { benchScale } from './scale/bench.ts';
import { benchSearch } from './search/bench.ts';
import { benchVolumes } from './search/volumes.ts';

const text = commandsText.bench;

await runCommand({
  name: 'bench',
  options: {
    cards: { type: 'boolean' },
    check: { type: 'boolean' },
    mutations: { type: 'boolean' },
    search: { type: 'boolean' },
    volumes: { type: 'boolean' },
    articles: { type: 'string' },
    peer: { type: 'boolean' },
  },
  async run({ cards, check, mutations, search, volumes, articles, peer = false }) {
    const sizes = articles?.split(',').map(Number) ?? [];
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new UsageError(text.notSizes(articles ?? ''));
    // Each prints its figures and returns whether it met all its targets.
    const benches: (() => Promise<boolean>)[] = [
      ...(cards ? [benchCards] : []),
      ...(check ? [benchCheck] : []),
      ...(mutations ? [benchMutations] : []),
      ...(search ? [benchSearch] : []),
      ...(volumes ? [benchVolumes] : []),
      ...(sizes.length > 0 ? [() => benchScale(sizes, peer)] : []),
    ];
    if (benches.length === 0) throw new UsageError(text.nothingNamed);
    let isReached = true;
    for (const bench of benches) if (!(await bench())) isReached = false;
    return isReached ? 0 : 1;
  },
});
