import { runCommand, UsageError } from '../../src/commands/command.ts';
import { commandsText } from '../../src/interface/strings.ts';
import { benchCards } from './cards/bench.ts';
import { benchCheck } from './check/bench.ts';
import { benchMutations } from './mutations/mutations.ts';
import { benchKills } from './kills/bench.ts';
import { parsePart } from './part.ts';
import { benchScale } from './scale/bench.ts';
import { benchSearch } from './search/bench.ts';
import { benchServer } from './server/bench.ts';
import { benchWarm } from './warm/bench.ts';
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
    warm: { type: 'boolean' },
    kills: { type: 'boolean' },
    server: { type: 'string' },
    part: { type: 'string' },
    articles: { type: 'string' },
    peer: { type: 'boolean' },
  },
  async run({
    cards,
    check,
    mutations,
    search,
    volumes,
    warm,
    kills,
    server,
    part = '1/1',
    articles,
    peer = false,
  }) {
    const sizes = articles?.split(',').map(Number) ?? [];
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new UsageError(text.notSizes(articles ?? ''));
    const minutes = server === undefined ? undefined : Number(server);
    if (minutes !== undefined && !(minutes > 0))
      throw new UsageError(text.notMinutes(server ?? ''));
    const tried = parsePart(part);
    if (tried === undefined) throw new UsageError(text.notAPart(part));
    // Each prints its figures and returns whether it met all its targets.
    const benches: (() => Promise<boolean>)[] = [
      ...(cards ? [benchCards] : []),
      ...(check ? [benchCheck] : []),
      ...(mutations ? [() => benchMutations(tried)] : []),
      ...(search ? [benchSearch] : []),
      ...(volumes ? [benchVolumes] : []),
      ...(warm ? [() => benchWarm(tried)] : []),
      ...(kills ? [benchKills] : []),
      ...(minutes === undefined ? [] : [() => benchServer(minutes)]),
      ...(sizes.length > 0 ? [() => benchScale(sizes, peer)] : []),
    ];
    if (benches.length === 0) throw new UsageError(text.nothingNamed);
    let isReached = true;
    for (const bench of benches) if (!(await bench())) isReached = false;
    return isReached ? 0 : 1;
  },
});
