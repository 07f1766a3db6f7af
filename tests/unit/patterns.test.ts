import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The regular expressions in the code that reads pages, drafts and pasted texts, which anybody may have written. */
const patterns = globSync(
  'src/{desk,commands,evidence,passage-check,quotation,outputs}/**/*.ts',
).flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
});

/** Forms of regular expressions that take quadratic time on a long run of spaces, lines or other characters. */
const forms: readonly (readonly [name: string, form: RegExp])[] = [
  ['a run of spaces is tried from each of its spaces: begin with (?<!\\s)', /: \/\\s[*+](?![/|])/],
  ['empty lines are counted from each of them: write \\n[^\\S\\n]*\\n', /\(\?!\\n\\s[*+]\\n/],
  ['a run at the end is tried from each of its characters', /: \/\[[^\]]*\][*+]\$\//],
  ['two runs of spaces are adjacent', /\\s\*(?:\\?[["'(]\??)?\\s\*\$?\//],
  [
    'optional characters are between two runs of spaces: write (?:character\\s*)?',
    /\\s\*(?:\\?.|\[[^\]]*\])\?\\s\*/,
  ],
];

test.each(forms)(
  'no pattern that reads other people’s texts has the form in which %s',
  (_, form) => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.filter((pattern) => form.test(pattern))).toEqual([]);
  },
);
