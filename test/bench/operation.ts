/** One operation that is measured, over the API and as the raw statement that does the same work. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly document: string;
  /** The variables of the n-th request. */
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
  /** The raw limit; absent where no single statement does the work. */
  readonly statement?: string;
  readonly parameters?: (n: number) => readonly unknown[];
  /** The same asked of the peers that can answer it, by the names of their files in `peers/`. */
  readonly peers?: Readonly<Record<string, PeerOperation>>;
}

/** The same operation in the words of a peer's schema. */
export interface PeerOperation {
  readonly document: string;
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
}
