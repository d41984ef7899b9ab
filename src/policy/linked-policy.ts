import type { LocalDate } from '../shared/local-date.js';
import type { Assessment } from './assessment.js';
import type { Instrument } from './basis.js';
import type { SituationFacts } from './facts.js';
import type { ParameterDeclaration } from './parameter.js';
import type { PolicyDefinition, ProgrammeAdaptation } from './policy.js';
import type { ProcedureStep, Programme } from './programme.js';
import { resolveParameters } from './resolve.js';
import type { Rule } from './rule.js';
import type { ResolvedParameters } from './values.js';

/** A policy joined with its parents: what it really says, its own and what it inherits. */
export interface LinkedPolicy {
  readonly id: string;
  readonly version: string;
  /** SHA-256 over everything that the policy and its parents state. */
  readonly hash: string;
  readonly definition: PolicyDefinition;
  /** What an assessment says of the policy that made it. */
  readonly identity: Assessment['policy'];
  /** Itself first, then its parent, up to the last. */
  readonly chain: readonly PolicyDefinition[];
  readonly declarations: ReadonlyMap<string, ParameterDeclaration>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** The parameters as of a day; cached between the days on which something changes. */
  valuesOn(on: LocalDate, situations: readonly SituationFacts[]): ResolvedParameters;
  /** The days on which some value of the chain changes, ascending. */
  readonly changeDays: readonly LocalDate[];
  /** Ends its work when it takes too long; absent where nothing watches it. */
  readonly guard?: Guard;
}

/** Runs the work of a policy for a bounded time. */
export type Guard = <T>(work: () => T) => Guarded<T>;

export type Guarded<T> = { readonly finished: true; readonly value: T } | { readonly finished: false };

export function linkPolicy(chain: readonly PolicyDefinition[], hash: string): LinkedPolicy {
  const definition = chain[0] as PolicyDefinition;
  const rootFirst = [...chain].reverse();
  const declarations = new Map<string, ParameterDeclaration>();
  const instruments = new Map<string, Instrument>();
  const programmes = new Map<string, Programme>();
  for (const policy of rootFirst) {
    for (const declaration of policy.declares) declarations.set(declaration.key, declaration);
    for (const instrument of policy.instruments) instruments.set(instrument.id, instrument);
    for (const programme of policy.programmes) programmes.set(programme.code, programme);
    for (const adaptation of policy.adapts ?? []) {
      const inherited = programmes.get(adaptation.code);
      if (inherited === undefined) continue;
      if (adaptation.off === true) programmes.delete(adaptation.code);
      else programmes.set(adaptation.code, adapt(inherited, adaptation));
    }
  }
  const changeDays = [
    ...new Set(
      chain.flatMap((policy) => Object.values(policy.parameters).flatMap((v) => v.map((d) => d.from))),
    ),
  ].sort();
  return {
    id: definition.id,
    version: definition.version,
    hash,
    definition,
    identity: Object.freeze({ id: definition.id, version: definition.version, hash }),
    chain,
    declarations,
    instruments,
    programmes,
    changeDays,
    valuesOn: cachedBySegment(chain, declarations, changeDays),
  };
}

/** More combinations of declared situations than stand at one time in any place. */
const MOST_SPECIAL = 64;

/**
 * Values change only on change days, so one map serves every day between two of them; and one for each set of
 * situations that was met lately, since all households of an area share theirs.
 */
function cachedBySegment(
  chain: readonly PolicyDefinition[],
  declarations: ReadonlyMap<string, ParameterDeclaration>,
  changeDays: readonly LocalDate[],
): LinkedPolicy['valuesOn'] {
  const ordinary: (ResolvedParameters | undefined)[] = [];
  const special = new Map<string, ResolvedParameters>();
  return (on, situations) => {
    const segment = countNotAfter(changeDays, on);
    const key = situations.length === 0 ? null : situationKey(segment, situations);
    const known = key === null ? ordinary[segment] : special.get(key);
    if (known !== undefined) return known;
    const values = resolveParameters(chain, declarations, on, situations);
    if (key === null) ordinary[segment] = values;
    else {
      if (special.size >= MOST_SPECIAL) special.clear();
      special.set(key, values);
    }
    return values;
  };
}

/** All that a value depends on beside the day: kind, level and id of each situation, in their order. */
function situationKey(segment: number, situations: readonly SituationFacts[]): string {
  return JSON.stringify([segment, ...situations.map(({ kind, level, id }) => [kind, level, id])]);
}

function countNotAfter(days: readonly LocalDate[], on: LocalDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as LocalDate) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

function adapt(inherited: Programme, adaptation: ProgrammeAdaptation): Programme {
  return {
    ...inherited,
    ...adaptation.set,
    benefitMessages: { ...inherited.benefitMessages, ...adaptation.set?.benefitMessages },
    approvalMessages: { ...inherited.approvalMessages, ...adaptation.set?.approvalMessages },
    rules: merge<Rule>(inherited.rules, adaptation.rules, adaptation.withoutRules, (rule) => rule.id),
    procedure: merge<ProcedureStep>(
      inherited.procedure,
      adaptation.steps,
      adaptation.withoutSteps,
      (step) => step.code,
    ),
  };
}

function merge<T>(
  inherited: readonly T[],
  changed: readonly T[] = [],
  without: readonly string[] = [],
  idOf: (item: T) => string,
): readonly T[] {
  const kept = inherited
    .filter((item) => !without.includes(idOf(item)))
    .map((item) => changed.find((c) => idOf(c) === idOf(item)) ?? item);
  const added = changed.filter((item) => !inherited.some((i) => idOf(i) === idOf(item)));
  return [...kept, ...added];
}
