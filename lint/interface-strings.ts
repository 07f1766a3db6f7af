import type { Rule } from 'eslint';

/** Two words beside each other, or a word that ends like a sentence or a heading. */
const PROSE = /\p{L}{2,}[,;:.]? \p{L}{2,}|^\p{Lu}?\p{Ll}{2,}[:.…]$/u;

/** Attributes whose value nobody reads or hears. */
const SILENT = /^(?:class|class:list|style|rel|sizes|media|d|viewBox|allow|http-equiv|sandbox)$/;

interface Element {
  readonly type: string;
  readonly parent?: Element;
  readonly name?: { readonly name?: unknown };
  readonly key?: { readonly name?: unknown };
  readonly callee?: { readonly name?: unknown };
}

/** Whether a text is read by engineers or machines only: a module's name, a type, an error thrown, a silent attribute. */
function isUnread(node: Element): boolean {
  for (let at: Element | undefined = node.parent; at; at = at.parent) {
    if (/^(?:Import|Export\w*From|ExportAll|TS|AstroDoctype)/.test(at.type)) return true;
    if (at.type === 'NewExpression' && String(at.callee?.name).endsWith('Error')) return true;
    if (at.type === 'JSXAttribute') return SILENT.test(String(at.name?.name));
    if (at.type === 'Property' && SILENT.test(String(at.key?.name))) return true;
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
    const check = (node: Rule.Node, text: unknown, pattern = PROSE): void => {
      if (typeof text !== 'string' || !pattern.test(text)) return;
      if (isUnread(node as unknown as Element)) return;
      context.report({ node, messageId: 'prose', data: { text: text.trim().slice(0, 60) } });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (node: Rule.Node & { value?: unknown }) => check(node, node.value, /\p{L}{2,}/u),
      AstroRawText: () => undefined,
    };
  },
};
