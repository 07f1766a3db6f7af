/**
 * The content folder: that of the option `--content`, or `CONTENT_DIR`, or `content`. The option is read here, too, since
 * the settings are in the folder and are read before a command has read its options.
 */
export function contentDir(): string {
  const at = process.argv.findIndex((argument) => /^--content(?:=|$)/.test(argument));
  const option = process.argv[at]?.includes('=')
    ? process.argv[at].slice('--content='.length)
    : process.argv[at + 1];
  return (at > 0 && option) || process.env['CONTENT_DIR'] || 'content';
}
