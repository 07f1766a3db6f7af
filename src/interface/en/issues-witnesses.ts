import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** A reference to a witness that does not exist: as the copy-text, as the printing that another follows, or in an article. */
type UnknownWitness = Nearest &
  (
    | ({ readonly as: 'copy-text'; readonly known: readonly string[] } & Values<'witness'>)
    | ({ readonly as: 'parent' } & Values<'witness' | 'follower'>)
    | ({ readonly as: 'printing' } & Values<'witness' | 'quotation'>)
  );

function unknownWitness(values: UnknownWitness): [message: string, fix: string] {
  switch (values.as) {
    case 'copy-text':
      return [
        `the copy-text “${values.witness}” is not one of the witnesses`,
        `name one of: ${values.known.join(', ')}`,
      ];
    case 'parent':
      return [
        `“${values.follower}” follows “${values.witness}”, which is not a witness of this record`,
        'name a witness of this record, or write independent or unknown',
      ];
    case 'printing':
      return [
        `“${values.quotation}” has no witness “${values.witness}”`,
        'name a witness of that record',
      ];
  }
}

/** How the text of a record first differs from its copy-text; undefined if only at an end or an ellipsis. */
interface TextDifference extends Values<'witness'> {
  readonly difference: Values<'found' | 'expected' | 'before'> | undefined;
}

const quoted = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

/** Issues with a quotation’s witnesses, copy-text, chain and translations. */
export const witnessIssues = {
  'unknown-witness': (values: UnknownWitness) => {
    const [message, fallback] = unknownWitness(values);
    return { message, fix: didYouMean(values.nearest, fallback) };
  },
  'repeated-witness': ({ witness }: Values<'witness'>) => ({
    message: `two witnesses have the id “${witness}”`,
    fix: 'give one of them a different id',
  }),
  'reserved-witness': ({ witness }: Values<'witness'>) => ({
    message: `“${witness}” is reserved under follows but is also the id of a witness`,
    fix: 'give the witness a different id',
  }),
  'circular-witness': ({ witness, parent }: Values<'witness' | 'parent'>) => ({
    message: `“${witness}” follows itself by way of “${parent}”`,
    fix: 'decide which printing came first: it follows none of the others',
  }),
  'copy-text-differs': ({ witness, difference }: TextDifference) => ({
    message: `the text differs from the copy-text “${witness}”: ${
      difference === undefined
        ? 'at its beginning or end, or at an ellipsis'
        : `it has ${quoted(difference.found)} where the witness has ${quoted(difference.expected)}, after “${difference.before}”`
    }`,
    fix: 'copy the words of the witness exactly, or name the witness that has these words as copy-text',
  }),
  'copy-text-form': ({ witness, form, printed }: Values<'witness' | 'form' | 'printed'>) => ({
    message: `the form is ${form}, but the copy-text “${witness}” is ${printed}`,
    fix: 'the record follows its copy-text: give both the form that was printed',
  }),
  'copy-text-language': ({
    witness,
    language,
    printed,
  }: Values<'witness' | 'language' | 'printed'>) => ({
    message: `the language is ${language}, but the copy-text “${witness}” is in ${printed}`,
    fix: 'the record follows its copy-text: give both the language that was printed',
  }),
  'chain-without-end': ({ source }: Values<'source'>) => ({
    message: `the chain ends with “${source}”, which we have not read`,
    fix: 'end it with the source in which we read the words',
  }),
  'chain-starts-late': ({ first, witness }: Values<'first' | 'witness'>) => ({
    message: `the chain starts with “${first}”, but “${witness}” was printed before it`,
    fix: 'the chain of words that were never said must start at their first printing',
  }),
  'circular-chain': ({ source }: Values<'source'>) => ({
    message: `“${source}” is in the chain twice`,
    fix: 'name each source once, from the first printing to the one we read',
  }),
  'chain-without-copy-text': ({ source }: Values<'source'>) => ({
    message: `the source of the copy-text, “${source}”, is not in the chain`,
    fix: 'add it in its place, or choose a copy-text whose source is in the chain',
  }),
  'original-language': ({ original, translated }: Values<'original' | 'translated'>) => ({
    message: `the original is in ${original}, but the translation is from ${translated}`,
    fix: 'correct one of the two languages',
  }),
  'translated-from-itself': ({ language }: Values<'language'>) => ({
    message: `a translation into ${language} cannot be from ${language}`,
    fix: 'name the language the words were said in (und if it is not stated), or remove the translation',
  }),
  'needless-gloss': ({ language }: Values<'language'>) => ({
    message: `the words are in ${language}, the language of the publication, but there is a gloss, our translation`,
    fix: 'remove it, or correct the language',
  }),
  'needless-original': ({ language }: Values<'language'>) => ({
    message: `the words are in ${language}, and so are the original words`,
    fix: 'remove the original, or correct one of the two languages',
  }),
  'way-of-itself': ({ language }: Values<'language'>) => ({
    message: `the translation is by way of ${language}, which is also the language it is from or into`,
    fix: 'name the language in between, or remove it',
  }),
  'other-script': ({ language }: Values<'language'>) => ({
    message: `these words have no letter of the script in which ${language} is written`,
    fix: 'correct the language; if the words are transliterated, add their script, as in ru-Latn',
  }),
  'no-gloss': ({ language }: Values<'language'>) => ({
    message: `the words are in ${language}, but there is no gloss`,
    fix: 'add gloss: our translation of these words into the language of the publication',
  }),
} satisfies IssueTexts;
