import type { Check } from '../content/content.ts';
import { addressesDistinct } from './addresses-distinct.ts';
import { addressesKept } from './addresses-kept.ts';
import { attributionSound } from './attribution-sound.ts';
import { bylinesById } from './bylines-by-id.ts';
import { chainComplete } from './chain-complete.ts';
import { colorsLegible } from './colors-legible.ts';
import { conceptsDistinct } from './concepts-distinct.ts';
import { copyTextMatches } from './copy-text-matches.ts';
import { correctionsOnRecord } from './corrections-on-record.ts';
import { datesAsSaid } from './dates-as-said.ts';
import { datesInOrder } from './dates-in-order.ts';
import { editsBounded } from './edits-bounded.ts';
import { evidenceFirst } from './evidence-first.ts';
import { excerptMarksMatch } from './excerpt-marks-match.ts';
import { excerptsBounded } from './excerpts-bounded.ts';
import { quotationsAsRecorded } from './quotations-as-recorded.ts';
import { framesInOwnWords } from './frames-in-own-words.ts';
import { glossesKeepSense } from './glosses-keep-sense.ts';
import { headingsDistinct } from './headings-distinct.ts';
import { imagesPresent } from './images-present.ts';
import { languagesCorrect } from './languages-correct.ts';
import { linksSafe } from './links-safe.ts';
import { markdownValid } from './markdown-valid.ts';
import { marksMatchForm } from './marks-match-form.ts';
import { marksPaired } from './marks-paired.ts';
import { namedOnRecord } from './named-on-record.ts';
import { namesDistinct } from './names-distinct.ts';
import { namesVisible } from './names-visible.ts';
import { notesKeepSense } from './notes-keep-sense.ts';
import { nothingAhead } from './nothing-ahead.ts';
import { nothingUnused } from './nothing-unused.ts';
import { pagesReachable } from './pages-reachable.ts';
import { pinsIntact } from './pins-intact.ts';
import { printingsInOrder } from './printings-in-order.ts';
import { promisesChecked } from './promises-checked.ts';
import { publishedUnchanged } from './published-unchanged.ts';
import { quotationsOnRecord } from './quotations-on-record.ts';
import { recordsDistinct } from './records-distinct.ts';
import { referencesResolve } from './references-resolve.ts';
import { relationsValid } from './relations-valid.ts';
import { rolesAttested } from './roles-attested.ts';
import { settingsGiven } from './settings-given.ts';
import { settingsResolve } from './settings-resolve.ts';
import { sourcesRead } from './sources-read.ts';
import { shortWordsAsRecorded } from './short-words-as-recorded.ts';
import { speechMarked } from './speech-marked.ts';
import { speechOnRecord } from './speech-on-record.ts';
import { speakersAsRecorded } from './speakers-as-recorded.ts';
import { statusExplained } from './status-explained.ts';
import { textsFinished } from './texts-finished.ts';
import { translationsComplete } from './translations-complete.ts';
import { trimsPreserveMeaning } from './trims-preserve-meaning.ts';
import { verdictGiven } from './verdict-given.ts';
import { witnessesDistinct } from './witnesses-distinct.ts';

/** All the gate's checks, in the order in which an editor would want to see their issues. */
export const checks: readonly Check[] = [
  settingsGiven,
  settingsResolve,
  colorsLegible,
  referencesResolve,
  markdownValid,
  copyTextMatches,
  witnessesDistinct,
  recordsDistinct,
  excerptsBounded,
  quotationsAsRecorded,
  trimsPreserveMeaning,
  editsBounded,
  speakersAsRecorded,
  marksMatchForm,
  framesInOwnWords,
  marksPaired,
  excerptMarksMatch,
  quotationsOnRecord,
  speechOnRecord,
  shortWordsAsRecorded,
  speechMarked,
  correctionsOnRecord,
  namedOnRecord,
  notesKeepSense,
  textsFinished,
  chainComplete,
  sourcesRead,
  addressesDistinct,
  attributionSound,
  datesInOrder,
  datesAsSaid,
  printingsInOrder,
  evidenceFirst,
  nothingAhead,
  promisesChecked,
  rolesAttested,
  translationsComplete,
  glossesKeepSense,
  languagesCorrect,
  relationsValid,
  statusExplained,
  verdictGiven,
  conceptsDistinct,
  namesDistinct,
  namesVisible,
  bylinesById,
  linksSafe,
  headingsDistinct,
  pagesReachable,
  imagesPresent,
  nothingUnused,
  addressesKept,
  pinsIntact,
  publishedUnchanged,
];
