import { joinAlternatives, joinNames } from '../interface/list.ts';
import { checkText, interfaceLanguage, quotationText } from '../interface/strings.ts';
import { statusExplanation } from '../quotation/attribution.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { polaritySentences, variantLabel } from '../quotation/labels.ts';
import type { Finding, OnRecord } from './finding.ts';
import type { KnownRecord, KnownWitness } from './known-record.ts';

/** The wording of findings, and its language. */
export interface FindingWording {
  readonly check: typeof checkText;
  readonly quotation: typeof quotationText;
  readonly language: string;
}

const forReaders: FindingWording = {
  check: checkText,
  quotation: quotationText,
  language: interfaceLanguage,
};

/** If a text has fewer words than this, its not being on record means little. */
const MIN_WORDS = 4;

/** The label of a finding’s grade. */
export function gradeLabel(
  { grade }: Pick<Finding, 'grade'>,
  { check }: FindingWording = forReaders,
): string {
  return check.grades[grade];
}

/** Puts what is known about a quotation into sentences. */
export function findingInWords(finding: Finding, texts: FindingWording = forReaders): string[] {
  const { lookAlikes = [] } = finding;
  return [
    ...knownInWords(finding, texts),
    ...(lookAlikes.length > 0 ? [texts.check.lookAlikes(lookAlikes)] : []),
  ];
}

function knownInWords(finding: Finding, texts: FindingWording): string[] {
  const text = texts.check;
  if (finding.grade === 'not-on-record') {
    const isShort = !hasWords(finding.quotation.readings[0].words, MIN_WORDS);
    return [isShort ? text.meanings.tooShort : text.meanings.notOnRecord];
  }
  const { record, nearest, isReport, isInMarks, lostSpeaker, otherSpeaker, polarity } = finding;
  return [
    nearnessInWords(finding, texts),
    ...statusInWords(record, texts),
    ...changeInWords(finding, texts),
    ...(isReport ? [isInMarks ? text.report : text.reported] : []),
    ...polaritySentences(
      { class: 'altered', polarity, segments: [] },
      nearest.wording.language,
      texts.quotation,
    ),
    ...(lostSpeaker ? [text.lostSpeaker] : []),
    ...(otherSpeaker === undefined
      ? []
      : [text.otherSpeaker(otherSpeaker, speakersInWords(record, texts))]),
  ];
}

/** Says whether the words were never said or may not have been, and whether the record was withdrawn. */
function statusInWords(record: KnownRecord, { check, quotation }: FindingWording): string[] {
  const meaning = statusExplanation(record, quotation);
  return [
    ...(meaning === undefined ? [] : [meaning]),
    ...(record.status === 'withdrawn' ? [check.withdrawn(record.notice)] : []),
  ];
}

/** Says which wording of the record the words are nearest to, and how near. */
function nearnessInWords(
  { nearest, isExact, isTrimmed, grade }: OnRecord,
  texts: FindingWording,
): string {
  const { wording, facts } = nearest;
  const outlet = outletInWords(wording.witness, texts);
  const { meanings } = texts.check;
  if (!isExact)
    return facts.hasNewWords || facts.isEdited ? meanings.variant(outlet) : meanings.cut(outlet);
  if (wording.kind === 'gloss') return isTrimmed ? meanings.glossTrimmed : meanings.gloss;
  if (wording.kind === 'original') return isTrimmed ? meanings.originalTrimmed : meanings.original;
  if (grade === 'known-alteration')
    return (isTrimmed ? meanings.alterationTrimmed : meanings.alteration)(outlet);
  return isTrimmed ? meanings.trimmed(outlet) : meanings.asPrinted(outlet);
}

/** How the printing of a known alteration differs from the reference wording. */
function changeInWords({ grade, nearest }: OnRecord, texts: FindingWording): string[] {
  const { witness } = nearest.wording;
  if (grade !== 'known-alteration' || !witness || witness.class === 'copy-text') return [];
  const label = variantLabel(
    { class: witness.class, formChange: witness.formChange, signs: [] },
    texts.quotation,
  );
  return [texts.check.meanings.change(`${label.charAt(0).toLowerCase()}${label.slice(1)}`)];
}

/** The outlet of a printing and, if the words are not in the body of the publication, the part they are in. */
export function outletInWords(
  witness: KnownWitness | undefined,
  { check: text, quotation }: FindingWording = forReaders,
): string {
  if (!witness) return text.unknownOutlet;
  const { wire, container, title, description } = witness.source;
  const { wireVia } = quotation.sources;
  const outlet =
    wire !== undefined && container !== undefined
      ? wireVia(wire, container)
      : (wire ?? container ?? title ?? description ?? text.unknownOutlet);
  return witness.part === 'body' ? outlet : quotation.partOf(outlet, witness.part);
}

/** The names of the speakers that a record attributes its words to. */
export function speakersInWords(
  { speakers, oneOfSpeakers }: KnownRecord,
  { language }: FindingWording = forReaders,
): string {
  const names = speakers.map(({ name }) => name);
  return oneOfSpeakers ? joinAlternatives(names, language) : joinNames(names, language);
}
