/** The forms of a noun by the plural categories of its language; those that are left out are `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Makes the function that says how many there are: `1 quotation`, `1,200 quotations`.
 * @param language the BCP 47 tag of the language whose numbers and plurals are meant
 */
export function counting(language: string): (count: number, forms: PluralForms) => string {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
