import type { Database } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { type AuditFinding, ChainCheck, entryText, type ProvenEntry } from './audit-chain.js';
import {
  auditedJurisdictions,
  copiedEntry,
  hasLink,
  linkAt,
  linkedEntries,
  unlinkedEntries,
} from './audit-chain.store.js';
import { type AuditHead, headFinding } from './audit-head.js';
import type { AuditProver } from './audit-prover.js';

/** What a verification found. The audit is whole when there are no findings. */
export interface AuditVerification {
  /** Entries that stand where they were written, as they were written. */
  readonly verified: bigint;
  /** Entries of the last seconds, proven but without a place yet. */
  readonly waiting: bigint;
  /** The first of each jurisdiction by each way of looking, in that order. */
  readonly findings: readonly AuditFinding[];
}

const PAGE = 2_000;
/** A forged entry may carry any number. */
const BEFORE_ALL = -(2n ** 63n);

/** Proves that nobody has changed the audit, by the keys that the database does not know. Changes nothing. */
export class AuditVerifyService {
  readonly #database: Database;
  readonly #prover: AuditProver;

  constructor(database: Database, prover: AuditProver) {
    this.#database = database;
    this.#prover = prover;
  }

  /**
   * Walks along every chain, looks at what stands in none, and compares with what exported heads saw.
   * @param heads whose signatures have been checked
   */
  async verify(heads: readonly AuditHead[]): Promise<AuditVerification> {
    return await this.#database.transaction(
      async ({ db }) => {
        let [verified, waiting] = [0n, 0n];
        const findings: AuditFinding[] = [];
        for (const { jurisdictionId } of await auditedJurisdictions(db)) {
          const chain = await this.#walk(db, jurisdictionId);
          verified += chain.verified;
          if (chain.finding !== null) findings.push(chain.finding);
          const rest = await this.#outside(db, jurisdictionId);
          waiting += rest.waiting;
          if (rest.finding !== null) findings.push(rest.finding);
        }
        return { verified, waiting, findings: [...findings, ...(await againstHeads(db, heads))] };
      },
      { isolation: 'repeatable read' },
    );
  }

  async #walk(
    db: Db,
    jurisdictionId: string,
  ): Promise<{ readonly verified: bigint; readonly finding: AuditFinding | null }> {
    const check = new ChainCheck(this.#prover, jurisdictionId);
    const isThere = (mac: string) => hasLink(db, jurisdictionId, mac);
    for (;;) {
      const page = await linkedEntries(db, jurisdictionId, { afterPosition: check.length, limit: PAGE });
      if (page.length === 0) return { verified: check.length, finding: null };
      for (const linked of page) {
        const before = check.length;
        const finding = await check.next(linked, isThere);
        if (finding !== null) return { verified: before, finding };
      }
    }
  }

  /** Entries without a link: the newest wait for one; those that the service did not write were put in. */
  async #outside(
    db: Db,
    jurisdictionId: string,
  ): Promise<{ readonly waiting: bigint; readonly finding: AuditFinding | null }> {
    let waiting = 0n;
    let afterId = BEFORE_ALL;
    let forged: AuditFinding | null = null;
    for (;;) {
      const page = await unlinkedEntries(db, jurisdictionId, { afterId, limit: PAGE });
      const last = page.at(-1);
      if (last === undefined) break;
      for (const entry of page) {
        if (this.#prover.check(entryText(entry), entry.mac) === 'HOLDS') waiting += 1n;
        else forged ??= this.#inserted(entry);
      }
      afterId = last.id;
    }
    return { waiting, finding: forged ?? (await copied(db, jurisdictionId)) };
  }

  #inserted(entry: ProvenEntry): AuditFinding {
    const isKeyMissing = this.#prover.check(entryText(entry), entry.mac) === 'KEY_MISSING';
    const { jurisdictionId, id } = entry;
    return {
      kind: isKeyMissing ? 'KEY_MISSING' : 'INSERTED',
      jurisdictionId,
      position: null,
      entryId: id,
      sentence: isKeyMissing
        ? `Entry ${id} was proven under a key that AUDIT_KEY does not name; add the older key behind the current one.`
        : `Entry ${id} was inserted, or edited before it got its place: the service did not write it so.`,
    };
  }
}

async function copied(db: Db, jurisdictionId: string): Promise<AuditFinding | null> {
  const copy = await copiedEntry(db, jurisdictionId);
  if (copy === null) return null;
  return {
    kind: 'INSERTED',
    jurisdictionId,
    position: null,
    entryId: copy.id,
    sentence: `Entry ${copy.id} was inserted: it is a copy of entry ${copy.copyOf}.`,
  };
}

async function againstHeads(db: Db, heads: readonly AuditHead[]): Promise<AuditFinding[]> {
  const findings = new Map<string, AuditFinding>();
  for (const head of heads) {
    for (const end of head.chains) {
      if (findings.has(end.jurisdictionId)) continue;
      const finding = headFinding(head, end, await linkAt(db, end.jurisdictionId, end.position));
      if (finding !== null) findings.set(end.jurisdictionId, finding);
    }
  }
  return [...findings.values()];
}
