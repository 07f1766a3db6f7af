import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import type { Quote, Source, Speaker } from '../../../src/archive/records.ts';
import { form as forms } from '../../../src/schemas/form.ts';
import { seeded, zipf, type Random } from '../random.ts';
import { nouns, russianWords } from './lexicon.ts';
import { cyrillic, givenNames, name, surnameEndings } from './names.ts';
import { sentences, title } from './sentences.ts';

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
    authors: [],
    concepts: [],
    pages: [],
  });
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

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
