import { err, ok, type Result } from '../../shared/result.js';

/** What `npm run retention` is to do. */
export type RetentionCommand = 'ERASE' | 'COUNT';

/** Reads the arguments of `npm run retention`. A refusal says how it is written. */
export function parseRetentionCommand(args: readonly string[]): Result<RetentionCommand, string> {
  const [word, ...more] = args;
  if (more.length === 0 && word === 'erase') return ok('ERASE');
  if (more.length === 0 && word === 'count') return ok('COUNT');
  return err(
    'What to do is missing or unknown; write it as: npm run retention -- count, or: npm run retention -- erase',
  );
}
