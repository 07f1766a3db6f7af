/**
 * Reads a single record in RIS (Reference Manager format, 2001): lines end in CR LF; each begins with a tag of two characters,
 * two spaces, a hyphen and a space; the first line has the type, and the last, without a value, ends the record.
 * @throws if the text breaks one of these rules
 */
export function readRis(text: string): ReadonlyMap<string, readonly string[]> {
  if (!text.endsWith('\r\n')) throw new Error('The last line is incomplete.');
  const lines = text.slice(0, -2).split('\r\n');
  const fields = new Map<string, string[]>();
  for (const line of lines) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (tag === '') throw new Error(`This is not an RIS line: ${JSON.stringify(line)}`);
    fields.set(tag, [...(fields.get(tag) ?? []), value]);
  }
  if (!lines[0]?.startsWith('TY  - ')) throw new Error('The first line does not state the type.');
  if (lines.at(-1) !== 'ER  - ') throw new Error('The last line is not the end of the record.');
  if (fields.get('TY')?.length !== 1 || fields.get('ER')?.length !== 1)
    throw new Error('There is more than one record.');
  return fields;
}
