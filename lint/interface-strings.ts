import type { Rule } from 'eslint';

/** Two consecutive words, or a word that ends like a sentence or a label. */
const PROSE = /\p{L}{2,}[,;:.]? \p{L}{2,}|^\p{Lu}?\p{Ll}{2,}[:.…]$/u;

/** Any word, since whatever markup prints is read. */
const WORD = /\p{L}{2,}/u;

/** Tags, whole or cut off by the ends of the text, as in markup written with template strings. */
const TAGS = /<[^<>]*(?:>|$)|^[^<>]*>/g;

/** Attributes whose value is not shown or read aloud. */
const SILENT =
  /^(?:class|style|rel|sizes|media|d|viewBox|allow|http-equiv|sandbox|aria-keyshortcuts)$/;

/** HTTP headers, whose values are for browsers only. */
const HEADER = /^(?:Allow|Cache-Control|Content-Type)$/;

/** The `meta` elements that are for browsers only. */
const SILENT_META = /^(?:viewport|color-scheme|theme-color|referrer|robots|generator)$/;

/** The errors that engineers read; those of our own classes are for editors. */
const ENGINEERS_ERROR = /^(?:Type|Range)?Error$/;

interface Element {
  readonly type: string;
  readonly parent?: Element;
  readonly name?: { readonly name?: unknown; readonly namespace?: { readonly name?: unknown } };
  readonly key?: { readonly name?: unknown; readonly value?: unknown };
  readonly callee?: { readonly name?: unknown };
  readonly value?: { readonly value?: unknown } | null;
  readonly attributes?: readonly Element[];
}

/** Whether an attribute of markup is for browsers only. */
function isSilent(attribute: Element): boolean {
  const { namespace, name: local } = attribute.name ?? {};
  const name = String(namespace?.name ?? local);
  if (name !== 'content') return SILENT.test(name);
  const meta = attribute.parent?.attributes?.find((other) => other.name?.name === 'name');
  return SILENT_META.test(String(meta?.value?.value));
}

/** Whether a text is read by engineers or machines only: a module's name, a type, an error thrown, a silent attribute. */
function isUnread(node: Element): boolean {
  for (let at: Element | undefined = node.parent; at; at = at.parent) {
    if (/^(?:Import|Export\w*From|ExportAll|TS(?!As|Satisfies|NonNull)|AstroDoctype)/.test(at.type))
      return true;
    if (at.type === 'NewExpression' && ENGINEERS_ERROR.test(String(at.callee?.name))) return true;
    if (at.type === 'JSXAttribute') return isSilent(at);
    if (at.type === 'Property' && SILENT.test(String(at.key?.name))) return true;
    if (at.type === 'Property' && HEADER.test(String(at.key?.value ?? at.key?.name))) return true;
    if (/Function|Declaration$/.test(at.type)) return false;
  }
  return false;
}

/** What readers and editors read is in `src/interface`, so that a second language is one more file. */
export const interfaceStrings: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { prose: 'What readers and editors read is in src/interface: “{{text}}”.' },
  },
  create(context) {
    const check = (node: Rule.Node, value: unknown, pattern = PROSE): void => {
      if (typeof value !== 'string') return;
      const text = value.replace(TAGS, ' ');
      if (!(/<\/?[a-z]/i.test(value) ? WORD : pattern).test(text)) return;
      if (isUnread(node as unknown as Element)) return;
      context.report({ node, messageId: 'prose', data: { text: text.trim().slice(0, 60) } });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (node: Rule.Node & { value?: unknown }) => check(node, node.value, WORD),
    };
  },
};
