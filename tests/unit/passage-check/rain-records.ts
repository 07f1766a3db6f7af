import type { KnownRecord, KnownWitness } from '../../../src/passage-check/known-record.ts';
import type { RecordIndex } from '../../../src/passage-check/record-index.ts';
import { checkText } from '../../../src/passage-check/check.ts';
import type { Finding } from '../../../src/passage-check/finding.ts';
import { termsOf, termsOfPassages } from '../../../src/search/check/terms.ts';

/** A quotation of three sentences, with a hedge and a negation that can be dropped. */
export const rain =
  'The rain will probably come in May, and the harvest will be good. We cannot say more today. Ask the farmers in June.';

/** A printing; with the class “same” by default, or “copy-text” for the id “post”. */
export function witness(id: string, text: string, more: Partial<KnownWitness> = {}): KnownWitness {
  return {
    id,
    text,
    source: { container: `The ${id}` },
    part: 'body',
    form: 'direct',
    language: 'en',
    class: id === 'post' ? 'copy-text' : 'same',
    ...more,
  };
}

/** A record with the given printings, the first of which has the reference wording. */
export function record(
  id: string,
  witnesses: readonly KnownWitness[],
  more: Partial<KnownRecord> = {},
): KnownRecord {
  const [first] = witnesses;
  return {
    id,
    url: `https://news.example.org/quotes/${id}/`,
    labels: [],
    speakers: [{ name: 'Ada Lee', role: { title: 'minister', organization: 'Ministry of Rain' } }],
    form: 'direct',
    text: first?.text ?? '',
    language: 'en',
    said: { words: '1 May 2020' },
    copyText: first?.id ?? '',
    witnesses,
    ...more,
  };
}

const records = [
  record('lee-rain', [
    witness('post', rain),
    witness('herald', 'The rain must come in May, and the harvest will be excellent.', {
      class: 'altered',
    }),
    witness('wire', 'Lee said the rain would probably arrive “in May” and help the harvest', {
      form: 'mixed',
      class: 'partly-quoted',
    }),
    witness('blatt', 'Der Regen kommt wohl im Mai', {
      language: 'de',
      class: 'not-compared',
      gloss: 'I suppose that the rain is coming this May',
    }),
  ]),
  record('lee-snow', [witness('post', 'Snow in April ruins the apple trees of the whole valley')]),
  record('be', [witness('post', 'To be, or not to be, that is the question')]),
];

/** An index of records in memory, searched by their words. */
export function indexOf(all: readonly KnownRecord[]): RecordIndex {
  const textsOf = ({ witnesses }: KnownRecord) =>
    witnesses.flatMap(({ text, gloss, language }) => [
      { text, language },
      ...(gloss === undefined ? [] : [{ text: gloss, language: 'en' }]),
    ]);
  return {
    total: all.length,
    terms: (text) => termsOf(text),
    find: (term) =>
      Promise.resolve(
        all.filter((each) => termsOfPassages(textsOf(each)).has(term)).map(({ id }) => id),
      ),
    open: (id) => {
      const found = all.find((each) => each.id === id);
      if (!found) throw new Error(id);
      return Promise.resolve({ passages: textsOf(found), record: () => Promise.resolve(found) });
    },
  };
}

/** Three records to check against. */
export const index = indexOf(records);

/** The finding about the first quotation in a text. */
export async function first(text: string): Promise<Finding> {
  const [finding] = await checkText(text, index);
  if (!finding) throw new Error('Nothing was found.');
  return finding;
}

/** The grade of a text's first quotation and, if it is on record, the ids of the record and of the nearest printing. */
export async function graded(text: string): Promise<readonly (string | undefined)[]> {
  const finding = await first(text);
  return finding.grade === 'not-on-record'
    ? [finding.grade]
    : [finding.grade, finding.record.id, finding.nearest.wording.witness?.id];
}
