import type { Database, Tx } from '../../database/database.js';
import { type AuditLink, entryText, linkOf, type ProvenEntry } from './audit-chain.js';
import {
  auditedJurisdictions,
  insertLinks,
  lastLink,
  type TransactionHorizon,
  takeChains,
  transactionHorizon,
  unlinkedEntries,
} from './audit-chain.store.js';
import { type AuditHead, makeHead } from './audit-head.js';
import type { AuditProver } from './audit-prover.js';

/** What one round did. */
export interface SealingRound {
  /** Entries that got their place in a chain. */
  readonly linked: number;
  /** Entries that nobody of ours wrote; they get no place, and a verification names them. */
  readonly refused: number;
}

const PAGE = 1_000;
/** A number may be drawn a moment before its transaction is given its own, so an end is believed after this time. */
const SETTLING_MS = 10_000;
/** A round from the very beginning, should ever an entry have been overlooked. */
const FULL_ROUND_MS = 3_600_000;

/**
 * Gives new audit entries their place in the chain of their jurisdiction. Acts append entries without waiting for each
 * other; seconds later this job links them, one service at a time.
 *
 * An entry is visible once its act has been committed, perhaps behind entries with higher numbers. No number is left
 * behind before every transaction that could still show a lower one is over.
 */
export class AuditSealer {
  readonly #database: Database;
  readonly #prover: AuditProver;
  /** Every entry up to this number is linked. */
  #settled = 0n;
  #candidate: { readonly entryId: bigint; readonly next: bigint; readonly at: Date } | null = null;
  #fullRoundAt: Date | null = null;

  constructor(database: Database, prover: AuditProver) {
    this.#database = database;
    this.#prover = prover;
  }

  /**
   * Links what is new. Answers nothing done while another service is at it.
   * @param now the real clock: the instant of the links
   */
  async linkNew(now: Date): Promise<SealingRound> {
    const isFull = this.#fullRoundAt === null || now.getTime() - this.#fullRoundAt.getTime() >= FULL_ROUND_MS;
    const afterId = isFull ? 0n : this.#settled;
    const round = await this.#database.transaction(async (tx) => {
      if (!(await takeChains(tx))) return null;
      const { oldestRunning } = await transactionHorizon(tx);
      const jurisdictions = await auditedJurisdictions(tx.db);
      let [linked, refused] = [0, 0];
      for (const { jurisdictionId } of jurisdictions) {
        const part = await this.#lengthen(tx, jurisdictionId, { afterId, now });
        linked += part.linked;
        refused += part.refused;
      }
      const lastEntryId = jurisdictions.reduce(
        (last, j) => (j.lastEntryId > last ? j.lastEntryId : last),
        0n,
      );
      // Asked for behind the last number: a transaction that begins later draws a higher one.
      const { next } = await transactionHorizon(tx);
      return { linked, refused, horizon: { oldestRunning, next }, lastEntryId };
    });
    if (round === null) return { linked: 0, refused: 0 };
    if (isFull) this.#fullRoundAt = now;
    this.#settle(round.horizon, round.lastEntryId, now);
    return { linked: round.linked, refused: round.refused };
  }

  /** Links what is new and answers how far every chain has come. */
  async head(now: Date): Promise<AuditHead> {
    await this.linkNew(now);
    return await this.#database.transaction(
      async ({ db }) => {
        const chains: AuditLink[] = [];
        for (const { jurisdictionId } of await auditedJurisdictions(db)) {
          const last = await lastLink(db, jurisdictionId);
          if (last !== null) chains.push(last);
        }
        return makeHead(chains, this.#prover, now);
      },
      { isolation: 'repeatable read' },
    );
  }

  async #lengthen(
    tx: Tx,
    jurisdictionId: string,
    { afterId, now }: { readonly afterId: bigint; readonly now: Date },
  ): Promise<SealingRound> {
    let [linked, refused] = [0, 0];
    let last: Pick<AuditLink, 'position' | 'mac'> | null = null;
    for (let from = afterId; ; ) {
      const entries = await unlinkedEntries(tx.db, jurisdictionId, { afterId: from, limit: PAGE });
      const tail: ProvenEntry | undefined = entries.at(-1);
      if (tail === undefined) return { linked, refused };
      last ??= await lastLink(tx.db, jurisdictionId);
      const links: AuditLink[] = [];
      for (const entry of entries) {
        if (this.#prover.check(entryText(entry), entry.mac) === 'BROKEN') continue;
        const link = linkOf(entry, last, { prover: this.#prover, now });
        links.push(link);
        last = link;
      }
      await insertLinks(tx, links);
      linked += links.length;
      refused += entries.length - links.length;
      from = tail.id;
    }
  }

  /** What was the last number when a transaction began that is over now can have nothing unseen before it. */
  #settle({ oldestRunning, next }: TransactionHorizon, lastEntryId: bigint, now: Date): void {
    const candidate = this.#candidate;
    if (candidate === null) {
      this.#candidate = { entryId: lastEntryId, next, at: now };
      return;
    }
    const isOld = now.getTime() - candidate.at.getTime() >= SETTLING_MS;
    if (!isOld || oldestRunning < candidate.next) return;
    this.#settled = candidate.entryId;
    this.#candidate = { entryId: lastEntryId, next, at: now };
  }
}
