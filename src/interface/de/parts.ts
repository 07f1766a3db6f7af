/** Parts of a publication that print words. */
export const parts = {
  headline: 'Überschrift',
  caption: 'Bildunterschrift',
  video: 'Video',
  broadcast: 'Sendung',
} as const;
