import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';
import { splitAtMark } from '../content/split-at-mark.ts';

describe('an issue in a body', () => {
  test.each<[markdown: string, code: string, message: string, fix: string]>([
    [
      'a ▲:qoute[It will rain]{#rain}',
      'unknown-directive',
      'there is no directive “:qoute”',
      'did you mean “:quote”? (if it is text, put a backslash before the colon)',
    ],
    [
      'a 3▲:1[sic] b',
      'unknown-directive',
      'there is no directive “:1”',
      'use one of :quote, :scare, :title (if it is text, put a backslash before the colon)',
    ],
    [
      '▲::quote{#rain}\n',
      'unknown-directive',
      'there is no directive “::quote”',
      'did you mean “:::quote”?',
    ],
    [
      '▲:::warning\nRain.\n:::\n',
      'unknown-directive',
      'there is no directive “:::warning”',
      'use one of :::quote, :::collation, :::scene, :::state, :::figure, :::our-take, :::why-it-matters',
    ],
    [
      '▲:quote[It will rain]',
      'directive-without-id',
      '“quote” does not say which quotation it is',
      'add the id of its record in braces right after the words, as in [It will rain]{#its-id}',
    ],
    [
      '▲:::collation\n:::\n',
      'directive-without-id',
      '“collation” does not say which quotation it is',
      'add the id of its record in braces right after the name, as in :::collation{#its-id}',
    ],
    [
      '▲::::scene\n:::state{witness=a}\n:::\n:::state{witness=b}\n:::\n::::\n',
      'directive-without-id',
      '“scene” does not say which quotation it is',
      'add the id of its record in braces right after the name, as in :::scene{#its-id}',
    ],
    [
      '▲::::scene{#rain}\n:::state{witness=a}\n:::\n::::\n',
      'scene-without-states',
      'the scene has fewer than two states, or content outside them',
      'put all of its text into blocks such as :::state{witness=its-id}, and begin and end the scene with four colons',
    ],
    [
      '▲::::scene{#rain}\nIt fell.\n\n:::state{witness=a}\n:::\n:::state{witness=b}\n:::\n::::\n',
      'scene-without-states',
      'the scene has fewer than two states, or content outside them',
      'put all of its text into blocks such as :::state{witness=its-id}, and begin and end the scene with four colons',
    ],
    [
      '▲::::scene{#rain}\n:::state{witness=a}\n:::\n:::state{witness=a}\n:::\n::::\n',
      'state-repeated',
      'two states of the scene show the same printing',
      'put everything about one printing into one state',
    ],
    [
      '▲:::state{witness=a}\nIt fell.\n:::\n',
      'state-outside-scene',
      'the state is not in a scene, so no page can show it',
      'put it right inside ::::scene{#id}, which begins and ends with four colons',
    ],
    [
      '::::scene{#rain}\n▲:::state\n:::\n:::state{witness=b}\n:::\n::::\n',
      'state-without-printing',
      'the state does not say which printing it shows',
      'name it as the record does, such as :::state{witness=its-id}',
    ],
    [
      '▲:quote[It will rain]{#rain witnes=post}',
      'unknown-attribute',
      '“quote” has no attribute “witnes”',
      'did you mean “witness”?',
    ],
    [
      '▲:quote[It will rain]{#rain .large}',
      'unknown-attribute',
      '“quote” has no attribute “class”',
      'its attributes are: id, witness, trim',
    ],
    [
      '▲:scare[rain]{#rain}',
      'unknown-attribute',
      '“scare” has no attribute “id”',
      'remove the braces',
    ],
    [
      '▲:quote{#rain}',
      'empty-quotation',
      'the quotation has no words',
      'write the exact words between the brackets, or between the two lines of colons',
    ],
    [
      '▲:::quote{#rain}\n:::\n',
      'empty-quotation',
      'the quotation has no words',
      'write the exact words between the brackets, or between the two lines of colons',
    ],
    [
      '▲:quote[It will rain[^post]]{#rain}',
      'note-in-quotation',
      'there is a source note among the quoted words',
      'put it after the quotation',
    ],
    [
      '▲:quote[It will rain]{#rain trim}',
      'trim-without-reason',
      '“trim” does not give a reason',
      'say why the meaning stays the same: trim="…"',
    ],
    [
      'a\n\n▲:::our-take\nRain.\n\nAnd more.\n',
      'unclosed-directive',
      '“:::our-take” is not closed and takes in everything that follows',
      'close it with a line of three colons; if one block is inside another, write one more colon on both lines of the outer one',
    ],
    [
      'It rained ▲[morning-post].',
      'note-without-caret',
      '“[morning-post]” would be shown to readers as is',
      'write a source note with ^, as in [^morning-post]; if it is text, say it without brackets',
    ],
    [
      '▲:quote[It will rain]{#rain trim="."}',
      'trim-without-reason',
      '“trim” does not give a reason',
      'say why the meaning stays the same: trim="…"',
    ],
    [
      '▲:::our-take\nRain.\n\n:::quote{#rain}\nIt will rain\n:::\n',
      'unclosed-directive',
      '“:::our-take” is not closed and takes in everything that follows',
      'close it with a line of three colons; if one block is inside another, write one more colon on both lines of the outer one',
    ],
    [
      'a\n▲:::',
      'stray-colons',
      '“:::” would be shown to readers as is',
      'write the name and the braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
    ],
    [
      '- a\n  ▲::: quote\n',
      'stray-colons',
      '“::: quote” would be shown to readers as is',
      'write the name and the braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
    ],
    [
      'a quote[It will rain]▲{#rain}',
      'stray-braces',
      '“{#rain}” would be shown to readers as is',
      'write a quotation as :quote[its words]{#its-id}, without a space before the braces',
    ],
    [
      'It rained.▲[^morning post]',
      'broken-note',
      '“[^morning post]” would be shown to readers as is',
      'write the id of the source without spaces, as in [^morning-post]',
    ],
    [
      'It rained.▲[^post',
      'broken-note',
      '“[^post” would be shown to readers as is',
      'write the id of the source without spaces, as in [^post]',
    ],
    [
      'It [rained▲[^post]](https://post.example)',
      'link-in-link',
      'a source note is inside a link, but is itself a link',
      'put it before or after the link',
    ],
    [
      'It [▲:quote[rained]{#rain}](https://post.example)',
      'link-in-link',
      'a quotation is inside a link, but is itself a link',
      'put it before or after the link',
    ],
  ])('%s', (markdown, code, message, fix) => {
    const { text, place } = splitAtMark(markdown);
    expect(readBody(text).issues).toEqual([{ ...place, code, severity: 'error', message, fix }]);
  });
});
