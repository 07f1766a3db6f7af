import type { Name, SourceData } from '../../schemas/source.ts';

/** What a reference manager is told of something that can be cited, in CSL's terms; the formats print it. */
export interface Citation {
  /** The id under which it is cited; unlike that of any other article or quotation. */
  readonly key: string;
  readonly type: SourceData['type'];
  /** In the order they are printed. A name that our records do not take apart is literal. */
  readonly authors: readonly Name[];
  readonly title: string;
  /** What it stands in, such as a newspaper. */
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly url: string;
  /** BCP 47; absent where it is not stated. */
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  /** What kind of thing it is, in words. */
  readonly genre?: string | undefined;
  /** On what occasion it was said. */
  readonly event?: string | undefined;
  /** What must be said wherever it is cited. */
  readonly note?: string | undefined;
}
