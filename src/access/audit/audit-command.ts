import { parseArgs } from 'node:util';
import { quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';

/** What `npm run audit` is to do. */
export type AuditCommand =
  | { readonly kind: 'VERIFY' /** Files with exported heads. */; readonly headFiles: readonly string[] }
  | { readonly kind: 'HEAD' };

const USAGE = 'npm run audit -- verify [--head FILE], or: npm run audit -- head';

/** Reads the arguments of `npm run audit`. A refusal says how it is written. */
export function parseAuditCommand(args: readonly string[]): Result<AuditCommand, string> {
  const given = parsed(args);
  if (given === null) return err(`Write it as: ${USAGE}`);
  const { words, headFiles } = given;
  const [word = '', ...more] = words;
  if (more.length > 0)
    return err(`There is one word too many, ${quoted(more[0] ?? '')}; write it as: ${USAGE}`);
  if (word === 'verify') return ok({ kind: 'VERIFY', headFiles });
  if (word === 'head' && headFiles.length === 0) return ok({ kind: 'HEAD' });
  return err(`What to do is missing or unknown; write it as: ${USAGE}`);
}

function parsed(args: readonly string[]): { words: string[]; headFiles: string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { head: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    return { words: positionals, headFiles: values.head ?? [] };
  } catch {
    return null;
  }
}
