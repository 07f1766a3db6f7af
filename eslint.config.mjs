// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { interfaceStrings } from './lint/interface-strings.ts';
import { oneWayImports } from './lint/one-way-imports.ts';

const typed = ['**/*.ts', '**/*.mjs'];

/** What is built must not depend on the clock: "as of" dates come from the content. */
const noClock = [
  { selector: 'NewExpression[callee.name="Date"]', message: 'A date is EDTF text: use src/dates.' },
  {
    selector: 'MemberExpression[object.name="Date"]',
    message: 'A date is EDTF text: use src/dates.',
  },
];

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.cache', 'content'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // No tsconfig includes a file whose name begins with a dot.
        projectService: { allowDefaultProject: ['.htmlvalidate.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(…)` and `(item) => list.push(item)` are clear enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Text is split into code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // There are no enums: TypeScript rejects what it cannot erase.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Names from outside, such as those of environment variables, are written as strings.
      '@typescript-eslint/dot-notation': 'off',
      // An empty string often means none: `process.env['PORT'] || 4321`.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  // The scripts and front matter of components are checked for types by `astro check`.
  { files: ['**/*.astro'], extends: [typescript.configs.strict, typescript.configs.stylistic] },
  astro.configs.recommended,
  {
    files: [...typed, '**/*.astro'],
    rules: {
      'max-lines': ['error', 220],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    plugins: {
      verbatim: {
        rules: { 'one-way-imports': oneWayImports, 'interface-strings': interfaceStrings },
      },
    },
    rules: { 'verbatim/one-way-imports': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    // The interface itself, what the publication says of itself, and lists of words, which are data of a language.
    ignores: [
      'src/interface/**',
      'src/site.ts',
      'src/quotation/{polarity,speech,spelling}/**',
      'src/quotation/outlet-notes.ts',
      'src/passage-check/speech-verbs.ts',
      'src/search/{stop-words,elision}.ts',
      'src/search/browser/{date-in-query,named-month}.ts',
    ],
    rules: { 'verbatim/interface-strings': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/commands/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  {
    files: [
      'src/{dates,schemas,issues,quotation,passage-check,markdown,checks,timeline,stemma,outputs}/**',
    ],
    ignores: ['src/outputs/cards/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^astro(:|$|/(?!zod$))', message: 'Subject modules know no Astro.' },
            { regex: '^(node:)?fs(/|$)', message: 'Subject modules read no files.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{pages,layouts,components}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^astro:content$', message: 'Pages ask the archive: src/archive.' }],
        },
      ],
    },
  },
);
