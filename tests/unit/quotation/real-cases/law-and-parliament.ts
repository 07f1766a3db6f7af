import type { RealCase } from './real-case.ts';

/** Words from parliaments, hearings and courts, as recorded and as quoted. */
export const lawAndParliament: readonly RealCase[] = [
  {
    dispute: 'Churchill’s blood, toil, tears and sweat',
    by: ['Winston Churchill'],
    text: 'I would say to the House, as I said to those who have joined this Government: ‘I have nothing to offer but blood, toil, tears and sweat.’',
    said: '1940-05-13',
    printings: [
      ['undecided', 'He promised “blood, sweat and tears”.', 'Lineage unknown.', { form: 'mixed' }],
      ['trimmed', 'I have nothing to offer but blood, toil, tears and sweat.', 'Shortened.'],
    ],
    says: 'Winston Churchill. Direct quotation. on 13 May 1940.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'Churchill on democracy',
    by: ['Winston Churchill'],
    text: 'No one pretends that democracy is perfect or all-wise. Indeed, it has been said that democracy is the worst form of Government except all those other forms that have been tried from time to time.',
    said: '1947-11-11',
    printings: [
      [
        'trimmed',
        'democracy is the worst form of government except all those other forms that have been tried',
        'Shortened.',
      ],
      [
        'altered',
        'Democracy is the worst form of government, except for all the others.',
        'Reworded. Other punctuation: comma.',
        { follows: 'copy' },
      ],
    ],
    says: 'Winston Churchill. Direct quotation. on 11 November 1947.',
    verdict: 'Churchill said it as a saying of others: “it has been said”. That is left out.',
  },
  {
    dispute: 'Wilson’s pound',
    by: ['Harold Wilson'],
    text: 'It does not mean, of course, that the pound here in Britain, in your pocket or purse or in your bank, has been devalued.',
    said: '1967-11-19',
    copyText: { part: 'broadcast' },
    printings: [
      [
        'altered',
        'The pound in your pocket has not been devalued.',
        'Reworded.',
        { follows: 'copy' },
      ],
      [
        'recast',
        'Wilson said that the pound in the pocket had not been devalued.',
        'Form changed: the speaker’s words turned into a report.',
        { form: 'indirect', follows: 'copy' },
      ],
    ],
    says: 'Harold Wilson. Direct quotation. on 19 November 1967.',
    verdict: 'Wilson said what devaluation does not mean. The short sentence was made of it.',
  },
  {
    dispute: 'Gillard’s pause',
    by: ['Julia Gillard'],
    text: 'I will not be lectured about sexism and misogyny by this man; I will not.',
    said: '2012-10-09',
    printings: [
      [
        'pointing',
        'I will not be lectured about sexism and misogyny by this man. I will not.',
        'Same words, other punctuation: semicolon, period.',
      ],
    ],
    says: 'Julia Gillard. Direct quotation. on 9 October 2012.',
    verdict: 'Two outlets print the same words. The punctuation differs.',
    isComputed: true,
  },
  {
    dispute: 'Welch’s decency',
    by: ['Joseph Welch'],
    text: 'Have you no sense of decency, sir, at long last? Have you left no sense of decency?',
    said: '1954-06-09',
    printings: [
      [
        'pointing',
        'Have you no sense of decency, sir? At long last, have you left no sense of decency?',
        'Same words, other punctuation: comma, question mark.',
      ],
    ],
    says: 'Joseph Welch. Direct quotation. on 9 June 1954.',
    verdict: 'Two outlets print the same words. The punctuation differs.',
    isComputed: true,
  },
  {
    dispute: 'a lawyer, dog',
    by: ['Dan Reed'],
    text: 'I know that I didn’t do it so why don’t you just give me a lawyer dog cause this is not what’s up.',
    said: '2015-10',
    printings: [
      [
        'pointing',
        'I know that I didn’t do it so why don’t you just give me a lawyer, dog, ’cause this is not what’s up.',
        'Same words, other punctuation: comma.',
      ],
      ['partly-quoted', 'He had asked for “a lawyer dog”.', 'Quoted in part.', { form: 'mixed' }],
    ],
    says: 'Dan Reed. Direct quotation. in October 2015.',
    verdict: 'All printings have the same words, though some have only part of them.',
    isComputed: true,
  },
  {
    dispute: 'fire in a theatre',
    by: ['Oliver Wendell Holmes'],
    text: 'The most stringent protection of free speech would not protect a man in falsely shouting fire in a theatre and causing a panic.',
    said: '1919-03-03',
    record: { medium: 'document' },
    printings: [
      [
        'altered',
        'Free speech would not protect a man shouting fire in a crowded theater.',
        'Reworded.',
        { follows: 'copy' },
      ],
      [
        'undecided',
        'It is like “shouting fire in a crowded theater”.',
        'Lineage unknown.',
        { form: 'mixed' },
      ],
    ],
    says: 'Oliver Wendell Holmes. Direct quotation. on 3 March 1919.',
    verdict: 'Holmes wrote “falsely”, and nothing of a crowd.',
  },
  {
    dispute: 'justice seen to be done',
    by: ['Lord Hewart'],
    text: 'it is not merely of some importance but is of fundamental importance that justice should not only be done, but should manifestly and undoubtedly be seen to be done',
    said: '1923-11-09',
    record: { medium: 'document' },
    printings: [
      [
        'undecided',
        'Not only must Justice be done; it must also be seen to be done.',
        'Lineage unknown. Hedges were lost: “should”, “should”.',
      ],
      [
        'trimmed',
        'justice should not only be done, but should manifestly and undoubtedly be seen to be done',
        'Shortened.',
      ],
    ],
    says: 'Lord Hewart. Direct quotation. on 9 November 1923.',
    verdict: 'Hewart wrote “manifestly and undoubtedly”; the short sentence makes it a command.',
  },
  {
    dispute: 'the power to tax',
    by: ['John Marshall'],
    text: 'That the power to tax involves the power to destroy',
    said: '1819-03-06',
    record: { medium: 'document' },
    printings: [
      ['altered', 'The power to tax is the power to destroy', 'Reworded.', { follows: 'copy' }],
    ],
    says: 'John Marshall. Direct quotation. on 6 March 1819.',
    verdict: 'Marshall wrote “involves”; later judges quoted “is”.',
  },
];
