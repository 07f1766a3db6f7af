import { joinAlternatives, joinNames } from '../interface/list.ts';
import { checkText, quotationText } from '../interface/strings.ts';
import { statusExplanation } from '../quotation/attribution.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { polaritySentences, variantLabel } from '../quotation/labels.ts';
import type { Finding, OnRecord } from './finding.ts';
import type { KnownRecord, KnownWitness } from './known-record.ts';

const text = checkText;

/** A text with fewer words than this is too short for it to matter that it is not on record. */
const FEWEST = 4;

/** The label of a finding’s grade. */
export function gradeLabel({ grade }: Pick<Finding, 'grade'>): string {
  return text.grades[grade];
}

/** What is known about a quotation, in sentences. */
export function findingInWords(finding: Finding): string[] {
  const { lookAlikes = [] } = finding;
  return [
    ...knownInWords(finding),
    ...(lookAlikes.length > 0 ? [text.lookAlikes(lookAlikes)] : []),
  ];
}

function knownInWords(finding: Finding): string[] {
  if (finding.grade === 'not-on-record') {
    const isShort = !hasWords(finding.quotation.readings[0].words, FEWEST);
    return [isShort ? text.meanings.tooShort : text.meanings.notOnRecord];
  }
  const { record, nearest, isReport, isInMarks, lostSpeaker, otherSpeaker, polarity } = finding;
  return [
    nearnessInWords(finding),
    ...standingInWords(record),
    ...changeInWords(finding),
    ...(isReport ? [isInMarks ? text.report : text.reported] : []),
    ...polaritySentences({ class: 'altered', polarity, segments: [] }, nearest.wording.language),
    ...(lostSpeaker ? [text.lostSpeaker] : []),
    ...(otherSpeaker === undefined
      ? []
      : [text.otherSpeaker(otherSpeaker, speakersInWords(record))]),
  ];
}

/** Says if the words were never said, if that is not certain, or if the record was withdrawn. */
function standingInWords(record: KnownRecord): string[] {
  const meaning = statusExplanation(record);
  return [
    ...(meaning === undefined ? [] : [meaning]),
    ...(record.status === 'withdrawn' ? [text.withdrawn(record.notice)] : []),
  ];
}

/** Says which wording of the record the words are nearest to, and how near. */
function nearnessInWords({ nearest, isExact, isTrimmed, grade }: OnRecord): string {
  const { wording, facts } = nearest;
  const outlet = outletInWords(wording.witness);
  const { meanings } = text;
  if (!isExact)
    return facts.hasOtherWords || facts.isEdited ? meanings.variant(outlet) : meanings.cut(outlet);
  if (wording.kind === 'gloss') return isTrimmed ? meanings.glossTrimmed : meanings.gloss;
  if (wording.kind === 'original') return isTrimmed ? meanings.originalTrimmed : meanings.original;
  if (grade === 'known-alteration')
    return (isTrimmed ? meanings.alterationTrimmed : meanings.alteration)(outlet);
  return isTrimmed ? meanings.trimmed(outlet) : meanings.asPrinted(outlet);
}

/** How the printing of a known alteration differs from the reference wording. */
function changeInWords({ grade, nearest }: OnRecord): string[] {
  const { witness } = nearest.wording;
  if (grade !== 'known-alteration' || !witness || witness.class === 'copy-text') return [];
  const label = variantLabel({ class: witness.class, formChange: witness.formChange, signs: [] });
  return [text.meanings.change(`${label.charAt(0).toLowerCase()}${label.slice(1)}`)];
}

/** The outlet of a printing, with the part of the publication if it is not the body. */
export function outletInWords(witness: KnownWitness | undefined): string {
  if (!witness) return text.unknownOutlet;
  const { wire, container, title, description } = witness.source;
  const { wireVia } = quotationText.sources;
  const outlet =
    wire !== undefined && container !== undefined
      ? wireVia(wire, container)
      : (wire ?? container ?? title ?? description ?? text.unknownOutlet);
  return witness.part === 'body' ? outlet : quotationText.partOf(outlet, witness.part);
}

/** The names of the speakers that a record attributes its words to. */
export function speakersInWords({ speakers, oneOfSpeakers }: KnownRecord): string {
  const names = speakers.map(({ name }) => name);
  return oneOfSpeakers ? joinAlternatives(names) : joinNames(names);
}
