import { match } from '../quotation/match.ts';
import type { Checked, Content } from './content.ts';
import type { Issue } from './issue.ts';

/** From how many words on a passage in quotation marks must be a record. */
const LENGTH = 5;
const marked = /“([^“”]*)”|"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]/gu;

/** No passage of five words or more stands in quotation marks unless it is a quotation on record, or is said to be none. */
export function* quotationsOnRecord(content: Content): Iterable<Issue> {
  const bodies: readonly Checked[] = [
    ...content.articles,
    ...content.quotes,
    ...content.speakers,
    ...content.events,
    ...content.topics,
    ...content.pages,
  ];
  for (const record of bodies) {
    for (const { text, at } of record.body.prose) {
      for (const found of text.matchAll(marked)) {
        const words = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
        if (!isLong(words) || isOwn(words, record)) continue;
        yield record.faultInBody(at(found.index), {
          code: 'unrecorded-quotation',
          message: `${found[0]} is in quotation marks and on no record`,
          fix: 'make it a record and print it with :quote[…]{#id}; if it is no quotation, mark it :scare[…] or :title[…]',
        });
      }
    }
  }
  for (const article of content.articles) yield* inFrontMatter(article);
}

function* inFrontMatter(article: Checked<'articles'>): Iterable<Issue> {
  const { title, dek, unverified, 'key-quotes': keyQuotes } = article.data;
  const texts: [path: (string | number)[], text: string][] = [
    [['title'], title],
    [['dek'], dek],
    ...unverified.map((text, index): [(string | number)[], string] => [
      ['unverified', index],
      text,
    ]),
    ...keyQuotes.map(({ note }, index): [(string | number)[], string] => [
      ['key-quotes', index, 'note'],
      note,
    ]),
  ];
  for (const [path, text] of texts) {
    for (const found of text.matchAll(marked)) {
      if (!isLong(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')) continue;
      yield article.fault(path, {
        code: 'unrecorded-quotation',
        message: `${found[0]} is in quotation marks and on no record`,
        fix: 'quote it in the body with :quote[…]{#id}, or say it in our own words here',
      });
    }
  }
}

/** Whether a quotation's note repeats words of that very record. */
function isOwn(words: string, record: Checked): boolean {
  if (record.collection !== 'quotes') return false;
  const { witnesses, gloss, original } = (record as Checked<'quotes'>).data;
  const texts = [
    ...witnesses.flatMap((witness) => [witness.text, witness.gloss ?? '']),
    gloss ?? '',
    original?.text ?? '',
  ];
  return texts.some((text) => match(words, text).ok);
}

function isLong(words: string): boolean {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= LENGTH;
}
