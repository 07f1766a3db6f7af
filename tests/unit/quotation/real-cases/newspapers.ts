import type { RealCase } from './real-case.ts';

/** Words that newspapers corrected or were criticized for. People who are not public figures have invented names. */
export const newspapers: readonly RealCase[] = [
  {
    dispute: 'find the fraud',
    by: ['Donald Trump'],
    text: 'Trump told the investigator to “find the fraud” and said that she would be “a national hero”.',
    said: '2020-12-23',
    record: { attribution: 'fabricated', form: 'mixed' },
    printings: [
      [
        'undecided',
        'When the right answer comes out, you’ll be praised.',
        'Lineage unknown.',
        { form: 'direct', follows: 'independent' },
      ],
    ],
    says: 'Never said, falsely attributed to Donald Trump. Never said. on 23 December 2020.',
    verdict: 'A recording shows other words; the newspaper corrected its report in March 2021.',
  },
  {
    dispute: 'an ellipsis in a column',
    by: ['George W. Bush'],
    text: 'Al Qaeda is on the run. That group of terrorists who attacked our country is slowly, but surely being decimated. Right now, about half of all the top al Qaeda operatives are either jailed or dead. In either case, they’re not a problem anymore.',
    said: '2003-05-05',
    printings: [
      [
        'trimmed',
        'That group of terrorists who attacked our country is slowly but surely being decimated. . . . They’re not a problem anymore.',
        'Shortened. Other punctuation: comma. A hedge was lost: “about”.',
        { follows: 'copy' },
      ],
    ],
    says: 'George W. Bush. Direct quotation. on 5 May 2003.',
    verdict: 'A columnist left out that “they” are the half who are jailed or dead.',
  },
  {
    dispute: 'very fine people',
    by: ['Donald Trump'],
    text: 'you had some very bad people in that group, but you also had people that were very fine people, on both sides',
    said: '2017-08-15',
    printings: [
      [
        'partly-quoted',
        'He said that there were “very fine people on both sides”.',
        'Quoted in part. Other punctuation: comma.',
        { form: 'mixed' },
      ],
      ['trimmed', 'you also had people that were very fine people, on both sides', 'Shortened.'],
    ],
    says: 'Donald Trump. Direct quotation. on 15 August 2017.',
    verdict: 'All printings have the same words, though some have only part of them.',
    isComputed: true,
  },
  {
    dispute: 'guns or religion',
    by: ['Barack Obama'],
    text: 'it’s not surprising then they get bitter, they cling to guns or religion or antipathy toward people who aren’t like them',
    said: '2008-04-06',
    printings: [
      [
        'partly-quoted',
        'He said that they “cling to guns or religion”.',
        'Quoted in part.',
        { form: 'mixed' },
      ],
      [
        'altered',
        'They “cling to guns and religion”, he said.',
        'Reworded.',
        { form: 'mixed', follows: 'copy' },
      ],
    ],
    says: 'Barack Obama. Direct quotation. on 6 April 2008.',
    verdict: 'He said “guns or religion”; reports made it “guns and religion”.',
  },
  {
    dispute: 'some people did something',
    by: ['Ilhan Omar'],
    text: 'CAIR was founded after 9/11, because they recognized that some people did something and that all of us were starting to lose access to our civil liberties.',
    said: '2019-03-23',
    printings: [
      [
        'partly-quoted',
        'She spoke of 9/11 as “some people did something”.',
        'Quoted in part.',
        { form: 'mixed' },
      ],
      ['trimmed', 'Some people did something.', 'Shortened.'],
    ],
    says: 'Ilhan Omar. Direct quotation. on 23 March 2019.',
    verdict: 'All printings have the same words, though some have only part of them.',
    isComputed: true,
  },
];
