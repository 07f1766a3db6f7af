/**
 * The language and script that a BCP 47 tag means: `zh` and `zh-Hans` are one, and so are `en-GB` and `en-US`, but not
 * `zh-Hans` and `zh-Hant`. `und` is no known language and equals only itself.
 */
export function writtenLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  const isStated = tag.split('-')[0] !== 'und';
  return isStated ? [language, script].filter(Boolean).join('-') : tag;
}
