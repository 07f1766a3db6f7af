/**
 * The content folder: from the option `--content`, else from the variable `CONTENT_DIR`, else `content`. The option is read
 * here because the settings, which are in that folder, are read before a command parses its options.
 */
export function contentDir(): string {
  const index = process.argv.findIndex((argument) => /^--content(?:=|$)/.test(argument));
  const option = process.argv[index]?.includes('=')
    ? process.argv[index].slice('--content='.length)
    : process.argv[index + 1];
  return (index > 0 && option) || process.env['CONTENT_DIR'] || 'content';
}
