/** The part of Pagefind's browser program that we use. */
export interface PagefindProgram {
  createInstance(options: { basePath: string } & PagefindOptions): MergingIndex;
}

export interface PagefindOptions {
  readonly excerptEllipsis?: string;
}

export interface MergingIndex extends PagefindIndex {
  /** Searches another bundle together with this one. */
  mergeIndex(basePath: string, options: PagefindOptions): Promise<void>;
}

export interface PagefindIndex {
  /** Finds a term in straight quotation marks as a phrase, any other word by word and by their beginnings; null finds everything. */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** An index, and how words are written in it. */
export interface TermIndex extends PagefindIndex {
  readonly term: (word: string) => string;
}

export interface PagefindResult {
  /** The name of its fragment. */
  readonly id: string;
  readonly score: number;
  /** The indexes of the matched words in the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** A passage around the matches, which are in `<mark>`; `<` and `>` are escaped elsewhere. */
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}
