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
    if (line === '' || line.startsWith('#')) return [];
    const [address = '', movedTo] = line.split(/\s*->\s*/);
    return [{ address, movedTo, line: index + 1 }];
  });
}

/** Writes addresses as `addresses.txt`, in order. */
export function printAddresses(addresses: readonly Omit<PublishedAddress, 'line'>[]): string {
  return [...addresses]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, movedTo }) =>
      movedTo === undefined ? `${address}\n` : `${address} -> ${movedTo}\n`,
    )
    .join('');
}
