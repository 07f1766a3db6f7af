import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A source's page bears its headline whole, however long another outlet made it.
    'long-title': 'off',
    // Safari takes a list without bullets for no list, unless its role says that it is one.
    'no-redundant-role': 'off',
    // A heading, and so its id, may begin with a year.
    'valid-id': ['error', { relaxed: true }],
    // A matter of how source text looks, and these pages are written by a program.
    'no-trailing-whitespace': 'off',
  },
});
