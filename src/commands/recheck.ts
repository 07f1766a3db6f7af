import { messageOf } from '../build/system-error.ts';
import { contentOf } from '../content/content.ts';
import { contentDir, readContentFolder } from '../content/read.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { commandsText } from '../interface/strings.ts';
import { day } from '../schemas/edtf.ts';
import { site } from '../site.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';
import type { Outcome } from './recheck/outcome.ts';
import { recheckAll } from './recheck/recheck-all.ts';
import { formatOutcome, outcomeAsData } from './recheck/report.ts';
import { sourcesToVisit } from './recheck/to-visit.ts';
import { Visitor } from './recheck/visit.ts';
import { writeEvidence } from './recheck/write-evidence.ts';

const text = commandsText.recheck;

/** The maximum size of a page, in bytes, and the maximum number of redirects, which is the same as in browsers. */
const LIMITS = { size: 8 * 1024 * 1024, redirects: 20 };

await runCommand({
  name: 'recheck',
  options: {
    content,
    source: { type: 'string', multiple: true },
    since: { type: 'string' },
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean' },
    write: { type: 'boolean' },
    timeout: { type: 'string', default: '30' },
    pause: { type: 'string', default: '2' },
  },
  async run({ source: named = [], since, format, all = false, write = false, timeout, pause }) {
    if (format !== 'text' && format !== 'json')
      throw new UsageError(commandsText.check.unknownFormat(format));
    if (since !== undefined && !day.safeParse(since).success)
      throw new UsageError(text.notDay('since', since));
    const limits = { ...LIMITS, timeout: milliseconds('timeout', timeout) };
    const visitor = new Visitor(
      text.agent(`${site.url}${site.base}`),
      limits,
      milliseconds('pause', pause),
    );
    const today = new Date().toISOString().slice(0, 10);
    const dir = contentDir();
    const { evidence, unreadable } = await readEvidence(dir);
    const known = sourcesToVisit(contentOf(await readRecords(dir)), evidence, since);
    const unknown = named.find((id) => !known.some(({ source }) => source === id));
    if (unknown !== undefined && since === undefined)
      throw new UsageError(text.unknownSource(unknown));
    const toVisit =
      named.length === 0 ? known : known.filter(({ source }) => named.includes(source));
    const outcomes = await recheckAll(toVisit, visitor);
    if (format === 'json') {
      const data = outcomes.map((outcome) => outcomeAsData(outcome, today));
      console.log(JSON.stringify({ sources: data, unreadable }, undefined, 2));
    } else {
      for (const file of unreadable) console.log(text.unreadable(file));
      for (const outcome of outcomes)
        if (all || outcome.state !== 'same') console.log(formatOutcome(outcome, today));
      console.log(text.result(countsOf(outcomes)));
    }
    if (write) {
      const written = text.written(await writeEvidence(dir, outcomes, today));
      if (format === 'text') console.log(written);
    }
    return outcomes.some(({ state }) => state !== 'same' && state !== 'silent') ? 1 : 0;
  },
});

function milliseconds(option: 'timeout' | 'pause', given: string): number {
  const seconds = given.trim() === '' ? NaN : Number(given);
  if (!(seconds >= 0 && seconds <= 3600)) throw new UsageError(text.notSeconds(option, given));
  return seconds * 1000;
}

async function readRecords(dir: string) {
  try {
    return await readContentFolder(dir);
  } catch (error) {
    throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)), {
      cause: error,
    });
  }
}

function countsOf(outcomes: readonly Outcome[]) {
  const counts = { same: 0, changed: 0, missing: 0, moved: 0, gone: 0, silent: 0 };
  for (const { state } of outcomes) counts[state] += 1;
  return counts;
}
