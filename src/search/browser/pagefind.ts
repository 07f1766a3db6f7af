/** The part of Pagefind's browser program that we use. */
export interface PagefindProgram {
  createInstance(options: { readonly basePath: string }): MergingIndex;
}

export interface MergingIndex extends PagefindIndex {
  /** Searches another bundle together with this one. */
  mergeIndex(basePath: string): Promise<void>;
}

export interface PagefindIndex {
  /** Finds a term in straight quotation marks as a phrase, any other term word by word and by prefix; for null, everything. */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** An index, and the form that words have in it. */
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
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
