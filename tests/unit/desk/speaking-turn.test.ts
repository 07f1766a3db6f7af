import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/desk/blocks.ts';
import { findPassage } from '../../../src/desk/find-passage.ts';
import { readPage } from '../../../src/desk/read-page.ts';
import { speakingTurn } from '../../../src/desk/speaking-turn.ts';

const find = (html: string, passage: string) => findPassage(passage, readPage(html), 'en');

const transcript = `<h1>Record of the meeting</h1>
<p><strong>The Mayor (Odile Ferrand):</strong> We come to the bridge. Nobody may cross it.</p>
<p><strong>Cllr Marek Dvorak:</strong> I should like to hear it twice.</p>
<p>And I should like to read it.</p>
<p><strong>The Mayor:</strong> Who pays for that?</p>
<p><strong>Cllr Dvorak:</strong> Whoever paid before.</p>
<p><strong>Mr Olu Adeyemi (Town Clerk):</strong> That has not been costed.</p>`;

describe('the words after a speaker’s label in a transcript', () => {
  test.each([
    ['Nobody may cross it', 'Odile Ferrand'],
    ['I should like to hear it twice', 'Marek Dvorak'],
    ['Who pays for that', 'Odile Ferrand'],
    ['Whoever paid before', 'Marek Dvorak'],
    ['That has not been costed', 'Olu Adeyemi'],
  ])('are direct: %s', (passage, name) => {
    expect(find(transcript, passage)).toMatchObject({ form: 'direct', names: [name] });
    expect(find(transcript.replaceAll(/<\/?strong>/g, ''), passage)).toMatchObject({
      form: 'direct',
      names: [name],
    });
  });

  test('do not include the label', () => {
    expect(find(transcript, 'The Mayor: Who pays for that?')?.text).toBe('Who pays for that?');
  });

  test('do not decide whose the next paragraph is', () => {
    expect(find(transcript, 'And I should like to read it')).toMatchObject({
      form: 'indirect',
      labelBefore: 'Cllr Marek Dvorak',
    });
  });

  test('are not given a full name if two speakers could be meant', () => {
    const two = transcript.replace('Olu Adeyemi', 'Jan Dvorak');
    expect(find(two, 'Whoever paid before')?.names).toEqual(['Cllr Dvorak']);
  });
});

test.each([
  'Photo: The bridge in winter.\n\nPhoto: The river in spring.\n\nSource: The town council.',
  'One thing is certain: The bridge is closed.\n\nNobody may cross it.',
  'The council met.\n\nIts aim: The bridge must open in the spring.',
])('a colon alone does not make a speaker: %s', (text) => {
  for (const block of blocksOf(text)) expect(speakingTurn({ text }, block)).toBeUndefined();
});

describe('an interview in questions and answers', () => {
  const interview = `<h1>In conversation</h1><p>We met by the river.</p>
<p><b>Span: What does a tuner know about bridges?</b></p><p>That wood moves.</p>
<p><b>The engineer says the legs are rotten.</b></p><p>I believe him. I called him no liar.</p>
<p><b>And if you lose?</b></p><p>Then I’ll cross the new one.</p>`;

  test.each(['That wood moves', 'I called him no liar', 'Then I’ll cross the new one'])(
    'has direct answers: %s',
    (passage) => {
      expect(find(interview, passage)).toMatchObject({ form: 'direct', turn: { start: 0 } });
    },
  );

  test.each(['We met by the river', 'The engineer says the legs are rotten'])(
    'has words that are not answers: %s',
    (passage) => {
      expect(find(interview, passage)?.form).toBe('indirect');
    },
  );
});

test('an article with bold headings has no answers', () => {
  const article = `<p><b>Who pays?</b></p><p>The town pays.</p><p><b>A long winter</b></p><p>The river rose.</p><p><b>The ferry</b></p><p>It starts in March.</p>`;
  expect(find(article, 'The river rose')?.form).toBe('indirect');
});
