import type { Rule } from 'eslint';

/** Two consecutive words, or a word that ends like a sentence or a label. */
const PROSE = /\p{L}{2,}[,;:.]? \p{L}{2,}|^\p{Lu}?\p{Ll}{2,}[:.…]$/u;

/** Any word: in markup, even a single one is shown to readers. */
const WORD = /\p{L}{2,}/u;

/** Tags, whole or cut off at either end of the string, as in markup built from template strings. */
const TAGS = /<[^<>]*(?:>|$)|^[^<>]*>/g;

/** Attributes whose values are neither shown nor read aloud. */
const SILENT =
  /^(?:class|style|rel|sizes|media|d|viewBox|allow|http-equiv|sandbox|aria-keyshortcuts)$/;

/** HTTP headers whose values only browsers read. */
const HEADER = /^(?:Allow|Cache-Control|Content-Type)$/;

/** The names of `meta` elements that only browsers and crawlers read. */
const SILENT_META = /^(?:viewport|color-scheme|theme-color|referrer|robots|generator)$/;

/** Errors meant for engineers. Errors of our own classes are for editors. */
const ENGINEER_ERROR = /^(?:Type|Range)?Error$/;

interface Element {
  readonly type: string;
  readonly parent?: Element;
  readonly name?: { readonly name?: unknown; readonly namespace?: { readonly name?: unknown } };
  readonly key?: { readonly name?: unknown; readonly value?: unknown };
  readonly callee?: { readonly name?: unknown };
  readonly value?: { readonly value?: unknown } | null;
  readonly attributes?: readonly Element[];
}

/** Whether readers neither see nor hear the value of an attribute. */
function isSilent(attribute: Element): boolean {
  const { namespace, name: local } = attribute.name ?? {};
  const name = String(namespace?.name ?? local);
  if (name !== 'content') return SILENT.test(name);
  const meta = attribute.parent?.attributes?.find((other) => other.name?.name === 'name');
  return SILENT_META.test(String(meta?.value?.value));
}

/** Whether only engineers or machines read a string: a module name, a type, an error for engineers or a silent attribute. */
function isUnread(node: Element): boolean {
  for (let outer: Element | undefined = node.parent; outer; outer = outer.parent) {
    if (
      /^(?:Import|Export\w*From|ExportAll|TS(?!As|Satisfies|NonNull)|AstroDoctype)/.test(outer.type)
    )
      return true;
    if (outer.type === 'NewExpression' && ENGINEER_ERROR.test(String(outer.callee?.name)))
      return true;
    if (outer.type === 'JSXAttribute') return isSilent(outer);
    if (outer.type === 'Property' && SILENT.test(String(outer.key?.name))) return true;
    if (outer.type === 'Property' && HEADER.test(String(outer.key?.value ?? outer.key?.name)))
      return true;
    if (/Function|Declaration$/.test(outer.type)) return false;
  }
  return false;
}

/** Requires every text for readers and editors to be in `src/interface`, so that a second language is just another folder. */
export const interfaceStrings: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      prose: 'Move “{{text}}” to src/interface, like every text for readers and editors.',
    },
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
