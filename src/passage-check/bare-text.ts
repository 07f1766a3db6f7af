/** When a message of a chat was sent, and by whom; the marks of a text that an email quotes. */
const MESSAGE =
  /^[^\S\n]*(?:\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ ]\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[AaPp]\.?[Mm]\.?)?\]?(?:[ ][-–])?[ ][^:\n]{1,40}:|(?:>[ ]?)+)/gmu;

/** An address on the web, the credit of a handle, a handle, the mark of a forwarded post, that of a footnote, an emoji. */
const NOT_WORDS = [
  MESSAGE,
  /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ru|cn|co|me|ly|io|info|news)(?:\/\S*)?(?![\w-])/giu,
  /(?<=^|\s)(?:via|h\/t|cc|RT)(?=:?\s*@)/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu,
  /^\s*(?:RT|MT|QT|via)(?=\s)/gimu,
  /(?<=\S)\s?\[\d{1,3}\]/gu,
  /\p{RI}{2}|(?![©®™‼⁉〰〽ℹ])\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F\u20E3]|\u200D\p{ExtPict})*/gu,
];

/** Hashtags at the end of a line or at its beginning; inside a sentence a hashtag is one of its words. */
const TAGS = /^(?:\s*#[\p{L}\p{N}\p{M}_]+)+|(?:\s*(?<![\p{L}\p{N}])#[\p{L}\p{N}\p{M}_]+)+\s*$/gmu;

/** A post without what is none of its words: addresses, handles, hashtags and emoji. Spaces are single. */
export function bareText(text: string): string {
  return NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(TAGS, ' ')
    .replace(/(?<![\p{L}\p{N}])#(?=\p{L})/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n\n')
    .replace(/^[\s:,;|•·→>-]+|[\s|•·→>]+$/gu, '')
    .trim();
}
