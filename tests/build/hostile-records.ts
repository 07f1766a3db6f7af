import type { Attack } from './attacks.ts';

/** A place for an attack in a file. Places that must have the same text share a name. */
interface Slot {
  readonly name: string;
  readonly hostile: string;
  readonly harmless: string;
}

/** A fixed line, or a place for an attack. */
type Part = string | Slot;

const PLAIN = 'plain words';

/** Prints a string as a quoted YAML string in ASCII, so that no file contains unreadable characters. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Escapes words so that Markdown shows them unchanged. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Files with an attack in every string, address and body that a record can have. */
export function recordsWith(
  { text }: Attack,
  index: number,
): Readonly<Record<string, readonly Part[]>> {
  const id = `n${index}`;
  const at = (name: string, key: string, hostile = text, harmless = PLAIN): Slot => ({
    name,
    hostile: `${key}${quoted(hostile)}`,
    harmless: `${key}${quoted(harmless)}`,
  });
  const body = (name: string): Slot => ({ name, hostile: text, harmless: 'Plain words.' });
  const web = (name: string, key: string): Slot =>
    at(
      name,
      key,
      `https://hostile.example/${text.replace(/\s+/g, '')}`,
      // Each source needs its own address.
      `https://hostile.example/${name}-${index}`,
    );
  const words = (key: string): Slot => at('quote.text', key);
  const edge = ['---', ''];
  return {
    [`sources/${id}.yaml`]: [
      'type: webpage',
      at('source.title', 'title: '),
      at('source.container-title', 'container-title: '),
      at('source.wire', 'wire: '),
      'author:',
      at('source.family', '  - family: '),
      at('source.given', '    given: '),
      at('source.literal', '  - literal: '),
      'issued: 2025-05-05',
      web('source.URL', 'URL: '),
      'language: en',
      web('source.archive-url', 'archive-url: '),
      at('source.note', 'note: '),
      'standing: news',
      'read: whole',
      at('source.reliability', 'reliability: '),
    ],
    [`sources/${id}-untitled.yaml`]: [
      'type: webpage',
      at('source.description', 'description: '),
      'container-title: Evening Star',
      'language: en',
      'standing: news',
      'read: part',
    ],
    [`topics/${id}.md`]: ['---', at('topic.title', 'title: '), ...edge, body('topic.body')],
    [`pages/${id}.md`]: [
      '---',
      at('page.title', 'title: '),
      at('page.dek', 'dek: '),
      ...edge,
      body('page.body'),
    ],
    [`speakers/${id}.md`]: [
      '---',
      // No two speakers may share a name, and no author may have an outlet's.
      at('speaker.name', 'name: ', text, `Speaker ${index}`),
      'type: person',
      at('speaker.native-name', 'native-name: '),
      'also-known-as:',
      at('speaker.also-known-as', '  - ', text, `Speaker ${index} Lee`),
      'roles:',
      at('speaker.role', '  - title: '),
      at('speaker.organization', '    organization: '),
      '    attested:',
      '      - on: 2025-05',
      `        source: ${id}`,
      ...edge,
      body('speaker.body'),
    ],
    [`events/${id}.md`]: [
      '---',
      at('event.title', 'title: '),
      'date: 2025-05-05',
      at('event.date-note', 'date-note: '),
      'kind: planned',
      at('event.attributed-to', 'attributed-to: '),
      `sources: [${id}]`,
      `quotes: [${id}]`,
      `topics: [${id}]`,
      at('event.disagreements', 'disagreements: '),
      'promise:',
      '  by: 2025-05-20',
      '  state: kept',
      '  checked: 2025-06-01',
      at('event.promise', '  note: '),
      ...edge,
      body('event.body'),
    ],
    [`quotes/${id}.md`]: [
      '---',
      `speakers: [${id}]`,
      'form: direct',
      'medium: speech',
      words('text: '),
      'language: en',
      'said: 2025-05-05',
      at('quote.said-note', 'said-note: '),
      at('quote.occasion', 'occasion: '),
      'verdict: The other printing is a report.',
      'copy-text: post',
      `chain: [${id}]`,
      'witnesses:',
      '  - id: post',
      `    source: ${id}`,
      '    form: direct',
      words('    text: '),
      at('witness.remark', '    remark: '),
      '  - id: star',
      `    source: ${id}-untitled`,
      '    form: indirect',
      at('witness.text', '    text: ', `${text} and others`),
      '    follows: post',
      at('witness.basis', '    basis: '),
      `topics: [${id}]`,
      'status: published',
      'published: 2025-06-10',
      ...edge,
      body('quote.body'),
    ],
    [`quotes/${id}-withdrawn.md`]: [
      '---',
      `speakers: [${id}]`,
      'form: direct',
      'medium: speech',
      at('foreign.text', 'text: '),
      'language: de',
      'translation:',
      '  from: ru',
      at('quote.translation', '  by: '),
      at('quote.gloss', 'gloss: '),
      at('quote.frame', 'frame: ', `${text} {…}`, 'It was {…}'),
      'said: 2025-05-05',
      'copy-text: post',
      `chain: [${id}]`,
      'witnesses:',
      '  - id: post',
      `    source: ${id}`,
      '    form: direct',
      at('foreign.text', '    text: '),
      'status: withdrawn',
      at('quote.notice', 'notice: '),
      'published: 2025-06-10',
      ...edge,
      'Withdrawn.',
    ],
    [`articles/${id}.md`]: [
      '---',
      at('article.title', 'title: '),
      at('article.dek', 'dek: '),
      'published: 2025-06-10',
      'authors:',
      at('article.author', '  - ', `By ${text}`, `Author ${index}`),
      `topics: [${id}]`,
      'lead:',
      '  image: lead.svg',
      at('article.alt', '  alt: '),
      at('article.credit', '  credit: '),
      'key-quotes:',
      `  - quote: ${id}`,
      at('article.key-quote', '    note: '),
      `events: [${id}]`,
      'unverified:',
      at('article.unverified', '  - '),
      'corrections:',
      '  - on: 2025-06-11',
      '    kind: correction',
      at('correction.was', '    was: '),
      at('correction.now', '    now: ', `${text} now`, `${PLAIN} now`),
      at('correction.because', '    because: '),
      'replies:',
      at('article.reply', '  - from: '),
      '    asked: 2025-06-09',
      '    state: none',
      ...edge,
      `Somebody spoke.[^${id}]`,
      '',
      body('article.body'),
      '',
      {
        name: 'quote.text',
        hostile: `:::quote{#${id}}\n${literal(text.trim())}\n:::`,
        harmless: `:::quote{#${id}}\n${PLAIN}\n:::`,
      },
    ],
  };
}
