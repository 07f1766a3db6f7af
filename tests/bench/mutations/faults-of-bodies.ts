/** Blocks and lines that a body may not have. */
export const ofBodies: Readonly<Record<string, string>> = {
  'raw HTML': 'It <b>rained</b> again.',
  'an entity that turns figures': 'From &#x202E;6 to 9 of them.',
  'a block quotation': '> It rained.',
  'an image': '![rain](/images/rain.png)',
  'a footnote': 'Rain.[^1]\n\n[^1]: Seen.',
  'a note without a source': 'It rained.[^no-such-source]',
  'a note without a caret': 'It rained [no-such-source].',
  'a quotation without a record': ':quote[It rained]{#no-such-quotation}',
  'a quotation without an id': ':quote[It rained]',
  'an unknown directive': ':qoute[It rained]{#rain}',
  'a block that is not closed': ':::our-take\nIt rained.',
  'blocks that are nested too deeply': ':::our-take\n'.repeat(40),
  'a year that becomes a list': '2022. It rained.',
  'words that are struck out': 'It ~~never~~ rained.',
  'factors that become emphasis': '3*4 and 5*6 of them.',
  'an address that takes in a mark': 'As on https://post.example/a” they say.',
  'a heading of the first level': '# Rain',
  'a heading that is underlined': 'Rain\n----',
  'indented code': '    It rained.',
  'a line that vanishes': '[Post]: https://post.example',
  'a check box': '- [x] It rained.',
  'a script in a link': '[rain](javascript:alert(1))',
  'a user in a link': '[rain](https://post.example@evil.example/)',
  'a link to nowhere': '[rain](/no-such-page/)',
  'a section that is not there': '[rain](#no-such-section)',
  'something to be written': 'TODO: rain.',
  'quoted words in code': '`“nobody ever saw it coming here”`',
  'quoted words in the title of a link':
    '[rain](https://post.example "«nobody ever saw it coming here»")',
  'a quotation that is called a title': 'She said :title[nobody ever saw it coming here].',
  'a quotation that is called scare-quoted': ':scare[“nobody ever saw it coming here”]',
  'a short quotation that nobody recorded': 'He said “we will win”.',
  'a short quotation before its speaker': '“We will win,” the baker said.',
  'a short quotation that is called scare-quoted': 'He said :scare[we will win].',
  'words of another speaker': 'Li Bo said: :quote[The rain will probably come in May]{#lee-rain}.',
  'another speaker after the words':
    ':quote[The rain will probably come in May]{#lee-rain} (Li Bo).',
  'another speaker in the sentence before':
    'Li Bo rose. He said: :quote[The rain will probably come in May]{#lee-rain}.',
  'another speaker without a verb of speech':
    'Li Bo, smiling: :quote[The rain will probably come in May]{#lee-rain}.',
  'another speaker in a row':
    '| Li Bo | :quote[The rain will probably come in May]{#lee-rain} |\n| - | - |',
  'another speaker in a heading':
    '## What Li Bo said\n\n:::quote{#lee-rain}\nThe rain will probably come in May\n:::',
  'another speaker in a sentence of its own':
    'Li Bo was the next.\n\n:::quote{#lee-rain}\nThe rain will probably come in May\n:::',
  'another speaker as a signature':
    ':::quote{#lee-rain}\nThe rain will probably come in May\n:::\n\n— Li Bo',
  'a speaker whom nobody knows':
    'On Monday Angela Merkel said: :quote[The rain will probably come in May]{#lee-rain}.',
  'what was said told as never said':
    'She never said: :quote[The rain will probably come in May]{#lee-rain}.',
  'what never was said told as said': 'Lee said: :quote[Hail is the best of all]{#lee-hail}.',
  'words of another year':
    'In 1999 she said: :quote[The rain will probably come in May]{#lee-rain}.',
  'words of another month':
    'In May 2024 she said: :quote[The rain will probably come in May]{#lee-rain}.',
  'words of another day, in figures':
    'She said on 2025-05-19: :quote[The rain will probably come in May]{#lee-rain}.',
  'a number in our brackets':
    ':quote[The rain will probably come in May [in 3 parts]]{#lee-rain trim="it is the same"}.',
  'a number that our brackets replace':
    ':quote[There were [three] of them at the market]{#lee-figures trim="it is the same"}.',
  'words that the speaker quotes of another':
    'She said: :quote[It will never rain here]{#lee-figures}.',
  'words in emphasis in place of marks': 'She said *we will win*.',
  'many words in emphasis in place of marks': 'She said: **we will win it all this time**.',
  'words of another day':
    'On 5 May 2024 she said: :quote[The rain will probably come in May]{#lee-rain}.',
  'a negation in our brackets':
    ':quote[The rain will probably [not] come in May]{#lee-rain trim="it is the same"}.',
  'a clause in our brackets':
    ':quote[The rain [of which all of us have often dreamt] will probably come]{#lee-rain trim="it is the same"}.',
  'a quotation in the reason of a trim':
    ':quote[The rain will come]{#lee-rain trim="he said “we will win” there"}.',
  'marks that close in another paragraph': 'She said “nobody ever\n\nsaw it coming” here.',
  'marks that close in another cell': '| a | b |\n| - | - |\n| “nobody ever | saw it” |',
  'too much emphasis for the parser': '*a'.repeat(2000),
  'too many backticks for it': Array.from({ length: 30 }, (_, i) => '`'.repeat(i + 1)).join(' a '),
};
