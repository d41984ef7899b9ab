import { z } from 'zod';
import { canonicalJson } from '../../shared/canonical-json.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { AuditFinding, AuditLink } from './audit-chain.js';
import type { AuditProver } from './audit-prover.js';

/** How far one chain had come. */
export type ChainEnd = Pick<AuditLink, 'jurisdictionId' | 'position' | 'entryId' | 'mac'>;

/** How far every chain had come at an instant, proven: kept outside the database, it shows a cut and a rewrite. */
export interface AuditHead {
  readonly madeAt: Date;
  readonly chains: readonly ChainEnd[];
  readonly mac: string;
}

const number = z
  .string()
  .regex(/^[1-9]\d{0,17}$/)
  .transform(BigInt);
const headSchema = z.object({
  madeAt: z.iso.datetime().transform((text) => new Date(text)),
  chains: z.array(
    z.object({ jurisdictionId: z.string().min(1), position: number, entryId: number, mac: z.string() }),
  ),
  mac: z.string(),
});

export function makeHead(chains: readonly ChainEnd[], prover: AuditProver, madeAt: Date): AuditHead {
  return { madeAt, chains, mac: prover.stamp(headText({ madeAt, chains })) };
}

/** The head as one line of JSON. */
export function formatHead(head: AuditHead): string {
  return canonicalJson({ madeAt: head.madeAt.toISOString(), chains: head.chains.map(plain), mac: head.mac });
}

/** Reads a file with a head on each line. A refusal is one sentence that names the line. */
export function parseHeads(text: string, prover: AuditProver): Result<readonly AuditHead[], string> {
  const heads: AuditHead[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = headSchema.safeParse(jsonOf(line));
    if (!parsed.success) return err(`Line ${index + 1} of the file is no head of an audit.`);
    const verdict = prover.check(headText(parsed.data), parsed.data.mac);
    if (verdict === 'KEY_MISSING')
      return err(`The head on line ${index + 1} was signed under a key that AUDIT_KEY does not name.`);
    if (verdict === 'BROKEN')
      return err(`The head on line ${index + 1} was edited: its signature does not fit.`);
    heads.push(parsed.data);
  }
  return heads.length > 0 ? ok(heads) : err('The file holds no head of an audit.');
}

/**
 * What a chain lacks of what an exported head saw of it, or null.
 * @param found the link that stands at the head's place now
 */
export function headFinding(
  head: Pick<AuditHead, 'madeAt'>,
  end: ChainEnd,
  found: Pick<AuditLink, 'mac'> | null,
): AuditFinding | null {
  if (found?.mac === end.mac) return null;
  const { jurisdictionId, position, entryId } = end;
  const when = `the head of ${head.madeAt.toISOString()}`;
  return found === null
    ? {
        kind: 'CUT',
        jurisdictionId,
        position,
        entryId,
        sentence: `The chain ends before place ${position}, where ${when} saw entry ${entryId}: its tail was cut off.`,
      }
    : {
        kind: 'REWRITTEN',
        jurisdictionId,
        position,
        entryId,
        sentence: `Place ${position} does not hold what ${when} saw there (entry ${entryId}): the chain was rewritten.`,
      };
}

function headText({ madeAt, chains }: Omit<AuditHead, 'mac'>): string {
  return canonicalJson(['head', madeAt.toISOString(), chains.map(plain)]);
}

function plain({ jurisdictionId, position, entryId, mac }: ChainEnd) {
  return { jurisdictionId, position, entryId, mac };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
