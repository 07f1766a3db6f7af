import { addressesKept } from './addresses-kept.ts';
import { bodiesSound } from './bodies-sound.ts';
import { chainReachesUs } from './chain-reaches-us.ts';
import type { Check } from './content.ts';
import { copyTextAgrees } from './copy-text-agrees.ts';
import { datesInOrder } from './dates-in-order.ts';
import { excerptsMatch } from './excerpts-match.ts';
import { imagesPresent } from './images-present.ts';
import { linksSafe } from './links-safe.ts';
import { marksFitForm } from './marks-fit-form.ts';
import { nothingUnused } from './nothing-unused.ts';
import { pagesReachable } from './pages-reachable.ts';
import { promisesChecked } from './promises-checked.ts';
import { quotationsOnRecord } from './quotations-on-record.ts';
import { referencesResolve } from './references-resolve.ts';
import { relationsHold } from './relations-hold.ts';
import { rolesHeld } from './roles-held.ts';
import { statusExplained } from './status-explained.ts';
import { translationsComplete } from './translations-complete.ts';
import { trimsKeepSense } from './trims-keep-sense.ts';
import { witnessesDistinct } from './witnesses-distinct.ts';
import { wordsPinned } from './words-pinned.ts';

/** Every rule the gate holds content to, in the order in which an editor would ask. */
export const checks: readonly Check[] = [
  referencesResolve,
  bodiesSound,
  copyTextAgrees,
  witnessesDistinct,
  excerptsMatch,
  trimsKeepSense,
  marksFitForm,
  quotationsOnRecord,
  chainReachesUs,
  datesInOrder,
  promisesChecked,
  rolesHeld,
  translationsComplete,
  relationsHold,
  statusExplained,
  linksSafe,
  pagesReachable,
  imagesPresent,
  nothingUnused,
  addressesKept,
  wordsPinned,
];
