import { describe } from 'vitest';
import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';
const inline = ':quote[The rain will probably come in May]{#lee-rain}';

/** Turns the record into reported speech. */
function makeReported(content: SmallContent): void {
  content.edit(quote, '\nform: direct', '\nform: indirect');
  content.edit(
    quote,
    'source: morning-post\n    form: direct',
    'source: morning-post\n    form: indirect',
  );
}

describe('marks around a quotation in an article:', () => {
  faulty('direct words', (content) => content.edit(article, inline, `“${inline}”`), {
    code: 'marks-around-quotation',
    at: [article, ':quote['],
    message: '“lee-rain” is inside quotation marks of the text',
    fix: 'remove the marks: the page adds them',
  });

  for (const [title, before, after] of [
    ['right around it', '“', '”'],
    ['that are straight', '"', '"'],
    ['of another language', '«', '»'],
    ['with spaces', '« ', ' »'],
    ['outside emphasis', '“*', '*”'],
    ['around more', '“Yes: ', ', and more”'],
    ['that are single', '‘', '’'],
    ['that are not closed', '“', ''],
  ] as const) {
    faulty(
      `reported speech, with marks ${title}`,
      (content) => {
        makeReported(content);
        content.edit(article, inline, `${before}${inline}${after}`);
      },
      {
        code: 'marks-around-quotation',
        at: [article, ':quote['],
        message: '“lee-rain” is reported speech but is inside quotation marks',
        fix: 'remove the marks: these are not the speaker’s words',
      },
    );
  }

  faulty(
    'a printing as reported speech of a record that is direct',
    (content) =>
      content.edit(article, inline, '“:quote[The rain will come]{#lee-rain witness=star}”'),
    {
      code: 'marks-around-quotation',
      at: [article, ':quote['],
      message: '“lee-rain” is reported speech but is inside quotation marks',
      fix: 'remove the marks: these are not the speaker’s words',
    },
  );

  faulty(
    'reported speech, with marks inside the directive',
    (content) => {
      makeReported(content);
      content.edit(article, inline, ':quote[“The rain will probably come”]{#lee-rain}');
    },
    {
      code: 'marks-in-quotation',
      at: [article, ':quote['],
      message: 'the words of “lee-rain” are inside quotation marks',
      fix: 'remove the marks: the page adds them where the form calls for them',
    },
  );

  sound('reported speech without marks', makeReported);
  sound('marks next to a quotation', (content) =>
    content.edit(article, inline, `The “rain” is ${inline} and “snow” it’s not`),
  );
  sound('apostrophes before and after', (content) =>
    content.edit(article, inline, `The ministers’ ${inline} of the ’90s`),
  );
});

describe('marks around the words of a record:', () => {
  faulty(
    'direct words, in the record and its printing',
    (content) => {
      const text = content.read(quote);
      content.write(quote, text.replaceAll(/text: (The rain will prob.*)/g, "text: '“$1”'"));
      const words = 'The rain will probably come in May, and the harvest will be good';
      content.edit(article, words, `“${words}”`);
    },
    {
      code: 'outer-marks',
      at: [quote, "'“The rain will probably come in May, and the harvest will be good”'\nlanguage"],
      message: 'the whole text is inside quotation marks',
      fix: 'remove them: the page adds them',
    },
    {
      code: 'outer-marks',
      at: [quote, "'“The rain will probably come in May, and the harvest will be good”'\n  - id"],
      message: 'the whole text is inside quotation marks',
      fix: 'remove them: the page adds them',
    },
  );

  faulty(
    'reported speech',
    (content) =>
      content.edit(
        quote,
        'text: The rain will come in May and the harvest will be good.',
        'text: "«The rain will come in May and the harvest will be good.»"',
      ),
    {
      code: 'marks-around-reported-speech',
      at: [quote, '"«'],
      message: 'the whole text is inside quotation marks',
      fix: 'remove them: reported speech has none',
    },
  );

  faulty(
    'a mixed form without quoted words',
    (content) => {
      content.edit(quote, '\nform: direct', '\nform: mixed');
      content.edit(quote, 'morning-post\n    form: direct', 'morning-post\n    form: mixed');
    },
    {
      code: 'nothing-quoted',
      at: [quote, 'The rain will probably come in May, and the harvest will be good\nlanguage'],
      message: 'the form is mixed, but no words of the text are inside “ ”',
      fix: 'put “ ” around the words that were quoted; if the text is only those words, write a frame around {…}',
    },
  );

  faulty(
    'a mixed printing without quoted words',
    (content) =>
      content.edit(quote, 'evening-star\n    form: indirect', 'evening-star\n    form: mixed'),
    {
      code: 'nothing-quoted',
      at: [quote, 'The rain will come in May and'],
      message: 'the form is mixed, but no words of the text are inside “ ”',
      fix: 'put “ ” around the words that were quoted; if the text is only those words, write a frame around {…}',
    },
  );

  sound('a mixed form with a frame', (content) => {
    content.edit(quote, '\nform: direct', '\nform: mixed\nframe: "she says {…}"');
    content.edit(quote, 'morning-post\n    form: direct', 'morning-post\n    form: mixed');
  });

  sound('marks around some of the words, at both ends', (content) => {
    const text = content.read(quote);
    const [old, now] = [
      'The rain will probably come in May, and the harvest will be good',
      '“The rain” will probably come in May, and the harvest will be “good”',
    ];
    content.write(quote, text.replaceAll(`text: ${old}`, `text: ${now}`));
    content.edit(
      article,
      'The rain will probably come in May]',
      '“The rain” will probably come in May]',
    );
    content.edit(article, old, now);
  });
});

describe('marks in a frame:', () => {
  const addFrame = (frame: string) => (content: SmallContent) =>
    content.edit(quote, 'said: 2025', `frame: ${frame}\nsaid: 2025`);

  for (const [frame, passage] of [
    ['She expects “the best, and {…}” in May', 'the best, and'],
    ['She expects “the best” and “{…}” in May', 'the best'],
  ] as const)
    faulty(`words that are not the record’s: ${frame}`, addFrame(frame), {
      code: 'marks-in-frame',
      at: [quote, frame],
      message: `the frame has ${passage} in quotation marks, which are for the record’s own words`,
      fix: 'leave only {…} in quotation marks, and put the other words outside them',
    });

  for (const frame of ['She says that “{…}”', 'The minister’s view: {…}'])
    sound(`marks around the fragment, or none: ${frame}`, addFrame(`"${frame}"`));
});
