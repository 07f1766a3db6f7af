/**
 * The content folder: the option `--content`, or the variable `CONTENT_DIR`, or the default, `content`. The option is read
 * here because the settings are in that folder and are read before a command parses its options.
 */
export function contentDir(): string {
  const at = process.argv.findIndex((argument) => /^--content(?:=|$)/.test(argument));
  const option = process.argv[at]?.includes('=')
    ? process.argv[at].slice('--content='.length)
    : process.argv[at + 1];
  return (at > 0 && option) || process.env['CONTENT_DIR'] || 'content';
}
