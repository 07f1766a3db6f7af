import { zipf, type Random } from '../random.ts';
import { adjectives, functionWords, nouns, verbs } from './lexicon.ts';
import { name } from './names.ts';

/** How many words are added to the lexicon, most of them rare: derived words and names. */
const RARE_WORDS = 9000;

const prefixes = [
  'anti',
  'bio',
  'co',
  'counter',
  'cyber',
  'de',
  'geo',
  'inter',
  'mega',
  'micro',
  'multi',
  'non',
  'over',
  'post',
  'pre',
  're',
  'semi',
  'super',
  'trans',
  'un',
  'under',
];

/** Returns a function that makes English-like sentences of 8 to 32 words, with frequencies by Zipf's law. */
export function sentences(random: Random): () => string {
  const lexicon = [
    ...nouns.map((word) => ({ word, endings: ['', '', 's'] })),
    ...verbs.map((word) => ({
      word: word.replace(/e$/, ''),
      endings: word.endsWith('e') ? ['e', 'es', 'ed', 'ing'] : ['', 's', 'ed', 'ing'],
    })),
    ...adjectives.map((word) => ({ word, endings: ['', '', 'ly'] })),
  ];
  const rare = Array.from({ length: RARE_WORDS }, () =>
    random.next() < 0.5
      ? { word: random.pick(prefixes) + random.pick(lexicon).word, endings: ['', 's'] }
      : { word: title(name(random)), endings: [''] },
  );
  const ranked = [...random.sample(lexicon, lexicon.length), ...rare];
  const drawContent = zipf(random, ranked.length, 12);
  const drawFunction = zipf(random, functionWords.length, 2);
  const content = (): string => {
    const lexeme = ranked[drawContent()];
    return lexeme === undefined ? '' : lexeme.word + random.pick(lexeme.endings);
  };
  return () => {
    const words: string[] = [];
    const length = 8 + random.below(25);
    while (words.length < length) {
      const chance = random.next();
      if (chance < 0.47) words.push(functionWords[drawFunction()] ?? '');
      else if (chance < 0.955) words.push(content());
      else if (chance < 0.965) words.push(`${content()}-${content()}`.toLowerCase());
      else if (chance < 0.975)
        words.push(`$${1 + random.below(900)}`, random.pick(['million', 'billion']));
      else if (chance < 0.985) words.push(`${content()}’s`);
      else words.push(`${content()}${random.pick([',', ' —', '—', '…'])}`);
    }
    return `${title(words.join(' ').replace(/([—…]) /g, (_, mark: string) => (random.next() < 0.5 ? mark : `${mark} `)))}.`;
  };
}

/** The text with its first letter capitalized. */
export function title(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
