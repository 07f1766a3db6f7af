import { fromLanguage, intoLanguage } from './language-cases.ts';

/** The language between the two of a translation, where it is not known which. */
export const anotherLanguage = 'eine andere Sprache';

/** Languages by their names, and the translator; what is absent is not known or not said. */
interface Translation {
  readonly from?: string | undefined;
  readonly via?: string | undefined;
  readonly shown?: string | undefined;
  readonly by?: string | undefined;
}

/**
 * What was translated, and by whom: `Übersetzung aus dem Russischen über das Englische ins Deutsche: TASS`. The translator
 * follows a colon, so that no name needs an article or a case.
 */
export function translationCredit({ from, via, shown, by }: Translation): string {
  const words = [
    'Übersetzung',
    from && `aus dem ${fromLanguage(from)}`,
    via && `über ${via === anotherLanguage ? via : `das ${intoLanguage(via)}`}`,
    shown && `ins ${intoLanguage(shown)}`,
  ].filter(Boolean);
  if (by !== undefined) return `${words.join(' ')}: ${by}`;
  return `${words.join(' ')}${words.length > 1 ? ',' : ''} ohne Namensangabe`;
}
