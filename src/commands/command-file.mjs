/** The commands whose files are not in this folder. */
const elsewhere = new Map([
  ['bench', '../../tests/bench/run.ts'],
  ['compare', '../../tests/compare/run.ts'],
]);

/**
 * The file of an npm command.
 * @param {string} name the command's name, as in package.json
 */
export function commandFile(name) {
  return new URL(elsewhere.get(name) ?? `${name.replace(':', '-')}.ts`, import.meta.url);
}
