import type { Locator } from '../../schemas/locator.ts';
import type { Name, Publication, SourceData } from '../../schemas/source.ts';

/** Something cited, in CSL's terms. Each format prints it in its own way. */
export interface Citation {
  /** A unique id. */
  readonly key: string;
  readonly type: SourceData['type'];
  /** In the order in which they are printed. A name that our records do not split is literal. */
  readonly authors: readonly Name[];
  readonly title: string;
  /** Whether the title is the words that are quoted. */
  readonly isQuotation?: boolean;
  /** What it was published in, such as a newspaper. */
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  /** What only some types of publication have. */
  readonly publication?: Publication | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly url: string;
  /** BCP 47; absent where it is not stated. */
  readonly language?: string | undefined;
  /** The place in it that is cited. */
  readonly locator?: Locator | undefined;
  readonly abstract?: string | undefined;
  /** What kind of thing it is, in words. */
  readonly genre?: string | undefined;
  /** The occasion on which it was said. */
  readonly event?: string | undefined;
  /** Whatever every citation has to mention. */
  readonly note?: string | undefined;
}
