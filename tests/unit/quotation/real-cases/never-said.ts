import type { RealCase } from './real-case.ts';

/** Words that the supposed speaker never said, or is not known to have said. */
export const neverSaid: readonly RealCase[] = [
  {
    dispute: 'Burke on good men',
    by: ['Edmund Burke'],
    text: 'The only thing necessary for the triumph of evil is for good men to do nothing.',
    said: '[..1797-07-09]',
    record: { attribution: 'fabricated', medium: 'document' },
    printings: [
      [
        'altered',
        'All that is necessary for the triumph of evil is that good men do nothing.',
        'Reworded.',
        { follows: 'copy' },
      ],
    ],
    says: 'Never said, falsely attributed to Edmund Burke. Never said. on or before 9 July 1797.',
    verdict: 'It is in nothing that Burke wrote. He wrote that good men must associate.',
  },
  {
    dispute: 'Bogart and the piano player',
    by: ['Humphrey Bogart'],
    text: 'Play it again, Sam',
    said: '1942',
    record: { attribution: 'fabricated' },
    printings: [
      ['cut', 'Play it, Sam.', 'Cut without a mark.', { as: 'ilsa-lund' }],
      [
        'undecided',
        'You played it for her, you can play it for me. Play it!',
        'Lineage unknown. Other punctuation: exclamation point.',
      ],
    ],
    says: 'Never said, falsely attributed to Humphrey Bogart. Never said. in 1942.',
    verdict: 'Nobody says it in the film.',
  },
  {
    dispute: 'Palin’s view of Russia',
    by: ['Sarah Palin'],
    author: 'Tina Fey',
    text: 'And I can see Russia from my house!',
    said: '2008-09-13',
    record: { attribution: 'misattributed' },
    copyText: { part: 'broadcast' },
    printings: [
      [
        'trimmed',
        'I can see Russia from my house.',
        'Shortened. Other punctuation: exclamation point.',
        { follows: 'copy' },
      ],
      [
        'undecided',
        'They’re our next-door neighbors, and you can actually see Russia from land here in Alaska, from an island in Alaska.',
        'Lineage unknown.',
        { follows: 'independent' },
      ],
    ],
    says: 'Misattributed to Sarah Palin; words of Tina Fey. Never said. on 13 September 2008.',
    verdict: 'The words are of a parody. Palin had said that one can see Russia from an island.',
  },
  {
    dispute: 'Voltaire and the right to say it',
    by: ['Voltaire'],
    author: 'Evelyn Beatrice Hall',
    text: 'I disapprove of what you say, but I will defend to the death your right to say it',
    said: '[..1778-05-30]',
    record: { attribution: 'misattributed' },
    copyText: { locator: { page: '199' } },
    printings: [
      [
        'altered',
        'I do not agree with a word you say, but I will defend to the death your right to say it',
        'Reworded.',
        { follows: 'copy' },
      ],
    ],
    says: 'Misattributed to Voltaire; words of Evelyn Beatrice Hall. Never said. on or before 30 May 1778.',
    verdict: 'Hall wrote it in 1906, as her summary of Voltaire’s attitude.',
  },
  {
    dispute: 'Churchill, Astor and the coffee',
    by: ['Nancy Astor', 'Winston Churchill'],
    text: '',
    said: '19XX',
    record: {
      attribution: 'fabricated',
      turns: [
        { speaker: 'nancy-astor', text: 'If I were your wife I would put poison in your coffee.' },
        { speaker: 'winston-churchill', text: 'If I were your husband I would drink it.' },
      ],
    },
    copyText: {
      text: 'If I were your wife I would put poison in your coffee.\nIf I were your husband I would drink it.',
    },
    printings: [
      [
        'altered',
        'If I were married to you, I’d put poison in your coffee. If I were married to you, I’d drink it.',
        'Reworded. Other punctuation: line break.',
        { follows: 'copy' },
      ],
    ],
    says: 'Never said, falsely attributed to Nancy Astor and Winston Churchill. Never said. in the 20th century.',
    verdict: 'The joke is older than their acquaintance: newspapers of 1899 have it without names.',
  },
  {
    dispute: 'Callaghan’s crisis',
    by: ['James Callaghan'],
    text: 'Crisis? What crisis?',
    said: '1979-01-10',
    record: { attribution: 'fabricated', form: 'direct' },
    copyText: { part: 'headline' },
    printings: [
      [
        'undecided',
        'I don’t think that other people in the world would share the view that there is mounting chaos.',
        'Lineage unknown.',
        { follows: 'independent' },
      ],
    ],
    says: 'Never said, falsely attributed to James Callaghan. Never said. on 10 January 1979.',
    verdict: 'A headline put it so. Callaghan had answered a question on “mounting chaos”.',
  },
  {
    dispute: 'Gore and the Internet',
    by: ['Al Gore'],
    text: 'I invented the Internet',
    said: '1999-03-09',
    record: { attribution: 'fabricated' },
    printings: [
      [
        'undecided',
        'During my service in the United States Congress, I took the initiative in creating the Internet.',
        'Lineage unknown.',
        { follows: 'independent' },
      ],
    ],
    says: 'Never said, falsely attributed to Al Gore. Never said. on 9 March 1999.',
    verdict: 'Gore said that he “took the initiative in creating” it, as a member of Congress.',
  },
  {
    dispute: 'one death and many',
    by: ['Joseph Stalin'],
    author: 'Kurt Tucholsky',
    text: 'Der Tod eines Menschen: das ist eine Katastrophe. Hunderttausend Tote: das ist eine Statistik!',
    said: '[..1953-03-05]',
    record: { attribution: 'misattributed', language: 'de', medium: 'document' },
    printings: [
      [
        'not-compared',
        'A single death is a tragedy; a million deaths is a statistic.',
        'In another language.',
        { language: 'en', translation: { from: 'und', by: 'unknown' } },
      ],
    ],
    says: 'Misattributed to Joseph Stalin; words of Kurt Tucholsky. Never said. on or before 5 March 1953.',
    verdict: 'Tucholsky printed it in 1925. No record of Stalin saying it is known.',
  },
];
