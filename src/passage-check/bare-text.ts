/** The time and sender of a chat message, or the `>` before quoted text in an email. */
export const MESSAGE =
  /^[^\S\n]*(?:[^\n,[\]]{1,40},[ ]\[\d{1,4}[^\]\n]{4,30}\d:\d{2}(?::\d{2})?\]:?|\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ ]\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[AaPp]\.?[Mm]\.?)?\]?(?:[ ][-–])?[ ][^:\n]{1,40}:|(?:>[ ]?)+)/gmu;

/** The number of a post in a thread: `1/`, `(1/5)`, `🧵 1/5`. */
const POST_NUMBER =
  /(?:^|(?<=\s))(?:\d{1,3}\/(?=\s)|\(\d{1,3}\/\d{1,3}\)|\[\d{1,3}\/\d{1,3}\])|(?<=🧵\s?)\d{1,3}\/\d{0,3}/gmu;

/** A time in subtitles or a transcript, or the `Q:` or `A:` before a question or an answer. */
const CUE =
  /^(?:\d+\s*\n)?[ ]*\d{1,2}:\d{2}(?::\d{2})?(?:[,.]\d{3}[ ]*-->[^\n]*)?$|^[ ]*[QA][ ]?:(?=\s)/gmu;

/** Parts of a post that are not its words: the above, web addresses, credits, handles, repost marks, note numbers, emoji. */
const NOT_WORDS = [
  MESSAGE,
  POST_NUMBER,
  CUE,
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\w-]|[\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ru|cn|co|me|ly|io|info|news)(?:\/\S*)?(?![\w-])/giu,
  /(?<=^|\s)(?:via|h\/t|cc|RT)(?=:?\s*@)/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu,
  /^[^\S\n]*(?:RT|MT|QT|via)(?=\s)/gimu,
  /(?<=\S)\s?\[\d{1,3}\]|(?<=\p{L}{3}|[.,;:!?”"»])[\u00B9\u00B2\u00B3\u2070-\u2079]+/gu,
  /\p{RI}{2}|(?![©®™‼⁉〰〽ℹ])\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F\u20E3]|\u200D\p{ExtPict})*/gu,
];

/** Adjacent hashtags, with the spaces around them. */
const TAGS = /(?<!\s)\s*(?<![\p{L}\p{N}])#[\p{L}\p{N}\p{M}_]+(?:\s*#[\p{L}\p{N}\p{M}_]+)*\s*/gu;

/** Removes the hashtags at the beginning or end of a line. Inside a sentence, a hashtag is one of its words. */
function withoutTags(text: string): string {
  return text.replace(TAGS, (tags, at: number) => {
    const isAtEdge = at === 0 || at + tags.length === text.length || tags.includes('\n');
    return isAtEdge ? ` ${tags.replace(/[^\n]+/gu, '')} ` : tags;
  });
}

/** Reduces a post to its words, without web addresses, handles, hashtags and emoji, and with single spaces. */
export function bareText(text: string): string {
  const words = NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return withoutTags(words.replace(/[^\S\n]+/gu, ' '))
    .replace(/(?<![\p{L}\p{N}])#(?=\p{L})/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n\n')
    .replace(/^[\s:,;|•·→>-]+|(?<![\s|•·→>])[\s|•·→>]+$/gu, '')
    .trim();
}
