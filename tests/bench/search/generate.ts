import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import type { Quote, Source, Speaker } from '../../../src/archive/records.ts';
import { form as forms } from '../../../src/schemas/form.ts';
import { adjectives, functionWords, nouns, russianWords, verbs } from './lexicon.ts';
import { seeded, zipf, type Random } from '../random.ts';

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
const syllables = [
  'ba',
  'bel',
  'cor',
  'da',
  'den',
  'dor',
  'el',
  'fa',
  'gan',
  'gor',
  'hal',
  'iv',
  'ka',
  'kir',
  'lan',
  'lor',
  'ma',
  'mir',
  'na',
  'nor',
  'os',
  'pa',
  'pet',
  'ra',
  'ros',
  'sa',
  'sel',
  'ta',
  'tor',
  'ul',
  'va',
  'ver',
  'vol',
  'zar',
  'zel',
];
export const surnameEndings = ['ov', 'ev', 'in', 'sky', 'son', 'er', 'man', 'ez', 'ini', 'ko'];
export const givenNames = [
  'Alexander',
  'Anna',
  'Boris',
  'Carla',
  'Chen',
  'Daniel',
  'Elena',
  'Farid',
  'Grace',
  'Hans',
  'Irina',
  'James',
  'Karin',
  'Li',
  'Maria',
  'Nadia',
  'Oleg',
  'Paul',
  'Rosa',
  'Sergei',
  'Tomas',
  'Ulla',
  'Viktor',
  'Wen',
  'Yuri',
  'Zoe',
];
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'к',
  y: 'ы',
  z: 'з',
};

/** An archive of invented quotations, with speakers, sources and topics in proportion. The same count and seed give the same archive. */
export function generatedArchive(count: number, seed: number): Archive {
  const random = seeded(seed);
  const sentence = sentences(random);
  const sources = range(Math.ceil(count / 3)).map((n) => source(n, random, sentence));
  const speakers = speakersFor(Math.max(20, Math.ceil(count / 25)), random, sources);
  const topics = range(24).map((n) => ({
    id: `topic-${n}`,
    html: '',
    title: title(random.sample(nouns, 2).join(' and ')),
  }));
  const drawSpeaker = zipf(random, speakers.length, 4);
  const drawSource = zipf(random, sources.length, 20);
  const quotes = range(count).map((n): Quote => {
    const text = sentence();
    const witnesses = range(random.next() < 0.3 ? 2 : 1).map((index) => ({
      id: `w${index}`,
      source: sources[drawSource()]?.id ?? '',
      part: 'body' as const,
      form: 'direct' as const,
      text: index === 0 ? text : reworded(text, random),
      follows: 'unknown',
    }));
    const inRussian = random.next() < 0.04;
    return {
      id: `quote-${n}`,
      html: '',
      speakers: [speakers[drawSpeaker()]?.id ?? ''],
      form: random.pick(forms.options),
      medium: 'speech',
      text: inRussian ? russian(random) : text,
      language: inRussian ? 'ru' : 'en',
      ...(inRussian && { gloss: text }),
      ...(!inRussian &&
        random.next() < 0.08 && {
          original: { language: 'ru', text: russian(random), source: sources[0]?.id ?? '' },
        }),
      said: `${2000 + random.below(26)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`,
      ...(random.next() < 0.7 && {
        occasion: `${random.pick(['interview', 'speech', 'press conference'])} on ${random.pick(nouns)}`,
      }),
      'copy-text': 'w0',
      chain: [witnesses[0]?.source ?? ''],
      witnesses,
      related: [],
      topics: random.sample(topics, 1 + random.below(2)).map(({ id }) => id),
      status: 'published',
      corrections: [],
    };
  });
  return buildArchive({
    articles: [],
    quotes,
    speakers,
    sources,
    events: [],
    topics,
    concepts: [],
    pages: [],
  });
}

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
  const rare = range(RARE_WORDS).map(() =>
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

/** The sentence as a careless outlet would print it: with a word or two replaced. */
function reworded(text: string, random: Random): string {
  const words = text.split(' ');
  for (let change = 0; change <= random.below(2); change += 1)
    words[random.below(words.length)] = random.pick(nouns);
  return words.join(' ');
}

function russian(random: Random): string {
  return `${title(random.sample(russianWords, 8 + random.below(10)).join(' '))}.`;
}

function speakersFor(count: number, random: Random, sources: readonly Source[]): Speaker[] {
  const surnames = new Set<string>();
  while (surnames.size < count) surnames.add(title(name(random) + random.pick(surnameEndings)));
  return [...surnames].map((surname, n) => {
    const full = `${random.pick(givenNames)} ${surname}`;
    return {
      id: `speaker-${n}`,
      html: '',
      name: full,
      type: 'person',
      ...(n % 3 === 0 && {
        'native-name': full.toLowerCase().replace(/[a-z]/g, (letter) => cyrillic[letter] ?? ''),
      }),
      'also-known-as': [],
      roles: [
        {
          title: title(random.pick(nouns)),
          organization: title(random.pick(nouns)),
          attested: [{ on: '2000/2026', source: sources[0]?.id ?? '' }],
        },
      ],
    };
  });
}

function source(n: number, random: Random, sentence: () => string): Source {
  return {
    id: `source-${n}`,
    html: '',
    type: 'article-newspaper',
    title: sentence().split(' ').slice(0, 9).join(' '),
    'container-title': `The ${title(random.pick(nouns))} ${random.pick(['Times', 'Post', 'Herald'])}`,
    author: [],
    language: 'en',
    standing: 'news',
    read: 'whole',
  };
}

/** A name made of syllables, in lower case. */
export function name(random: Random): string {
  return range(2 + random.below(2))
    .map(() => random.pick(syllables))
    .join('');
}

/** The text with its first letter capitalized. */
export function title(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
