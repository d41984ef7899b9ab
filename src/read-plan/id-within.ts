import type { OfficerViewer } from '../access/viewer.js';
import { idArgument } from '../api/id-argument.js';
import type { Arguments } from './reads.js';

/**
 * The row's id that the argument `id` names, or null when it belongs to another place than the officer's.
 * @throws RequestError BAD_USER_INPUT when it is broken or of another type
 */
export function idWithin(args: Arguments, type: string, { reach }: OfficerViewer): string | null {
  const key = idArgument(args.id as string, type, ['id']);
  return key.jurisdictionId === reach.jurisdictionId ? key.id : null;
}
