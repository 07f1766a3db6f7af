/** What marks a text that nobody has written yet. The gate refuses to publish a text with it (`unfinished-text`). */
export const unfinishedMark = 'TODO:';
