import { blocksOf, type Block } from './blocks.ts';
import { looksLikePersonName } from './names-in.ts';
import { isOffice, isTitled, lastName, personalName } from './personal-name.ts';

/** A person's words in a transcript or an interview, without quotation marks. */
export interface SpeakingTurn {
  /** The label before the words, as in “Ada Lee: the words”; undefined for an answer without one. */
  readonly label?: string;
  /** The full name behind the label, if the labels on the page give it. */
  readonly name?: string;
  /** The offset in the paragraph at which the words begin. */
  readonly start: number;
}

/** A page's text and its bold texts. */
interface Page {
  readonly text: string;
  /** The bold texts that begin or fill a paragraph. */
  readonly bold?: readonly string[];
}

const LABEL = /^(?<label>\p{Lu}[^“”"«»„:\n]{0,70}?)\s?:\s+(?=\S)/u;

const ARTICLE = /^(?:The|Der|Die|La|Le|El)\s/u;

/** Labels that do not introduce speech. */
const NOT_SPEECH =
  /^(?:audio|autor|author|bild|by|correction|credit|date|edit|editor’s note|foto|from|graphic|hinweis|image|note|photo|picture|place|published|quelle|read more|related|source|subject|tags|text|time|to|topics|update[d]?|video|von|when|where)(?!\p{L})/iu;

/**
 * The speaking turn in a paragraph of a transcript or an interview: the words after a speaker's label, if it is in bold or one
 * of several on the page; or the answer to a bold question, if the page has several.
 * @returns undefined for any other paragraph
 */
export function speakingTurn(page: Page, block: Block): SpeakingTurn | undefined {
  const { bold = [] } = page;
  const labeled = labelOf(block.text);
  if (labeled !== undefined) {
    const all = blocksOf(page.text).flatMap(({ text }) => labelOf(text)?.label ?? []);
    const isMarked = bold.some((text) => text.replace(/(?<!\s)\s*:$/u, '') === labeled.label);
    const { size } = new Set(all);
    const isOneOfSeveral = size > 1 && (size < all.length || all.filter(fullNameIn).length > 1);
    if (!isMarked && !isOneOfSeveral) return undefined;
    const name = nameOf(labeled.label, all);
    return { ...labeled, ...(name !== undefined && { name }) };
  }
  return isAnswer(page, block) ? { start: 0 } : undefined;
}

/** The label of the speaker in the paragraph before, who may still be speaking. */
export function labelBefore(page: Page, block: Block): string | undefined {
  const before = blocksOf(page.text)
    .filter(({ start }) => start < block.start)
    .at(-1);
  return before && speakingTurn(page, before)?.label;
}

function labelOf(text: string): { readonly label: string; readonly start: number } | undefined {
  const match = LABEL.exec(text);
  const label = match?.groups?.['label'];
  if (!match || label === undefined || NOT_SPEECH.test(label)) return undefined;
  return { label, start: match[0].length };
}

/**
 * Whether a plain paragraph comes after a bold one on a page where at least two, and at least half, of the bold paragraphs are
 * questions.
 */
function isAnswer({ text, bold = [] }: Page, block: Block): boolean {
  const blocks = blocksOf(text);
  const boldParagraphs = blocks.filter((each) => bold.includes(each.text));
  const questions = boldParagraphs.filter((each) => /\?\W*$/u.test(each.text));
  if (questions.length < 2 || questions.length * 2 < boldParagraphs.length) return false;
  return !bold.includes(block.text) && boldParagraphs.some(({ start }) => start < block.start);
}

/** The full name in a label, such as “The Mayor (Ada Lee)”, otherwise the one that another label gives the same person. */
function nameOf(label: string, labels: readonly string[]): string | undefined {
  const ownName = fullNameIn(label);
  if (ownName !== undefined) return ownName;
  const bare = lastName(label);
  const names = labels.flatMap((other) => {
    const name = fullNameIn(other);
    const isSamePerson = other.startsWith(`${label} (`) || name?.toLowerCase().endsWith(` ${bare}`);
    return name !== undefined && isSamePerson ? [name] : [];
  });
  const [name = bare === label.toLowerCase() ? label : undefined, ...others] = new Set(names);
  return others.length > 0 ? undefined : name;
}

/** The full name in a label, before or inside parentheses. */
function fullNameIn(label: string): string | undefined {
  const { head = '', inside = '' } =
    /^(?<head>[^()]+?)(?:,.*|(?<!\s)\s*\((?<inside>[^()]+)\).*)?$/u.exec(label)?.groups ?? {};
  return [head, inside]
    .map((each) => personalName(each.split(',')[0] ?? ''))
    .find(
      (name) =>
        looksLikePersonName(name) && !isTitled(name) && !isOffice(name) && !ARTICLE.test(name),
    );
}
