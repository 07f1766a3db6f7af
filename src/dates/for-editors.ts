import { editorDatesText } from '../interface/strings.ts';
import { inSentence } from './in-sentence.ts';
import { inWords } from './in-words.ts';
import { parsedEdtf } from './parsed.ts';

/** Puts a date, given as EDTF, into words for editors: in English, as all messages to editors are. */
export function dateForEditors(date: string): string {
  return inWords(parsedEdtf(date), editorDatesText);
}

/** Puts a date into words for editors with its preposition, to follow “said”: “said `on 20 September 2022`”. */
export function saidForEditors(date: string): string {
  return inSentence(parsedEdtf(date), 'said', editorDatesText);
}
