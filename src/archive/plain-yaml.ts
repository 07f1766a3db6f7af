type Value = string | Value[] | Group;
interface Group {
  [key: string]: Value;
}

/** Lines, and how far they are read. */
interface Reading {
  readonly lines: readonly string[];
  at: number;
}

/** Thrown where only the whole of YAML can go on. */
class Unusual extends Error {}

/** The farthest that a line is set in. */
const DEEPEST = 40;

/** White space other than spaces between words. */
const unusual = /[\t\r]| $/m;
const entry = /^([A-Za-z][\w-]{0,63}):(?: (.+))?$/;
/** Text without quotation marks: what it may begin with, and what would part it. */
const plain = /^[\p{L}\p{N}“‘„«($€£]/u;
const parting = /: |:$| #/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
const item = '[A-Za-z0-9][\\w.-]*(?: [\\w.-]+)*|"[^"\\\\]*"';
const items = new RegExp(item, 'g');
const list = new RegExp(`^\\[(?:(?:${item})(?:, (?!\\])|(?=\\])))*\\]$`);
const group = /^\{ (?:[A-Za-z][\w-]*: [A-Za-z0-9][\w.-]*(?:, (?!\})|(?= \})))+ \}$/;

/**
 * Reads the YAML that nearly every record is written in, for a small part of what its whole costs: keys and lists by
 * indentation, values on one line, short lists and groups in brackets, blocks after `|-`. Gives what YAML gives where
 * every scalar is text.
 * @returns undefined for any other text, right or wrong
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  if (unusual.test(text)) return undefined;
  const reading = { lines: text.split('\n'), at: 0 };
  try {
    const first = lineAt(0, reading);
    return first === undefined ? undefined : groupAt(0, first, reading);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** The next line of a list or group, without its indentation; undefined where that has ended. */
function lineAt(indent: number, reading: Reading): string | undefined {
  const here = indentation(reading);
  if (here > indent) throw new Unusual();
  if (here < indent) return undefined;
  const line = reading.lines[reading.at]?.slice(indent);
  reading.at += 1;
  return line;
}

/** The indentation of the next line that is not blank; -1 at the end. */
function indentation(reading: Reading): number {
  while (reading.lines[reading.at] === '') reading.at += 1;
  return reading.lines[reading.at]?.search(/[^ ]/) ?? -1;
}

function groupAt(indent: number, first: string, reading: Reading): Group {
  const values: Group = {};
  for (let line: string | undefined = first; line !== undefined; line = lineAt(indent, reading)) {
    const [, key, rest] = entry.exec(line) ?? [];
    if (key === undefined || Object.hasOwn(values, key)) throw new Unusual();
    values[key] = rest === undefined ? below(indent, reading) : valueAt(indent, rest, reading);
  }
  return values;
}

/** The list or group on the lines below a key. */
function below(indent: number, reading: Reading): Value {
  const inner = indentation(reading);
  const first = inner > indent && inner <= DEEPEST ? lineAt(inner, reading) : undefined;
  if (first === undefined) throw new Unusual();
  if (!first.startsWith('- ')) return groupAt(inner, first, reading);
  const items: Value[] = [];
  for (let line: string | undefined = first; line !== undefined; line = lineAt(inner, reading)) {
    const item = line.slice(2);
    if (!line.startsWith('- ')) throw new Unusual();
    items.push(entry.test(item) ? groupAt(inner + 2, item, reading) : scalar(item));
  }
  return items;
}

function valueAt(indent: number, value: string, reading: Reading): Value {
  if (value === '|-') return block(indent, reading);
  if (list.test(value)) return (value.match(items) ?? []).map((text) => text.replaceAll('"', ''));
  if (!group.test(value)) return scalar(value);
  const pairs = value
    .slice(2, -2)
    .split(', ')
    .map((pair) => pair.split(': ') as [string, string]);
  const values = Object.fromEntries(pairs);
  if (Object.keys(values).length < pairs.length) throw new Unusual();
  return values;
}

function scalar(value: string): string {
  const [, double, single] = quoted.exec(value) ?? [];
  const text = double ?? single;
  if (text !== undefined) return text;
  if (!plain.test(value) || parting.test(value)) throw new Unusual();
  return value;
}

/** The lines below `|-`, as they stand, without the empty ones at their end. */
function block(indent: number, reading: Reading): string {
  const start = reading.at;
  const inner = indentation(reading);
  if (reading.at > start || inner <= indent) throw new Unusual();
  const pad = ' '.repeat(inner);
  while (reading.lines[reading.at] === '' || reading.lines[reading.at]?.startsWith(pad))
    reading.at += 1;
  const lines = reading.lines.slice(start, reading.at).map((line) => line.slice(inner));
  return lines.join('\n').replace(/\n+$/, '');
}
