import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { attacks } from '../../build/attacks.ts';
import { render } from './render.ts';

/** Whether a link leads only to a web or mail address in a browser. */
function isSafe(link: string): boolean {
  const url = URL.parse(link, 'https://verbatim.example/');
  return url === null || ['http:', 'https:', 'mailto:'].includes(url.protocol);
}

test.each(attacks.map(({ text }) => [text]))(
  '%j is rendered harmless, even without the gate',
  async (text) => {
    for (const markdown of [
      text,
      `Before ${text} after`,
      `- ${text}`,
      `[x](${text})`,
      `[${text}](/about/)`,
    ]) {
      const root = parse(await render(markdown));
      for (const element of root.querySelectorAll('*')) {
        expect(element.tagName).not.toMatch(
          /^(?:SCRIPT|STYLE|IFRAME|OBJECT|EMBED|SVG|MATH|FORM|BUTTON|SELECT|TEXTAREA|META|LINK|BASE|VIDEO|AUDIO|TEMPLATE|BODY)$/,
        );
        for (const [name, value] of Object.entries(element.attributes)) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$|^ping$/i);
          if (/^(?:href|src|cite|action)$/.test(name)) expect(isSafe(value), value).toBe(true);
        }
      }
    }
  },
);
