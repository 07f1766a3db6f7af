import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Position, PositionedIssue } from '../issues/issue.ts';
import { blocksOf, type Block } from './blocks.ts';
import { wordsOf } from './directive-words.ts';
import { accidentalMarkup, unusedDefinitions } from './accidental-markup.ts';
import { characterIssue, nodeIssue, strayMarkupIssues } from './node-issues.ts';
import { parseBody } from './parse-body.ts';
import { isGlued, printedQuotation, type PrintedQuotation } from './printed-quotation.ts';
import { unreadableIssue } from './parser-limits.ts';
import { proseOf, type Prose } from './prose.ts';
import { leadOfBlock, type Lead } from './leads.ts';
import { printingsOf } from './scene.ts';
import { noReferences, type References } from './remark-references.ts';

/** A collation or scene in an article, and the ids of the witnesses it shows; an empty list means all of them. */
export interface ShownCollation extends Position {
  readonly id: string;
  readonly only: readonly string[];
}

/** The parts of a body that the gate checks. Lines are counted from the first line of the body. */
export interface Body {
  readonly quotations: readonly PrintedQuotation[];
  readonly collations: readonly ShownCollation[];
  /** Words marked as a title or as scare quotes. */
  readonly named: readonly (Position & {
    readonly as: 'title' | 'scare';
    readonly words: string;
  })[];
  /** The scenes, with the witnesses of their states. */
  readonly scenes: readonly ShownCollation[];
  readonly notes: readonly (Position & { readonly source: string })[];
  /** The pictures, by file name. */
  readonly figures: readonly (Position & { readonly image: string })[];
  readonly links: readonly (Position & { readonly address: string })[];
  /** The headings with their ids on the page. The id of a heading without letters or digits is empty. */
  readonly headings: readonly (Position & { readonly id: string })[];
  readonly prose: readonly Prose[];
  /** The prose around each set-off quotation. */
  readonly blockLeads: readonly Lead[];
  /** The blocks as Markdown, each paragraph on one line: everything that readers see. */
  readonly blocks: readonly Block[];
  readonly issues: readonly PositionedIssue[];
  readonly references: References;
}

const emptyBody: Body = {
  quotations: [],
  collations: [],
  named: [],
  scenes: [],
  notes: [],
  figures: [],
  links: [],
  headings: [],
  prose: [],
  blockLeads: [],
  blocks: [],
  issues: [],
  references: noReferences,
};

/** Reads a Markdown body with the plugins that also render it. It accepts any text. */
export function readBody(markdown: string): Body {
  // Most records have no body.
  if (markdown.trim() === '') return emptyBody;
  const file = new VFile(markdown);
  const tree = parseBody(file);
  if (tree === undefined)
    return {
      ...emptyBody,
      blocks: [{ line: 1, column: 1, markdown }],
      issues: [unreadableIssue(markdown)],
    };
  const { issues: nodeIssues, ...parts } = partsOf(tree, markdown);
  const issues = [...(file.data.issues ?? []), ...nodeIssues];
  // The remains of a faulty directive are not reported a second time.
  const lines = new Set(issues.map(({ line }) => line));
  const strays = parts.prose
    .flatMap((prose) => strayMarkupIssues(prose))
    .filter(({ line }) => !lines.has(line));
  return {
    ...parts,
    blocks: blocksOf(tree, markdown),
    issues: [...issues, ...strays],
    references: file.data.references ?? noReferences,
  };
}

function partsOf(tree: Root, markdown: string) {
  const quotations: PrintedQuotation[] = [];
  const collations: ShownCollation[] = [];
  const named: (Position & { as: 'title' | 'scare'; words: string })[] = [];
  const scenes: ShownCollation[] = [];
  const notes: (Position & { source: string })[] = [];
  const figures: (Position & { image: string })[] = [];
  const links: (Position & { address: string })[] = [];
  const headings: (Position & { id: string })[] = [];
  const prose: Prose[] = [];
  const blockLeads: Lead[] = [];
  const issues: PositionedIssue[] = [];
  // Gives headings the same ids as `rehype-slug`.
  const slugger = new Slugger();
  visit(tree, (node, index, parent) => {
    const position = positionOf(node);
    const issue = nodeIssue(node, parent);
    if (issue) issues.push({ ...position, ...issue });
    issues.push(...accidentalMarkup(node, markdown));
    switch (node.type) {
      case 'textDirective':
      case 'containerDirective':
        if (node.name === 'quote') {
          const quotation = printedQuotation(node, position);
          quotations.push(quotation);
          if (node.type === 'textDirective' && isGlued(parent, index))
            issues.push({ ...position, ...describeIssue('glued-quotation') });
          const character = characterIssue(quotation.words);
          if (node.type === 'containerDirective') {
            if (character) issues.push({ ...position, ...character });
            const textAt = (at: number): string => {
              const block = parent?.children[at];
              const isText = block?.type === 'paragraph' || block?.type === 'heading';
              return isText ? proseOf(block, markdown).text : '';
            };
            const at = index ?? 0;
            blockLeads.push(leadOfBlock(textAt(at - 1), textAt(at + 1), quotation));
          }
        }
        if (node.name === 'title' || node.name === 'scare')
          named.push({ ...position, as: node.name, words: wordsOf(node) });
        if (node.name === 'figure') {
          figures.push({ ...position, image: node.attributes?.['src'] ?? '' });
          // The description is read aloud, and shown if the picture is not.
          prose.push(proseOfText(node.attributes?.['alt'] ?? '', position));
        }
        if (node.name === 'collation')
          collations.push({
            ...position,
            id: node.attributes?.['id'] ?? '',
            only: (node.attributes?.['only'] ?? '').split(/\s+/).filter(Boolean),
          });
        if (node.type === 'containerDirective' && node.name === 'scene')
          scenes.push({
            ...position,
            id: node.attributes?.['id'] ?? '',
            only: printingsOf(node),
          });
        break;
      case 'sourceNote':
        notes.push({ ...position, source: node.source });
        break;
      case 'link':
      case 'definition':
        links.push({ ...position, address: node.url });
        if (node.title) prose.push(proseOfText(node.title, position));
        break;
      case 'heading':
        headings.push({ ...position, id: slugger.slug(toString(node)) });
        prose.push(proseOf(node, markdown));
        break;
      case 'tableCell': {
        const [label] = parent?.type === 'tableRow' && index !== 0 ? parent.children : [];
        const before = label ? proseOf(label, markdown).text : '';
        prose.push({ ...proseOf(node, markdown), label: before });
        break;
      }
      case 'paragraph':
      case 'code':
        prose.push(proseOf(node, markdown));
        break;
      default:
    }
    // The words of a set-off quotation are not our prose, and a footnote has been reported already.
    const isSkipped =
      node.type === 'footnoteDefinition' ||
      (node.type === 'containerDirective' && node.name === 'quote');
    return isSkipped ? SKIP : undefined;
  });
  issues.push(...unusedDefinitions(tree));
  return {
    quotations,
    collations,
    named,
    scenes,
    notes,
    figures,
    links,
    headings,
    prose,
    blockLeads,
    issues,
  };
}

/** Wraps a text outside paragraphs as prose: the title of a link, or the description of a picture. */
function proseOfText(text: string, position: Position): Prose {
  return {
    text,
    quotations: new Map(),
    named: new Map(),
    emphasized: [],
    positionAt: () => position,
    isCode: () => false,
  };
}

function positionOf(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
