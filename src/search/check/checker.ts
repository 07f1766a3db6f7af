import { checkPageText as text } from '../../interface/strings.ts';
import { element, part } from '../browser/element.ts';
import { findingItem } from './finding-item.ts';
import type { CheckAnswer, CheckRequest } from './messages.ts';

/** The passage check on a page. */
export interface Checker {
  /** Checks a text and shows what is known about its quotations. For an empty text, clears the results. */
  readonly check: (text: string) => void;
}

/**
 * Starts the check on an element of the page. The worker and the records are loaded with the first text.
 * @param onChecked receives how many quotations were found, and how many of them are on record
 */
export function startChecker(
  root: HTMLElement,
  onChecked: (found: number, known: number) => void = () => undefined,
): Checker {
  const status = part(root, '[role="status"]', HTMLElement);
  const list = part(root, 'ol', HTMLOListElement);
  const { folder = '', others = '', worker: program = '', contact } = root.dataset;
  const config = { folder, others: others.split(' ').filter((other) => other !== '') };
  let worker: Worker | undefined;
  let latest = 0;

  const show = (answer: CheckAnswer): void => {
    if (answer.id !== latest) return;
    list.removeAttribute('aria-busy');
    if (answer.kind === 'failed') {
      status.textContent = text.failure;
      return;
    }
    const { findings, missing } = answer;
    list.replaceChildren(
      ...findings.map((finding) => element('li', {}, findingItem(finding, contact))),
    );
    const known = findings.filter(({ grade }) => grade !== 'not-on-record').length;
    status.textContent = `${text.found(findings.length, known)}${missing > 0 ? text.missing : ''}`;
    root.dataset['checked'] = String(latest);
    onChecked(findings.length, known);
  };

  const start = (): Worker => {
    const started = new Worker(program, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => show(data));
    started.addEventListener('error', ({ message }) => {
      worker = undefined;
      show({ kind: 'failed', id: latest, reason: message });
    });
    return started;
  };

  return {
    check: (given) => {
      latest += 1;
      delete root.dataset['checked'];
      root.hidden = given.trim() === '';
      if (root.hidden) {
        list.replaceChildren();
        status.textContent = '';
        return;
      }
      list.setAttribute('aria-busy', 'true');
      status.textContent = text.comparing;
      worker ??= start();
      worker.postMessage({ id: latest, text: given, config } satisfies CheckRequest);
    },
  };
}
