import { err, ok, type Result } from '../../shared/result.js';

/** What `npm run keys` is to do. */
export type KeysCommand = 'ROTATE' | 'CHECK';

/** Reads the arguments of `npm run keys`. A refusal says how it is written. */
export function parseKeysCommand(args: readonly string[]): Result<KeysCommand, string> {
  const [word, ...more] = args;
  if (more.length === 0 && word === 'rotate') return ok('ROTATE');
  if (more.length === 0 && word === 'check') return ok('CHECK');
  return err(
    'What to do is missing or unknown; write it as: npm run keys -- rotate, or: npm run keys -- check',
  );
}
