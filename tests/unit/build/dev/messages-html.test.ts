import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskFiles } from '../../../../src/build/dev/desk-files.ts';
import { messagesHtml } from '../../../../src/build/dev/messages-html.ts';
import { checkFolder } from '../../../../src/checks/gate.ts';
import { readContentFolder } from '../../../../src/content/read.ts';
import { smallContent, type SmallContent } from '../../checks/small-content.ts';

let content: SmallContent;

beforeAll(async () => {
  content = smallContent();
  await content.accept();
});

afterAll(() => content.delete());

/** The places of a page's messages, by heading. */
async function messagesOf(shown: string): Promise<Record<string, string[]>> {
  const folder = await readContentFolder(content.dir);
  const html = messagesHtml(checkFolder(folder), deskFiles(folder), shown);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return Object.fromEntries(
    [...document.querySelectorAll('ol')].map((list) => [
      list.previousElementSibling?.textContent ?? '',
      [...list.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    ]),
  );
}

test('messages are set apart on the page that shows their file, even if its data are invalid', async () => {
  content.edit('quotes/lee-rain.md', 'medium: speech', 'medium: <b>song</b>');
  const place = '/_desk/edit/quotes/lee-rain.md/#4:9';
  expect(await messagesOf('/quotes/lee-rain/')).toEqual({ 'On this page': [place] });
  expect(await messagesOf('quotes/lee-rain.md')).toEqual({ 'On this page': [place] });
  expect(await messagesOf('/topics/weather/')).toEqual({ 'In other files': [place] });
  content.edit('quotes/lee-rain.md', 'medium: <b>song</b>', 'medium: speech');
  expect(await messagesOf('/quotes/lee-rain/')).toEqual({});
});

test('messages about an event are on the page of its year, those about the settings on the front page', async () => {
  content.edit('events/lee-speech.md', 'topics: [weather]', 'topics: [wether]');
  content.edit('site.yaml', 'tagline: Words', 'tagline: TODO');
  const { 'On this page': yearPlaces = [] } = await messagesOf('/timeline/2025/');
  expect(yearPlaces).toContain('/_desk/edit/events/lee-speech.md/#7:10');
  const { 'On this page': frontPlaces = [] } = await messagesOf('/');
  expect(frontPlaces).toEqual(['/_desk/edit/site.yaml/#2:10']);
});
