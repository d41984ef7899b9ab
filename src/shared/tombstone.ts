/** What stands where a text was that was erased. */
export const TOMBSTONE = '（已删除）';
/** The same in SQL. */
export const TOMBSTONE_SQL = `'${TOMBSTONE}'`;
