/** A page to fetch: `first + 1` rows after the sort key `after`, the last one only showing that there are more. */
export interface Page {
  readonly first: number;
  readonly after: readonly (string | null)[] | null;
}

/** The key of a row. */
export interface RowRef {
  readonly jurisdictionId: string;
  readonly id: string;
}
