import { commandsText } from '../../interface/strings.ts';
import type { CheckedPrinting, Outcome } from './outcome.ts';
import type { Silence } from './request.ts';

const text = commandsText.recheck;

/** Describes, in a few lines for an editor, what a visit found. */
export function formatOutcome(outcome: Outcome, today: string): string {
  const { source, address, state, seen } = outcome;
  const head = `sources/${source}  ${text.states[state]}${seen === undefined ? '' : ` (${text.lastSeen(seen)})`}`;
  return [head, ...[address, ...details(outcome, today)].map((line) => `    ${line}`)]
    .map((line) => line.replace(/[\p{Cc}]+/gu, ' '))
    .join('\n');
}

function details(outcome: Outcome, today: string): string[] {
  switch (outcome.state) {
    case 'silent':
      return [silenceInWords(outcome.silence), ...copies(outcome.archive)];
    case 'gone':
      return [
        'status' in outcome ? text.status(outcome.status) : text.leadsTo(outcome.leadsTo),
        ...(outcome.archive === undefined ? [text.noArchive] : copies(outcome.archive)),
      ];
    default:
      return [
        ...(outcome.movedTo === undefined ? [] : [text.movedTo(outcome.movedTo)]),
        ...outcome.printings.flatMap((printing) => changeOf(printing, outcome.seen, today)),
        ...(outcome.state === 'missing' ? copies(outcome.archive) : []),
      ];
  }
}

function copies(archive: string | undefined): string[] {
  return archive === undefined ? [] : [text.archive(archive)];
}

function changeOf(printing: CheckedPrinting, seen: string | undefined, today: string): string[] {
  const { quote, witness, words, found } = printing;
  const name = witness?.id ?? text.original;
  const doubt = seen === undefined ? [text.neverSeen] : [];
  if (found.state === 'same') return [];
  if (found.state === 'missing') return [text.notThere(quote, name, words), ...doubt];
  const offer = offeredPrinting(printing, seen, today);
  return [
    text.was(quote, name, words),
    text.is(found.now),
    ...doubt,
    ...(offer ? [text.offer(quote), ...offer] : []),
  ];
}

/** The YAML of a new printing that has the changed words and follows the earlier one; undefined if no printing changed. */
export function offeredPrinting(
  { witness, found }: CheckedPrinting,
  seen: string | undefined,
  today: string,
): string[] | undefined {
  if (!witness || found.state !== 'changed') return undefined;
  const { id, source, part, form, language } = witness;
  return [
    `  - id: ${id}-${today}`,
    `    source: ${source}`,
    ...(part === 'body' ? [] : [`    part: ${part}`]),
    `    form: ${form}`,
    ...(language === undefined ? [] : [`    language: ${language}`]),
    `    text: ${JSON.stringify(found.now)}`,
    `    follows: ${id}`,
    `    basis: ${JSON.stringify(text.basis(today))}`,
    `    date: "[${seen ?? ''}..${today}]"`,
  ];
}

/** Says in words why no page came back. */
export function silenceInWords(silence: Silence): string {
  switch (silence.why) {
    case 'not-a-page':
      return text.notAPage(silence.type);
    case 'refused':
      return text.refused(silence.status);
    case 'unreachable':
      return text.unreachable(silence.reason);
    default:
      return text.silences[silence.why];
  }
}

/** What a visit found, as data for other programs. */
export function outcomeAsData(outcome: Outcome, today: string) {
  const { source, address, archive, seen, state } = outcome;
  const known = { source, address, state, seen, archive };
  switch (outcome.state) {
    case 'silent':
      return { ...known, why: outcome.silence.why, says: silenceInWords(outcome.silence) };
    case 'gone':
      return 'status' in outcome
        ? { ...known, status: outcome.status }
        : { ...known, leadsTo: outcome.leadsTo };
    default:
      return {
        ...known,
        movedTo: outcome.movedTo,
        printings: outcome.printings.map((printing) => ({
          quote: printing.quote,
          witness: printing.witness?.id,
          state: printing.found.state,
          was: printing.words,
          is: printing.found.state === 'changed' ? printing.found.now : undefined,
          offer: offeredPrinting(printing, seen, today)?.join('\n'),
        })),
      };
  }
}
