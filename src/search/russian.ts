import { replacements } from './replacements.ts';

/*
 * The inflectional steps of the Russian stemmer of Snowball (https://snowballstem.org/algorithms/russian/stemmer.html),
 * for words whose й is folded to и and whose ё is folded to е. Endings are looked for after the first vowel.
 */
const GERUND = /(?:(?<=[ая])(?:в|вши|вшись)|[иы]в(?:ши|шись)?)$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE =
  /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|[иы]вш|ующ)?(?:ее|[иыо]е|[иы]ми|[еиыо]и|[еиыо]м|[ео]го|[ео]му|[иы]х|[ую]ю|ая|яя|[ое]ю)$/;
const VERB =
  /(?:(?<=[ая])(?:ла|на|ете|ите|ли|и|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|[иы]ла|ена|еите|уите|ите|[иы]ли|еи|уи|[иы]л|[иы]м|ен|[иы]ло|ено|ят|ует|уют|[иы]т|ены|[иы]ть|ишь|ую|ю)$/;
const NOUN =
  /(?:ев|ов|[иь]е|иями|ями|ами|и?е[им]|[ои]и|и?ям|ием|ам|ом|и?ях|ах|[иь]ю|[иь]я|[аеиоуыьюя])$/;

/** Nouns whose genitive looks like an adjective: Китай, Китая. */
const IN_AI =
  /^(кита|шанха|дуба|уругва|парагва|алта|никола|случа|обыча|урожа)(?:[еиюя]|ев|ем|ям|ями|ях)$/;

/** A Russian word without the endings of its declension or conjugation; any other word unchanged. */
export function stem(word: string): string {
  const noun = IN_AI.exec(word)?.[1];
  if (noun !== undefined) return noun;
  const head = /^[а-я]*?[аеиоуыэюя]/.exec(word)?.[0];
  if (head === undefined || !/^[а-я]+$/.test(word)) return word;
  return head + withoutEndings(word.slice(head.length));
}

function withoutEndings(tail: string): string {
  const withoutGerund = tail.replace(GERUND, '');
  const first =
    withoutGerund === tail ? withoutInflection(tail.replace(REFLEXIVE, '')) : withoutGerund;
  return first.replace(/и$/, '').replace(/нн$/, 'н').replace(/ь$/, '');
}

function withoutInflection(tail: string): string {
  for (const ending of [ADJECTIVE, VERB, NOUN]) {
    const stemmed = tail.replace(ending, '');
    if (stemmed !== tail) return stemmed;
  }
  return tail;
}

/** BGN/PCGN romanization, for words whose accents are folded. */
const latin = replacements(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya',
);

/** A Russian word in Latin letters, for names that are on record only in Latin letters; undefined for any other word. */
export function latinOf(word: string): string | undefined {
  if (!/^[а-я]+$/.test(word)) return undefined;
  return word.replace(/[а-я]/g, (letter) => latin.get(letter) ?? '');
}
