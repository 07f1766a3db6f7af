import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render, renderPlain } from './render.ts';

describe('our directives', () => {
  test('leave markers with ids and the words of the file, but nothing from another record', async () => {
    expect(
      await render('She: :quote[It *will* <rain>]{#rain witness=post}, she said.\n'),
    ).toContain(
      '<p>She: <v-quote data-display="inline" data-id="rain" data-witness="post">It will &#x3C;rain></v-quote>, she said.</p><v-margin data-quotes="rain/post" data-notes=""></v-margin>',
    );
    expect(await render(':::quote{#rain}\nIt will\nrain\n:::\n')).toBe(
      '<v-quote data-display="block" data-id="rain"><span>It will rain</span></v-quote>',
    );
    expect(await render(':::collation{#rain}\n:::\n')).toBe(
      '<v-collation data-id="rain"></v-collation>',
    );
  });

  test('set apart titles, scare quotes and opinion', async () => {
    expect(await render('A :title[Book] and a :scare[“word”].')).toBe(
      '<p>A <cite>Book</cite> and a <span class="scare">“word”</span>.</p>',
    );
    expect(await render(':::why-it-matters\n## So what?\n\nBecause.\n:::')).toMatch(
      /^<section class="opinion why-it-matters"><p class="opinion-label">Opinion<\/p><h2.*<\/h2>\n?<p>Because\.<\/p>/,
    );
  });

  test.each([
    ['our-take', 'Opinion: our take'],
    ['why-it-matters', 'Opinion: why it matters'],
  ])('label the opinion in %s if it has no heading', async (name, label) => {
    expect(await render(`:::${name}\nBecause.\n:::`)).toBe(
      `<section class="opinion ${name}"><p class="opinion-label">${label}</p><p>Because.</p></section>`,
    );
  });

  test('render a scene as states, each with an id, and the words of the first beside them', async () => {
    const html = await render(
      '::::scene{#rain}\n:::state{witness=post}\nFirst.\n:::\n:::state{witness=star}\nThen.\n:::\n::::',
    );
    const words = (witness: string, number: number) =>
      `<v-state data-id="rain" data-witness="${witness}" data-number="${number}" data-count="2"></v-state>`;
    expect(html.replaceAll('\n', '')).toBe(
      `<section class="scene"><section class="state" id="q-rain__post"><p>First.</p></section>${words('post', 1)}<section class="state" id="q-rain__star"><p>Then.</p>${words('star', 2)}</section></section>`,
    );
  });

  test('leave out a state that is not in a scene', async () => {
    expect(await render(':::state{witness=post}\nRain.\n:::')).toBe('');
  });

  test('are left out if they are unknown', async () => {
    expect(await render(':::warning\nRain.\n:::')).toBe('');
  });
});

describe('source notes', () => {
  test('are numbered by source, in order of first use', async () => {
    expect(await render('One[^b] two[^a][^b].')).toContain(
      'One<v-note data-source="b" data-number="1"></v-note> two<v-note data-source="a" data-number="2"></v-note><v-note data-source="b" data-number="1"></v-note>.',
    );
  });
});

describe('harmful markup', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    ':quote[<script>alert(1)</script>]{#a}',
    ':quote[x]{#a onclick="alert(1)" style="x" class="y"}',
    '<v-note data-source="x">',
    '| a |\n| :-: |\n| b |',
  ])('%s', async (markdown) => {
    expect(await render(markdown)).not.toMatch(
      /<script|<img|onerror|onclick|javascript:|data:|vbscript:|style=|data-source="x"/,
    );
  });
});

/** Words with colons that are not directives: times, ratios, emoji, code, Bible verses. */
const colons = fc.oneof(
  fc.constantFrom('16:55', '9:05:30', ':smile:', 'a:b', 'std::vector', '3:1', ':-)', 'Mk 4:12b'),
  fc.constantFrom('note:this', 'https://a.example:8080/x:y', '::', ':', 'C:', 'ё:ж', ':a_b-c'),
  fc.stringMatching(/^[a-z0-9]{0,3}:{1,2}[a-z0-9-]{0,5}$/),
);
const words = fc.array(fc.oneof(colons, fc.constantFrom('rain', '*fell*', '“x”', 'on.')), {
  minLength: 1,
  maxLength: 12,
});

test('every other colon is left unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      // In the middle of a line, where no block can begin.
      const markdown = `Begin ${parts.join(' ')} end.`;
      expect(await render(markdown)).toBe(await renderPlain(markdown));
    }),
    { numRuns: 300 },
  );
});

test('a range with tildes is not struck out', async () => {
  expect(await render('from 6~9 to 10~12')).toBe('<p>from 6~9 to 10~12</p>');
});

test('a colon and a word at the end of a quotation are shown', async () => {
  expect(await render(':quote[the answer:yes]{#rain}')).toContain('>the answer:yes</v-quote>');
});
