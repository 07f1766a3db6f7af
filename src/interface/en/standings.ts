/** What each standing says about a source, in English. */
export const standings = {
  primary: 'the words themselves, such as minutes, a speech or a statement',
  wire: 'the report of a news agency',
  news: 'the report of a paper or a broadcaster',
  analysis: 'a study, an essay or a comment',
  republisher: 'another outlet’s text, printed again',
  'state-media': 'an outlet that a government runs',
  sponsored: 'a text that somebody paid for',
  summary: 'a short account of another text',
} as const;
