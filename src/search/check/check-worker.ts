import { checkText } from '../../passage-check/check.ts';
import type { CheckAnswer, CheckRequest } from './messages.ts';
import { shownFinding } from './shown-finding.ts';
import { openRecords, type SiteRecords } from './site-records.ts';

/** Checks texts in a worker, so that comparing never blocks the page. */
let records: Promise<SiteRecords> | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void answer(data));

async function answer({ id, text, config }: CheckRequest): Promise<void> {
  try {
    records ??= openRecords(config);
    const opened = await records;
    const findings = (await checkText(text, opened)).map(shownFinding);
    send({ kind: 'findings', id, findings, missing: opened.missing });
  } catch (error) {
    // The next request opens them again: the reader may have been offline.
    records = undefined;
    send({ kind: 'failed', id, reason: String(error) });
  }
}

function send(message: CheckAnswer): void {
  postMessage(message);
}
