/** The operation cannot be answered by its plan and is resolved instead, which says what is wrong if anything is. */
export class Unplanned extends Error {
  override readonly name = 'Unplanned';
}

/** Ends the planned way of an operation. */
export function unplanned(reason: string): never {
  throw new Unplanned(reason);
}
