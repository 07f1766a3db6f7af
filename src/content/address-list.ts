/** An address that was published: a collection and an id, and where it leads now if it was moved. */
export interface PublishedAddress {
  readonly address: string;
  readonly movedTo: string | undefined;
  /** The line of `addresses.txt` it stands on, from 1. */
  readonly line: number;
}

/**
 * Reads `addresses.txt`: one address a line, such as `quotes/oleg-vyugin-second-grade`. A line `quotes/old -> quotes/new`
 * leads readers of the old address to the new one. Blank lines and lines that begin with `#` are passed over.
 */
export function parseAddresses(text: string): PublishedAddress[] {
  return text.split('\n').flatMap((content, index) => {
    const line = content.trim();
    if (isRemark(line)) return [];
    const [address = '', movedTo] = line.split(/\s*->\s*/);
    return [{ address, movedTo, line: index + 1 }];
  });
}

/** Adds new addresses to the text of `addresses.txt`, each where it stands in order; all other lines stay as they are. */
export function withAddresses(text: string, added: readonly string[]): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const address of [...added].sort()) {
    const next = lines.findIndex((line) => !isRemark(line) && line > address);
    lines.splice(next === -1 ? lines.length : next, 0, address);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function isRemark(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}
