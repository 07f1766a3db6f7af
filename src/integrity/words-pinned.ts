import { changedFields } from '../quotation/evidence-changes.ts';
import { evidence, fingerprintOf } from '../quotation/fingerprint.ts';
import type { Content } from './content.ts';
import type { Issue } from './issue.ts';

/** A published record's evidence is pinned, and as it was pinned: nothing published changes in silence. */
export function* wordsPinned(content: Content): Iterable<Issue> {
  const file = `${content.dir}/published.lock`;
  const pins = new Map(content.pins.map((pin) => [pin.id, pin]));
  for (const { id, digest, evidence: pinned, line } of content.pins) {
    if (fingerprintOf(pinned) !== digest) {
      yield {
        severity: 'error',
        code: 'pin-broken',
        file,
        line,
        column: 1,
        message: `the pin of “${id}” was changed by hand`,
        fix: 'bring the line back from version control',
      };
    }
    if (!content.ids.quotes.has(id)) {
      yield {
        severity: 'error',
        code: 'pinned-record-gone',
        file,
        line,
        column: 1,
        message: `“${id}” was published and is gone`,
        fix: 'bring it back; to take it from readers, set status: withdrawn and say why in notice',
      };
    }
  }
  for (const quote of content.quotes) {
    const pin = pins.get(quote.id);
    if (!pin && quote.data.status !== 'draft') {
      yield quote.fault(['status'], {
        code: 'words-not-pinned',
        message: 'the record is published and its words are not pinned',
        fix: 'run npm run accept',
      });
    }
    if (!pin) continue;
    if (quote.data.status === 'draft') {
      yield quote.fault(['status'], {
        code: 'published-as-draft',
        message: 'the record was published and cannot be a draft again',
        fix: 'to take it from readers, set status: withdrawn and say why in notice',
      });
    }
    const now = evidence(quote.data);
    if (now === pin.evidence) continue;
    for (const { path, was, now: is } of changedFields(pin.evidence, now)) {
      yield quote.fault(pathIn(quote.data.witnesses, path), {
        code: 'pinned-words-changed',
        message: `${path.join('.')} was published as “${was}” and is now “${is}”`,
        fix: `bring it back, or publish the change as a correction: npm run accept -- ${quote.id} --because "…"`,
      });
    }
  }
}

/** The path of a changed field in the file, where a witness stands by number and not by id. */
function pathIn(
  witnesses: readonly { readonly id: string }[],
  path: readonly string[],
): (string | number)[] {
  const [field = '', id, ...rest] = path;
  if (field !== 'witnesses') return [...path];
  const index = witnesses.findIndex((witness) => witness.id === id);
  return index === -1 ? [field] : [field, index, ...rest];
}
