import { blocksOf, type Block } from './blocks.ts';
import { isPersonsName } from './names-in.ts';
import { isOffice, isTitled, lastName, personalName } from './personal-name.ts';

/** What somebody says in a transcript or an interview, without quotation marks around it. */
export interface SpeakingTurn {
  /** The label before the words, as in “Ada Lee: the words”; undefined for an answer that has none. */
  readonly label?: string;
  /** The whole name of the speaker of the label, as far as the labels of the page give it. */
  readonly name?: string;
  /** Where the words begin in the paragraph. */
  readonly start: number;
}

/** A page with what it sets in bold. */
interface Page {
  readonly text: string;
  /** The texts in bold with which paragraphs begin, or of which they consist. */
  readonly bold?: readonly string[];
}

const LABEL = /^(?<label>\p{Lu}[^“”"«»„:\n]{0,70}?)\s?:\s+(?=\S)/u;

const ARTICLE = /^(?:The|Der|Die|La|Le|El)\s/u;

/** Labels of what is no speech. */
const OTHER =
  /^(?:audio|autor|author|bild|by|correction|credit|date|edit|editor’s note|foto|from|graphic|hinweis|image|note|photo|picture|place|published|quelle|read more|related|source|subject|tags|text|time|to|topics|update[d]?|video|von|when|where)(?!\p{L})/iu;

/**
 * What a paragraph of a transcript or an interview is: words after the label of a speaker, which is in bold or one of several in the
 * page; or the answer below a question in bold, in a page that has several.
 * @returns undefined for any other paragraph
 */
export function speakingTurn(page: Page, block: Block): SpeakingTurn | undefined {
  const { bold = [] } = page;
  const own = labelOf(block.text);
  if (own !== undefined) {
    const all = blocksOf(page.text).flatMap(({ text }) => labelOf(text)?.label ?? []);
    const isMarked = bold.some((text) => text.replace(/(?<!\s)\s*:$/u, '') === own.label);
    const { size } = new Set(all);
    const isOneOfSeveral = size > 1 && (size < all.length || all.filter(wholeNameIn).length > 1);
    if (!isMarked && !isOneOfSeveral) return undefined;
    const name = nameOf(own.label, all);
    return { ...own, ...(name !== undefined && { name }) };
  }
  return isAnswer(page, block) ? { start: 0 } : undefined;
}

/** The label of the last speaker before a paragraph, who may go on in it. */
export function labelBefore(page: Page, block: Block): string | undefined {
  const before = blocksOf(page.text)
    .filter(({ start }) => start < block.start)
    .at(-1);
  return before && speakingTurn(page, before)?.label;
}

function labelOf(text: string): { readonly label: string; readonly start: number } | undefined {
  const match = LABEL.exec(text);
  const label = match?.groups?.['label'];
  if (!match || label === undefined || OTHER.test(label)) return undefined;
  return { label, start: match[0].length };
}

/** Whether a paragraph is below a question in bold, in a page with several paragraphs in bold of which most ask. */
function isAnswer({ text, bold = [] }: Page, block: Block): boolean {
  const blocks = blocksOf(text);
  const asked = blocks.filter((each) => bold.includes(each.text));
  const questions = asked.filter((each) => /\?\W*$/u.test(each.text));
  if (questions.length < 2 || questions.length * 2 < asked.length) return false;
  return !bold.includes(block.text) && asked.some(({ start }) => start < block.start);
}

/** The name in a label, such as “The Mayor (Ada Lee)”, or the one that another label gives the same person. */
function nameOf(label: string, labels: readonly string[]): string | undefined {
  const own = wholeNameIn(label);
  if (own !== undefined) return own;
  const bare = lastName(label);
  const names = labels.flatMap((other) => {
    const name = wholeNameIn(other);
    const isOne = other.startsWith(`${label} (`) || name?.toLowerCase().endsWith(` ${bare}`);
    return name !== undefined && isOne ? [name] : [];
  });
  const [name = bare === label.toLowerCase() ? label : undefined, ...others] = new Set(names);
  return others.length > 0 ? undefined : name;
}

/** The name of given and family name in a label, before parentheses or in them. */
function wholeNameIn(label: string): string | undefined {
  const { head = '', inside = '' } =
    /^(?<head>[^()]+?)(?:,.*|(?<!\s)\s*\((?<inside>[^()]+)\).*)?$/u.exec(label)?.groups ?? {};
  return [head, inside]
    .map((each) => personalName(each.split(',')[0] ?? ''))
    .find(
      (name) => isPersonsName(name) && !isTitled(name) && !isOffice(name) && !ARTICLE.test(name),
    );
}
