import type { LocalDate } from '../shared/local-date.js';
import { citation } from './basis.js';
import type { SituationFacts } from './facts.js';
import type { DatedValue, ParameterDeclaration, ParameterValue } from './parameter.js';
import { ANY_LEVEL, INHERIT } from './parameter.js';
import type { PolicyDefinition } from './policy.js';
import type { ResolvedParameters, ResolvedValue } from './values.js';

/**
 * All declared parameters as they stand on a day for a policy whose chain runs from itself up to its last parent.
 * The child's dated value wins from its date on; what it does not state is the parent's; `null` is unset; a value
 * bound to a situation wins over the ordinary one of the same policy while such a situation covers the place.
 */
export function resolveParameters(
  chain: readonly PolicyDefinition[],
  declarations: ReadonlyMap<string, ParameterDeclaration>,
  on: LocalDate,
  situations: readonly SituationFacts[],
): ResolvedParameters {
  const resolved = new Map<string, ResolvedValue>();
  for (const declaration of declarations.values()) {
    resolved.set(declaration.key, resolveOne(chain, declaration, on, situations));
  }
  return resolved;
}

/** One parameter on a day; see {@link resolveParameters}. */
export function resolveOne(
  chain: readonly PolicyDefinition[],
  declaration: ParameterDeclaration,
  on: LocalDate,
  situations: readonly SituationFacts[],
): ResolvedValue {
  for (const policy of chain) {
    const stated = policy.parameters[declaration.key];
    if (stated === undefined) continue;
    const found = latest(stated, on, situations);
    if (found === null || found.dated.value === INHERIT) continue;
    return setValue(declaration, policy.id, found);
  }
  return Object.freeze({
    key: declaration.key,
    type: declaration.type,
    value: null,
    from: null,
    policy: null,
    basis: null,
    confidence: null,
    situation: null,
    reading: null,
  });
}

function setValue({ key, type }: ParameterDeclaration, policy: string, found: Found): ResolvedValue {
  const { value, from, basis } = found.dated;
  const confidence = found.dated.confidence ?? null;
  const { situation } = found;
  const stated = value as ParameterValue | null;
  const reading =
    stated === null
      ? null
      : Object.freeze({ key, value: stated, from, policy, basis: citation(basis), confidence, situation });
  return Object.freeze({ key, type, value: stated, from, policy, basis, confidence, situation, reading });
}

interface Found {
  readonly dated: DatedValue;
  readonly situation: string | null;
}

function latest(
  stated: readonly DatedValue[],
  on: LocalDate,
  situations: readonly SituationFacts[],
): Found | null {
  let ordinary: Found | null = null;
  let special: Found | null = null;
  for (const dated of stated) {
    if (dated.from > on) continue;
    if (dated.when === undefined) {
      ordinary = { dated, situation: null };
      continue;
    }
    const { situation, levels } = dated.when;
    const active = situations.find(
      (s) => s.kind === situation && (levels.includes(s.level) || levels.includes(ANY_LEVEL)),
    );
    if (active !== undefined) special = { dated, situation: active.id };
  }
  return special ?? ordinary;
}
