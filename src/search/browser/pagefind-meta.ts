import { SIGNATURE } from '../signature.ts';

/** The subset of CBOR (RFC 8949) data items that Pagefind uses in its lists. */
type Item = string | number | readonly Item[];

/** The major types of CBOR used here, in the three highest bits of an item's first byte (RFC 8949, 3.1). */
const UNSIGNED = 0x00;
const TEXT = 0x60;
const ARRAY = 0x80;

/** Encodes a list as Pagefind's program expects it: the signature, then the list in CBOR. */
export function encodeMeta(list: Item): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const head = (type: number, argument: number): void => {
    if (argument < 24) bytes.push(type | argument);
    else if (argument < 0x100) bytes.push(type | 24, argument);
    else if (argument < 0x10000) bytes.push(type | 25, argument >> 8, argument & 0xff);
    else bytes.push(type | 26, ...[24, 16, 8, 0].map((shift) => (argument >>> shift) & 0xff));
  };
  const add = (item: Item): void => {
    if (typeof item === 'number') return head(UNSIGNED, item);
    if (typeof item === 'string') {
      const text = encoder.encode(item);
      head(TEXT, text.length);
      bytes.push(...text);
      return;
    }
    head(ARRAY, item.length);
    item.forEach(add);
  };
  add(list);
  return Uint8Array.from([...encoder.encode(SIGNATURE), ...bytes]);
}
