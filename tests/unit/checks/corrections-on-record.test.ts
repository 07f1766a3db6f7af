import { faultyOnceAccepted } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const issue = (passage: string, key: 'was' | 'now', at: string) =>
  ({
    code: 'unrecorded-quotation',
    at: [article, at],
    message: `${passage} is in quotation marks but not on record`,
    fix:
      key === 'was'
        ? 'quote what the record said when it was last accepted, as published.lock has it, or say in our own words what was wrong'
        : 'quote what the record says now, or words on record, or say in our own words what is right',
  }) as const;

function addCorrection(content: SmallContent, was: string, now: string): void {
  content.edit(
    article,
    'events:',
    `corrections:\n  - on: 2025-06-11\n    kind: correction\n    was: ${was}\n    now: ${now}\nevents:`,
  );
}

const unpinned = {
  code: 'words-not-pinned',
  at: [article, '- on: 2025-06-11'],
  message: 'the record is about to be published but is not pinned',
  fix: 'run npm run accept',
} as const;

faultyOnceAccepted(
  'a correction quotes old words that were never published, and new words that are not on record',
  (content) =>
    addCorrection(content, 'Lee said “the war is lost for all of us”.', 'He said “we will win”.'),
  unpinned,
  issue('“the war is lost for all of us”', 'was', 'Lee said “the war'),
  issue('“we will win”', 'now', 'He said “we'),
);

faultyOnceAccepted(
  'a correction quotes words that were published or are on record',
  (content) =>
    addCorrection(
      content,
      'The dek had “What a minister said of the weather”.',
      'She said “the harvest will be good”.',
    ),
  unpinned,
);
