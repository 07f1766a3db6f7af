/** Sentences that give somebody words that nobody recorded, too few to need a record if nobody had said them. */
export const ofSpeech: Readonly<Record<string, string>> = {
  'two invented words with a verb of speech': 'Lee said “total war”.',
  'three invented words with a verb of speech': 'Lee said “war for all”.',
  'four invented words with a verb of speech': 'Lee said “war for all others”.',
  'a few invented words before their verb': '“Total war,” Lee said.',
  'a few invented words with nothing but a name': 'Ada Lee: “total war”.',
  'a few invented words by a source': 'It is “total war”, according to Lee.',
  'invented words in the first person, without marks': 'Lee said: I will sell it all.',
  'words in the first person after a name': 'Ada Lee: we will sell it all.',
  'words in the first person before a name': 'I will sell it all, said Lee.',
};
