import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficerRole } from '../access/viewer.js';

/** One tab that the explorer opens with. */
export interface ExplorerTab {
  readonly query: string;
  /** As JSON. */
  readonly headers: string;
}

/** A documented operation to begin with, and who may ask it. */
interface Example {
  readonly file: string;
  readonly role: OfficerRole | null;
}

const OPERATIONS = 'schema/operations';
/** In the order in which somebody new would look around. */
const EXAMPLES: readonly Example[] = [
  { file: 'viewer.graphql', role: 'TOWNSHIP_OFFICER' },
  { file: 'cases/queries-worklist.graphql', role: 'TOWNSHIP_OFFICER' },
  { file: 'households/households.graphql', role: 'TOWNSHIP_OFFICER' },
  { file: 'events/case-changes.graphql', role: 'TOWNSHIP_OFFICER' },
  { file: 'funds/reserve-funds.graphql', role: 'FUND_MANAGER' },
  { file: 'cases/queries-public-notices.graphql', role: null },
];

/** A demonstration token of a role, or null where there are none. */
export type TokenOf = (role: OfficerRole) => string | null;

/**
 * The example operations as tabs, each with a demonstration token of its role where there are any.
 * @param root the folder of the program, where the operations are
 */
export async function exampleTabs(root: string, tokenOf: TokenOf): Promise<readonly ExplorerTab[]> {
  return await Promise.all(
    EXAMPLES.map(async ({ file, role }) => {
      const token = role === null ? null : tokenOf(role);
      return {
        query: await readFile(join(root, OPERATIONS, file), 'utf8'),
        headers: JSON.stringify(token === null ? {} : { authorization: `Bearer ${token}` }, null, 2),
      };
    }),
  );
}
