import type { SmallContent } from '../unit/checks/small-content.ts';

/** Words on record, by quotation id. All were said by Ada Lee and printed by the Morning Post. */
export const recorded = {
  'lee-wells': 'Every village that asks for a well will have one before the summer is over',
  'lee-taxes': 'We will not raise the tax on seed this year',
  'lee-roads': 'The road to the hills is closed and nobody knows for how long',
  'lee-mills': 'A mill that stands still feeds no one, and most of ours stand still',
} as const;

/** Adds the records as published, with an article that uses them. */
export function addRecords(content: SmallContent): void {
  for (const [id, words] of Object.entries(recorded))
    content.write(
      `quotes/${id}.md`,
      `---
speakers: [ada-lee]
form: direct
medium: speech
text: ${words}
language: en
said: 2025-05-05
copy-text: post
chain: [morning-post]
witnesses:
  - { id: post, source: morning-post, form: direct, text: "${words}" }
status: published
published: 2025-06-10
---
`,
    );
  content.edit(
    'events/lee-speech.md',
    '[lee-rain]',
    `[lee-rain, ${Object.keys(recorded).join(', ')}]`,
  );
}

const filler =
  'The valley has two harvests in a good year and none in a bad one, and those who keep the books of the mill write both down in the same brown ink. ';

/** A paragraph of about sixty words that nobody said. */
const prose = filler.repeat(3).trim();

/** Words not on record, each with the person who is said to have said them. */
export const unrecorded = [
  ['Jo Brandt', 'Nobody asked us before they moved the market to the station'],
  ['Jo Brandt', 'I sold eleven sacks and bought back four of them'],
  ['Mara Okoye', 'The bridge will be mended when the price of stone comes down'],
  ['Mara Okoye', 'There are three bakers left where there used to be nine'],
  ['Tomas Vidal', 'My father counted clouds and I count forms'],
  ['Tomas Vidal', 'They send a letter for every goose that crosses the road'],
  ['Lena Fuchs', 'We dance at the mill because no one works there anymore'],
] as const;

/** A draft of 1,500 words with twelve quotations: seven not on record, three as on record, two in different words. */
export const draft = `# The dry valley

${prose}

Ada Lee, the minister, spoke first. “${recorded['lee-wells']},” she said. ${prose}

“We will not raise the tax on seed,” Ada Lee said, as [the Morning Post](https://morning-post.example/rain?utm_source=mail) had it. ${prose}

> ${recorded['lee-mills']}

${prose}

“The road to the hills is open and nobody knows for how long,” Ada Lee said. ${prose}

Ada Lee had said of the weather: “The rain will come in May, and the harvest will be good”. ${prose}

${unrecorded.map(([name, words]) => `${name} said: “${words}.” ${prose}\n\n${prose}`).join('\n\n')}

The ledger is [in the town archive](https://archive.valley.example/ledger).
`;
