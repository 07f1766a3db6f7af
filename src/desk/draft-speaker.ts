import type { Desk } from './desk.ts';
import { isPersonsName } from './names-in.ts';
import { speakerOnRecord, wholeName } from './speaker-on-record.ts';

/**
 * The speaker of a name: the one on record who has it, or a new one.
 * @param text in which the whole name may be, where it may be a part; without it, the name is whole
 * @returns undefined where it is not certain who is meant
 */
export function draftSpeaker(desk: Desk, name: string, text?: string): string | undefined {
  const drafted = desk.drafted.flatMap(({ collection, id, data: { name: own } }) =>
    collection === 'speakers' ? [{ id, data: { name: String(own), 'also-known-as': [] } }] : [],
  );
  const whole = text === undefined ? name.trim() : wholeName(name, text);
  const found = speakerOnRecord(whole ?? name, [...desk.content.speakers, ...drafted]);
  if (found) return found.id;
  if (whole === undefined) return undefined;
  return desk.add('speakers', [whole, 'speaker'], {
    name: whole,
    ...(isPersonsName(whole) && { type: 'person' }),
  });
}

/**
 * The one speaker to whom names refer, all of whom a text gives for the same words.
 * @returns undefined where there is none, or it is not certain which
 */
export function oneSpeaker(desk: Desk, names: readonly string[], text: string): string | undefined {
  const whole = names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );
  const [name, ...others] = new Set(whole);
  return name === undefined || others.length > 0 ? undefined : draftSpeaker(desk, name, text);
}
