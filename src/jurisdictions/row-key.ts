/** The key of a row: the jurisdiction it belongs to and its id there. */
export interface RowKey {
  readonly jurisdictionId: string;
  readonly id: string;
}

/** A page of a list: `first + 1` rows after the sort key `after`, whose parts are those of the list's order. */
export interface Page {
  readonly first: number;
  readonly after: readonly (string | null)[] | null;
}
