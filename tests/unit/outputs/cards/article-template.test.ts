import { expect, test } from 'vitest';
import { articleTemplate, titleElement } from '../../../../src/outputs/cards/article-template.ts';
import type { ArticleCard } from '../../../../src/outputs/cards/card.ts';
import { colors } from '../../../../src/outputs/cards/colors.ts';
import { textOf } from '../../../../src/outputs/cards/element.ts';

const tally =
  '18 quotations: 12 direct, 1 partly quoted, 5 reported; 7 translated; 4 from a document; 1 as another outlet printed it; 2 unnamed speakers';

const card: ArticleCard = {
  kind: 'article',
  title: 'A story',
  dek: 'What it is about.',
  details: ['By Ann Example, 23 November 2026', tally],
  address: 'verbatim.example/articles/story/',
};

test('the tally of quotations is never cut off', () => {
  const element = articleTemplate(card, titleElement(card, 76, colors()), colors());
  expect(textOf(element)).toContain(tally);
});

test('the title and the dek are set in lines of similar length, so that no word is left alone', () => {
  const { props } = titleElement(card, 76, colors());
  const children = props['children'] as { props: { style: { textWrap?: string } } }[];
  expect(children.map((child) => child.props.style.textWrap)).toEqual(['balance', 'balance']);
});
