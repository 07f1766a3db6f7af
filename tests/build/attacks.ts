import { readFileSync } from 'node:fs';

/** A string that does harm if it is treated as anything but text. */
export interface Attack {
  readonly kind:
    'markup' | 'attribute' | 'markdown' | 'spreadsheet' | 'lines' | 'template' | 'control' | 'odd';
  readonly text: string;
}

export const attacks = JSON.parse(
  readFileSync(new URL('hostile-corpus.json', import.meta.url), 'utf8'),
) as readonly Attack[];
