import type { RealCase } from './real-case.ts';

const written = { medium: 'document' } as const;

/** Lines of verse and drama that editions or quotations print differently. */
export const verse: readonly RealCase[] = [
  {
    dispute: 'poor Yorick',
    by: ['William Shakespeare'],
    text: 'Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest, of most excellent fancy',
    said: '1603~',
    record: written,
    printings: [
      ['altered', 'Alas, poor Yorick! I knew him well.', 'Reworded.', { follows: 'copy' }],
      ['trimmed', 'I knew him, Horatio', 'Shortened.'],
    ],
    says: 'William Shakespeare. Direct quotation. in or about 1603.',
    verdict: 'Hamlet does not say “well”: he tells Horatio that he knew Yorick.',
  },
  {
    dispute: 'lay on, Macduff',
    by: ['William Shakespeare'],
    text: 'Lay on, Macduff,\nAnd damn’d be him that first cries ‘Hold, enough!’',
    said: '1606~',
    record: written,
    printings: [
      [
        'undecided',
        'Lead on, Macduff!',
        'Lineage unknown. Other punctuation: comma, line break, exclamation point.',
      ],
      [
        'pointing',
        'Lay on, Macduff, and damn’d be him that first cries “Hold, enough!”',
        'Same words, other punctuation: line break.',
      ],
    ],
    says: 'William Shakespeare. Direct quotation. in or about 1606.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'painting the lily',
    by: ['William Shakespeare'],
    text: 'To gild refined gold, to paint the lily,\nTo throw a perfume on the violet',
    said: '1596~',
    record: written,
    printings: [
      ['altered', 'to gild the lily', 'Reworded.'],
      ['trimmed', 'To gild refinèd gold, to paint the lily', 'Shortened.'],
    ],
    says: 'William Shakespeare. Direct quotation. in or about 1596.',
    verdict:
      'Gold is gilded in the play, and the lily painted: “to gild the lily” runs both together.',
  },
  {
    dispute: 'a woman scorned',
    by: ['William Congreve'],
    text: 'Heav’n has no Rage, like Love to Hatred turn’d,\nNor Hell a Fury, like a Woman scorn’d.',
    said: '1697',
    record: written,
    printings: [
      [
        'undecided',
        'Hell hath no fury like a woman scorned.',
        'Lineage unknown. Other punctuation: comma. A negation was lost: “Nor”.',
      ],
      [
        'spelling',
        'Heaven has no rage, like love to hatred turned, / Nor hell a fury, like a woman scorned.',
        'Same words, other spelling.',
      ],
    ],
    says: 'William Congreve. Direct quotation. in 1697.',
    verdict: 'The short saying is made of the second line; Congreve has no “hath”.',
  },
  {
    dispute: 'a little learning',
    by: ['Alexander Pope'],
    text: 'A little learning is a dang’rous thing;\nDrink deep, or taste not the Pierian spring',
    said: '1711',
    record: written,
    printings: [
      ['altered', 'A little knowledge is a dangerous thing', 'Reworded.', { follows: 'copy' }],
    ],
    says: 'Alexander Pope. Direct quotation. in 1711.',
    verdict: 'Pope wrote “learning”.',
  },
  {
    dispute: 'water everywhere',
    by: ['Samuel Taylor Coleridge'],
    text: 'Water, water, every where,\nNor any drop to drink.',
    said: '1798',
    record: written,
    printings: [
      [
        'altered',
        'Water, water everywhere, and not a drop to drink',
        'Reworded.',
        { follows: 'copy' },
      ],
    ],
    says: 'Samuel Taylor Coleridge. Direct quotation. in 1798.',
    verdict: 'Coleridge wrote “Nor any drop”.',
  },
  {
    dispute: 'Dickinson’s dashes',
    by: ['Emily Dickinson'],
    text: 'Because I could not stop for Death –\nHe kindly stopped for me –\nThe Carriage held but just Ourselves –\nAnd Immortality.',
    said: '1863~',
    record: written,
    printings: [
      [
        'pointing',
        'Because I could not stop for Death,\nHe kindly stopped for me;\nThe carriage held but just ourselves\nAnd Immortality.',
        'Same words, other punctuation: dash, comma, semicolon.',
        { follows: 'copy' },
      ],
    ],
    says: 'Emily Dickinson. Direct quotation. in or about 1863.',
    verdict: 'Two outlets print the same words. The punctuation differs.',
    isComputed: true,
  },
  {
    dispute: 'Goethe’s wanderer',
    by: ['Johann Wolfgang von Goethe'],
    text: 'Über allen Gipfeln\nIst Ruh’,\nIn allen Wipfeln\nSpürest du\nKaum einen Hauch',
    said: '1780-09-06',
    record: { ...written, language: 'de' },
    printings: [
      [
        'pointing',
        'Über allen Gipfeln ist Ruh, in allen Wipfeln spürest du kaum einen Hauch',
        'Same words, other punctuation: line break, apostrophe.',
      ],
      ['undecided', 'Über allen Wipfeln ist Ruh', 'Lineage unknown. A negation was lost: “Kaum”.'],
    ],
    says: 'Johann Wolfgang von Goethe. Direct quotation. on 6 September 1780.',
    verdict: 'Goethe wrote of peaks, “Gipfeln”; the treetops are in the next line.',
  },
  {
    dispute: 'the censored monument of Pushkin',
    by: ['Alexander Pushkin'],
    text: 'И долго буду тем любезен я народу,\nЧто чувства добрые я лирой пробуждал,\nЧто в мой жестокий век восславил я Свободу\nИ милость к падшим призывал.',
    said: '1836-08-21',
    record: { ...written, language: 'ru' },
    printings: [
      [
        'altered',
        'И долго буду тем народу я любезен,\nЧто чувства добрые я лирой пробуждал,\nЧто прелестью живой стихов я был полезен\nИ милость к падшим призывал.',
        'Reworded.',
        { follows: 'copy' },
      ],
    ],
    says: 'Alexander Pushkin. Direct quotation. on 21 August 1836.',
    verdict: 'Zhukovsky printed it in 1841 without freedom and the cruel age.',
  },
];
