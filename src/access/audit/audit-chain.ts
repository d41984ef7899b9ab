import { canonicalJson } from '../../shared/canonical-json.js';
import type { AuditFields } from './audit.js';
import type { AuditProver, Verdict } from './audit-prover.js';

/** What binds an entry to its place: the entry's number, date and proof, and the proof of the link before. */
export interface AuditLink {
  readonly jurisdictionId: string;
  /** 1, 2, 3 … without a gap. */
  readonly position: bigint;
  readonly entryId: bigint;
  readonly entryAt: Date;
  readonly entryMac: string;
  /** The proof of the link before; empty for the first. */
  readonly previous: string;
  readonly linkedAt: Date;
  readonly mac: string;
}

/** An entry as it stands in the table. */
export interface ProvenEntry extends AuditFields {
  readonly id: bigint;
  readonly mac: string;
}

/** A link with the entry it names, or null when that is not there. */
export interface LinkedEntry {
  readonly link: AuditLink;
  readonly entry: ProvenEntry | null;
}

export const AUDIT_FINDINGS = [
  'EDITED',
  'MISSING',
  'INSERTED',
  'REORDERED',
  'BACKDATED',
  'CUT',
  'REWRITTEN',
  'KEY_MISSING',
] as const;
export type AuditFindingKind = (typeof AUDIT_FINDINGS)[number];

/** What is wrong with an audit, at its first wrong place. */
export interface AuditFinding {
  readonly kind: AuditFindingKind;
  readonly jurisdictionId: string;
  readonly position: bigint | null;
  readonly entryId: bigint | null;
  /** One sentence for whoever has to look into it; no personal data. */
  readonly sentence: string;
}

/** The text of an entry that its proof is made of: everything but its number, which the database gives. */
export function entryText(entry: AuditFields): string {
  const { jurisdictionId, at, actor, actorName, role, operation, objectType, objectId, detail, requestId } =
    entry;
  const what = [operation, objectType, objectId, detail];
  return canonicalJson([
    'entry',
    jurisdictionId,
    at.toISOString(),
    actor,
    actorName,
    role,
    ...what,
    requestId,
  ]);
}

/** The text of a link that its proof is made of. */
export function linkText(link: Omit<AuditLink, 'mac'>): string {
  const { jurisdictionId, position, entryId, entryAt, entryMac, previous, linkedAt } = link;
  const entry = [entryId, entryAt.toISOString(), entryMac];
  return canonicalJson(['link', jurisdictionId, position, ...entry, previous, linkedAt.toISOString()]);
}

/** The next link of a chain. */
export function linkOf(
  entry: ProvenEntry,
  last: Pick<AuditLink, 'position' | 'mac'> | null,
  { prover, now }: { readonly prover: AuditProver; readonly now: Date },
): AuditLink {
  const link = {
    jurisdictionId: entry.jurisdictionId,
    position: (last?.position ?? 0n) + 1n,
    entryId: entry.id,
    entryAt: entry.at,
    entryMac: entry.mac,
    previous: last?.mac ?? '',
    linkedAt: now,
  };
  return { ...link, mac: prover.stamp(linkText(link)) };
}

/** Walks along one chain and names the first place at which it is not what was written. */
export class ChainCheck {
  readonly #prover: AuditProver;
  readonly #jurisdictionId: string;
  #last: Pick<AuditLink, 'position' | 'mac' | 'entryId'> | null = null;

  constructor(prover: AuditProver, jurisdictionId: string) {
    this.#prover = prover;
    this.#jurisdictionId = jurisdictionId;
  }

  /** How many links were found to be right. */
  get length(): bigint {
    return this.#last?.position ?? 0n;
  }

  /**
   * Looks at the next link.
   * @param isPreviousThere whether a link with this proof stands anywhere in the chain: it tells rows in another order
   * from rows whose predecessor was taken away
   */
  async next(
    { link, entry }: LinkedEntry,
    isPreviousThere: (mac: string) => Promise<boolean>,
  ): Promise<AuditFinding | null> {
    const finding = this.#gap(link) ?? (await this.#ofLink(link, entry, isPreviousThere));
    if (finding !== null) return finding;
    this.#last = link;
    return entry === null
      ? this.#found('MISSING', link, `Entry ${link.entryId} is missing: its row was removed.`)
      : this.#ofEntry(link, entry);
  }

  #gap(link: AuditLink): AuditFinding | null {
    const expected = this.length + 1n;
    if (link.position === expected) return null;
    const after = this.#last === null ? 'at the beginning' : `behind entry ${this.#last.entryId}`;
    const places =
      link.position === expected + 1n ? `place ${expected}` : `places ${expected} to ${link.position - 1n}`;
    return {
      kind: 'MISSING',
      jurisdictionId: this.#jurisdictionId,
      position: expected,
      entryId: null,
      sentence: `The entry at ${places}, ${after}, is missing together with its link.`,
    };
  }

  async #ofLink(
    link: AuditLink,
    entry: ProvenEntry | null,
    isPreviousThere: (mac: string) => Promise<boolean>,
  ): Promise<AuditFinding | null> {
    const verdict = this.#prover.check(linkText(link), link.mac);
    if (verdict === 'KEY_MISSING') return this.#keyMissing(link);
    const isNext = link.previous === (this.#last?.mac ?? '');
    if (verdict === 'HOLDS' && isNext) return null;
    if (isNext || entry === null || this.#checkEntry(entry) !== 'HOLDS') {
      const isForged = entry === null || this.#checkEntry(entry) !== 'HOLDS';
      return isForged
        ? this.#found(
            'INSERTED',
            link,
            `Entry ${link.entryId} was inserted: neither it nor its link was written by the service.`,
          )
        : this.#found('EDITED', link, `The link of entry ${link.entryId} was edited.`);
    }
    const isPredecessorGone = link.previous !== '' && !(await isPreviousThere(link.previous));
    return isPredecessorGone
      ? this.#found(
          'MISSING',
          link,
          `The entry before entry ${link.entryId} is missing: those behind it were moved up.`,
        )
      : this.#found(
          'REORDERED',
          link,
          `Entry ${link.entryId} does not stand where it was written: entries were reordered.`,
        );
  }

  #ofEntry(link: AuditLink, entry: ProvenEntry): AuditFinding | null {
    const verdict = this.#checkEntry(entry);
    if (verdict === 'KEY_MISSING') return this.#keyMissing(link);
    if (verdict === 'HOLDS') {
      if (entry.mac === link.entryMac) return null;
      return this.#found(
        'REORDERED',
        link,
        `Another entry stands in the place of entry ${entry.id}: entries were reordered.`,
      );
    }
    const isOnlyDated =
      this.#prover.check(entryText({ ...entry, at: link.entryAt }), link.entryMac) === 'HOLDS';
    if (!isOnlyDated || entry.at.getTime() === link.entryAt.getTime()) {
      return this.#found('EDITED', link, `Entry ${entry.id} was edited after it was written.`);
    }
    return this.#found(
      'BACKDATED',
      link,
      `Entry ${entry.id} was dated ${entry.at.toISOString()} afterwards; it was written with ${link.entryAt.toISOString()}.`,
    );
  }

  #checkEntry(entry: ProvenEntry): Verdict {
    return this.#prover.check(entryText(entry), entry.mac);
  }

  #keyMissing(link: AuditLink): AuditFinding {
    return this.#found(
      'KEY_MISSING',
      link,
      `Entry ${link.entryId} was proven under a key that AUDIT_KEY does not name; add the older key behind the current one.`,
    );
  }

  #found(kind: AuditFindingKind, { position, entryId }: AuditLink, sentence: string): AuditFinding {
    return { kind, jurisdictionId: this.#jurisdictionId, position, entryId, sentence };
  }
}
