import { assessForDecision, type LinkedPolicy } from '../../policy/index.js';
import { sha256Hex } from '../../shared/canonical-json.js';
import { writeAssessment } from './decision-record.js';
import { readFacts } from './facts-text.js';

/** One place in which the kept and the recomputed assessment differ. */
export interface Difference {
  /** Dotted: `steps.3.outcome`. */
  readonly path: string;
  /** As JSON; null where there is nothing at this place. */
  readonly kept: string | null;
  readonly recomputed: string | null;
}

/** A decision recomputed from the facts kept with it, under the policy as it was then or, where this program no longer has
 * that, under the policy of the same id as it is now (J20.3). */
export interface Replay {
  /** The same bytes came out. */
  readonly same: boolean;
  /** The kept text still has the hash that was kept beside it. */
  readonly intact: boolean;
  readonly keptHash: string;
  /** null when neither the policy nor its programme is run any longer. */
  readonly recomputedHash: string | null;
  readonly keptPolicyVersion: string;
  readonly keptPolicyHash: string;
  readonly policyVersion: string | null;
  readonly policyHash: string | null;
  readonly samePolicy: boolean;
  /** The first places in which they differ; empty when the same bytes came out. */
  readonly differences: readonly Difference[];
}

/** What a decision keeps, as far as a replay looks at it. */
interface Kept {
  readonly programme: string;
  readonly facts: string;
  readonly assessment: string;
  readonly assessmentHash: string;
  readonly policyVersion: string;
  readonly policyHash: string;
}

const MOST_DIFFERENCES = 50;

/** Recomputes a decision and compares it with what was kept, byte by byte. */
export function replay(decision: Kept, policy: LinkedPolicy | undefined): Replay {
  const { programme, facts, assessment, assessmentHash } = decision;
  const runs = policy?.programmes.has(programme) === true;
  const recomputed = runs ? writeAssessment(assessForDecision(policy, programme, readFacts(facts))) : null;
  return {
    same: recomputed === assessment,
    intact: sha256Hex(assessment) === assessmentHash,
    keptHash: assessmentHash,
    recomputedHash: recomputed === null ? null : sha256Hex(recomputed),
    keptPolicyVersion: decision.policyVersion,
    keptPolicyHash: decision.policyHash,
    policyVersion: policy?.version ?? null,
    policyHash: policy?.hash ?? null,
    samePolicy: policy?.hash === decision.policyHash,
    differences: recomputed === null ? [] : differencesOf(assessment, recomputed),
  };
}

function differencesOf(kept: string, recomputed: string): readonly Difference[] {
  if (kept === recomputed) return [];
  const found: Difference[] = [];
  compare(JSON.parse(kept), JSON.parse(recomputed), '', found);
  return found;
}

function compare(kept: unknown, recomputed: unknown, path: string, found: Difference[]): void {
  if (found.length === MOST_DIFFERENCES) return;
  const [before, after] = [JSON.stringify(kept), JSON.stringify(recomputed)];
  if (before === after) return;
  if (!isBranch(kept) || !isBranch(recomputed) || Array.isArray(kept) !== Array.isArray(recomputed)) {
    found.push({ path, kept: before ?? null, recomputed: after ?? null });
    return;
  }
  for (const name of new Set([...Object.keys(kept), ...Object.keys(recomputed)])) {
    compare(kept[name], recomputed[name], path === '' ? name : `${path}.${name}`, found);
  }
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
