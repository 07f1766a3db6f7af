import { interfaceLanguage } from '../interface/strings.ts';
import type { VariantClass } from '../quotation/classify.ts';
import type { FormChange } from '../quotation/form-change.ts';
import type { Attribution } from '../schemas/attribution.ts';
import type { Form } from '../schemas/form.ts';

/** The details of a publication that show where a printing appeared. */
export interface KnownSource {
  readonly container?: string | undefined;
  readonly wire?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly issued?: string | undefined;
}

/** A printing of a record, compared with its copy-text. */
export interface KnownWitness {
  readonly id: string;
  readonly source: KnownSource;
  readonly part: 'body' | 'headline' | 'caption' | 'video' | 'broadcast';
  /** The speaker it names, if not one of the record's. */
  readonly as?: { readonly name: string } | undefined;
  readonly form: Form;
  readonly language: string;
  readonly text: string;
  readonly gloss?: string | undefined;
  readonly class: VariantClass | 'copy-text';
  readonly formChange?: FormChange | undefined;
}

/** The parts of a record that are needed to check words against it. All of them are in a quotation's data file. */
export interface KnownRecord {
  readonly id: string;
  readonly url: string;
  readonly status?: 'published' | 'corrected' | 'withdrawn' | undefined;
  /** Why it was withdrawn. */
  readonly notice?: string | undefined;
  readonly attribution?: Attribution | undefined;
  readonly labels: readonly string[];
  readonly speakers: readonly {
    readonly name: string;
    readonly role?:
      { readonly title: string; readonly organization?: string | undefined } | undefined;
  }[];
  /** All words in the only speaker’s names, in every script, as they are indexed: some without their endings. */
  readonly names?: readonly string[] | undefined;
  /** Whether it is not known which of the speakers said the words. */
  readonly oneOfSpeakers?: true | undefined;
  readonly author?: { readonly name: string } | undefined;
  readonly form: Form;
  readonly text: string;
  readonly language: string;
  readonly gloss?: string | undefined;
  readonly original?: { readonly language: string; readonly text: string } | undefined;
  readonly said: { readonly words: string };
  readonly copyText: string;
  readonly witnesses: readonly KnownWitness[];
  /** The verdict, in a sentence or two. */
  readonly verdict?: string | undefined;
}

/** Adds the words of the speaker's names to a record, unless it has several, whose names may be in different scripts. */
export function withNames(record: KnownRecord, names: readonly string[]): KnownRecord {
  return record.speakers.length === 1 ? { ...record, names } : record;
}

/** Words of a record in one language: a printing's words, our translation of them, or the original. */
export interface Wording {
  readonly kind: 'printing' | 'gloss' | 'original';
  readonly text: string;
  readonly language: string;
  readonly form: Form;
  /** The printing that has these words, or whose words they translate. */
  readonly witness?: KnownWitness | undefined;
}

/** All of a record's wordings, the reference wording first. */
export function wordingsOf(record: KnownRecord): Wording[] {
  const { witnesses, copyText, gloss, original, form } = record;
  const first = witnesses.filter(({ id }) => id === copyText);
  const others = witnesses.filter(({ id }) => id !== copyText);
  const printed = [...first, ...others].map((witness): Wording => ({
    kind: 'printing',
    text: witness.text,
    language: witness.language,
    form: witness.form,
    witness,
  }));
  const glossOf = (text: string | undefined, witness?: KnownWitness): Wording[] =>
    text === undefined ? [] : [{ kind: 'gloss', text, language: interfaceLanguage, form, witness }];
  return [
    ...printed,
    ...glossOf(gloss, first[0]),
    ...others.flatMap((witness) => glossOf(witness.gloss, witness)),
    ...(original ? [{ kind: 'original' as const, ...original, form }] : []),
  ];
}
