/** A fault that is more than one text: a file that is changed, or a further one like it. */
export interface FileFault {
  readonly kind: string;
  /** The file that it is made from, named from the content folder. */
  readonly file: string;
  /** The name of a further file; undefined where the file itself is changed. */
  readonly further?: string;
  readonly edits: readonly (readonly [was: string, now: string])[];
  /** Whether the gate warns of it, since it may be right. */
  readonly isWarned?: boolean;
}

const lastCorrection = '    because: it was said more exactly\n';
const correction = (was: string, now: string): string =>
  `${lastCorrection}  - on: 2025-06-11\n    kind: correction\n    was: ${was}\n    now: ${now}\n    because: it was so\n`;
const invented = '“nobody ever saw it coming here”';

/** Every kind of fault that is more than one text. */
export const ofFiles: readonly FileFault[] = [
  {
    kind: 'the same words under two speakers',
    file: 'quotes/li-drought.md',
    further: 'quotes/lee-drought.md',
    edits: [['[bo-li]', '[ada-lee]']],
  },
  {
    kind: 'the same words in two records',
    file: 'quotes/li-drought.md',
    further: 'quotes/li-dry.md',
    edits: [],
  },
  {
    kind: 'invented words without a verdict',
    file: 'quotes/lee-hail.md',
    edits: [['verdict: She never said it. A calendar made it up.\n', '']],
    isWarned: true,
  },
  {
    kind: 'a comment that cuts off words',
    file: 'articles/rain.md',
    edits: [['title: A promise of rain', 'title: A promise # of rain that never came']],
  },
  {
    kind: 'an invented quotation as what was published',
    file: 'articles/rain.md',
    edits: [[lastCorrection, correction(`It had ${invented}`, 'It has nothing')]],
  },
  {
    kind: 'an invented quotation as what is published now',
    file: 'articles/rain.md',
    edits: [[lastCorrection, correction('It had nothing', `It has ${invented}`)]],
  },
  {
    kind: 'a gloss that reverses',
    file: 'quotes/li-drought.md',
    edits: [['gloss: The rain will come', 'gloss: The rain will not come']],
    isWarned: true,
  },
  {
    kind: 'a gloss that loses a negation',
    file: 'quotes/li-drought.md',
    edits: [[`text: Дождь придет в мае`, `text: Дождь не придет в мае`]],
    isWarned: true,
  },
  {
    kind: 'a gloss with another figure',
    file: 'quotes/li-drought.md',
    edits: [
      ['gloss: The rain will come in May', 'gloss: The rain will come on May 6'],
      ['text: Дождь придет в мае', 'text: Дождь придет 9 мая'],
    ],
    isWarned: true,
  },
  {
    kind: 'another speaker in a frame',
    file: 'quotes/li-fragment.md',
    edits: [['He expected', 'Ada Lee expected']],
    isWarned: true,
  },
  {
    kind: 'further words in the marks of a frame',
    file: 'quotes/li-fragment.md',
    edits: [['“{…}”', '“the rain and {…}”']],
  },
  {
    kind: 'a name with an invisible letter',
    file: 'speakers/bo-li.md',
    edits: [['name: Li Bo', 'name: Li\u00ad Bo']],
  },
  {
    kind: 'a name with a joiner',
    file: 'speakers/bo-li.md',
    edits: [['name: Li Bo', 'name: Li\u200d Bo']],
  },
  {
    kind: 'an event of another speaker',
    file: 'events/lee-speech.md',
    edits: [['title: Ada Lee speaks', 'title: Li Bo speaks']],
  },
  {
    kind: 'an occasion of another day',
    file: 'quotes/li-drought.md',
    edits: [['occasion: a talk', 'occasion: on 3 March 1999, a talk']],
  },
];
