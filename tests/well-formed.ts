import { XMLValidator } from 'fast-xml-parser';

/** Why a text is not well-formed XML; `undefined` if it is. */
export function xmlFault(text: string): string | undefined {
  // Characters that XML 1.0 (2.2) does not allow, which the validator overlooks.
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) return `character ${forbidden[0].codePointAt(0)} at ${forbidden.index}`;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a separate package that does the same
  const result = XMLValidator.validate(text);
  return result === true ? undefined : `${result.err.msg}, line ${result.err.line}`;
}
