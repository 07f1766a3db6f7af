import { benchCards } from './cards/bench.ts';
import { benchMutations } from './mutations/mutations.ts';
import { benchSearch } from './search/bench.ts';

/** Each benchmark, by the flag that runs it; it prints its figures and says whether all targets were reached. */
const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  '--cards': benchCards,
  '--mutations': benchMutations,
  '--search': benchSearch,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((flag) => !(flag in benches));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' ')}`);
  process.exitCode = 2;
} else {
  for (const flag of asked) if (!(await benches[flag]?.())) process.exitCode = 1;
}
