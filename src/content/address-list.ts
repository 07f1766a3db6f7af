/** A published address: a collection and an id and, if the record has moved, the address it redirects to. */
export interface PublishedAddress {
  readonly address: string;
  readonly movedTo: string | undefined;
  /** Its line in `addresses.txt`, from 1. */
  readonly line: number;
}

/**
 * Parses `addresses.txt`: one address per line, such as `quotes/lee-rain`. A line `quotes/old -> quotes/new` redirects the old
 * address to the new one. Blank lines and lines that begin with `#` are ignored.
 */
export function parseAddresses(text: string): PublishedAddress[] {
  return text.split('\n').flatMap((content, index) => {
    const line = content.trim();
    if (isIgnored(line)) return [];
    const [address = '', movedTo] = line.split(/(?<!\s)\s*->\s*/);
    return [{ address, movedTo, line: index + 1 }];
  });
}

/** Adds new addresses to the text of `addresses.txt`, each in its alphabetical place; all other lines stay unchanged. */
export function withAddresses(text: string, added: readonly string[]): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const address of [...added].sort()) {
    const next = lines.findIndex((line) => !isIgnored(line) && line > address);
    lines.splice(next === -1 ? lines.length : next, 0, address);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function isIgnored(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}
