/** What each standing says about a source, in English. */
export const standings = {
  primary: 'the words themselves, such as minutes, a speech or a statement',
  wire: 'a news agency’s report',
  news: 'a newspaper’s or broadcaster’s report',
  analysis: 'a study, an essay or an opinion piece',
  republisher: 'another outlet’s text, reprinted',
  'state-media': 'a government-run outlet',
  sponsored: 'a text that somebody paid to publish',
  summary: 'a short account of another text',
} as const;
