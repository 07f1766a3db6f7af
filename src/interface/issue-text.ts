/** What is wrong in a content file, and how to fix it. */
export interface IssueText {
  readonly message: string;
  readonly fix: string;
}

/** The text of issues by code, each as a function of the values that it mentions. */
export type IssueTexts = Readonly<Record<string, (values: never) => IssueText>>;

/** Named values of a text. */
export type Values<Name extends string> = Readonly<Record<Name, string>>;

/** The known name that is most like a misspelled one, if there is one. */
export interface Nearest {
  readonly nearest: string | undefined;
}
