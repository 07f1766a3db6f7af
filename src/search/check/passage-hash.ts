/** The part of an address that contains a passage, with its `#`; no server receives it. Empty for an empty passage. */
export function hashOf(passage: string): string {
  const text = passage.trim();
  // A lone surrogate, such as half of an emoji, cannot be encoded.
  return text === '' ? '' : `#${encodeURIComponent(text.toWellFormed())}`;
}

/** The passage in the part of an address after `#`; the text itself if it was not encoded. */
export function passageIn(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
