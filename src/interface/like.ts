/**
 * The type of the same texts in another language: the same keys, and functions of the same values. A key that is missing,
 * or one too many, is a type error.
 */
export type Like<Texts> = Texts extends string
  ? string
  : Texts extends (...values: infer Values) => infer Text
    ? (...values: Values) => Like<Text>
    : Texts extends object
      ? { readonly [Key in keyof Texts]: Like<Texts[Key]> }
      : Texts;
