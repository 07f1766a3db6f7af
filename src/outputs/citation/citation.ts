import type { Locator } from '../../schemas/locator.ts';
import type { Name, Publication, SourceData } from '../../schemas/source.ts';

/** A work to cite, described in CSL's terms. Each format prints it in its own way. */
export interface Citation {
  /** A unique id. */
  readonly key: string;
  readonly type: SourceData['type'];
  /** The authors, in the order printed. A name that our records do not split is literal. */
  readonly authors: readonly Name[];
  readonly title: string;
  /** Whether the title consists of the quoted words. */
  readonly isQuotation?: boolean;
  /** The publication that it appeared in, such as a newspaper. */
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  /** Details that only some types of publication have. */
  readonly publication?: Publication | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly url: string;
  /** BCP 47; absent if it is not stated. */
  readonly language?: string | undefined;
  /** The place in the work that is cited. */
  readonly locator?: Locator | undefined;
  readonly abstract?: string | undefined;
  /** What kind of thing it is, in words. */
  readonly genre?: string | undefined;
  /** The occasion on which it was said. */
  readonly event?: string | undefined;
  /** Anything else that every citation must mention. */
  readonly note?: string | undefined;
}
