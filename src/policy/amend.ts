import type { Instrument } from './basis.js';
import type { DatedValue } from './parameter.js';
import type { PolicyDefinition } from './policy.js';

/** What an agency changes in its policy without a release: values by date, and the documents that they rest on. */
export interface PolicyAmendment {
  readonly id: string;
  /** Documents that the policy does not know yet. */
  readonly instruments: readonly Instrument[];
  readonly changes: readonly ParameterChange[];
}

export interface ParameterChange {
  readonly key: string;
  /** Holds in any situation that no value of its own is stated for. */
  readonly dated: Omit<DatedValue, 'when'>;
}

/**
 * The policy with the amendments, in the order in which they became known. A value takes the place of the one that
 * was stated for the same day, and otherwise stands between its neighbours; values for declared situations stay. The
 * version names how many amendments it holds (`1.0.0+2`). Nothing is checked: that is the registry's part.
 */
export function amendPolicy(
  definition: PolicyDefinition,
  amendments: readonly PolicyAmendment[],
): PolicyDefinition {
  if (amendments.length === 0) return definition;
  const parameters: Record<string, readonly DatedValue[]> = { ...definition.parameters };
  const instruments = new Map(definition.instruments.map((instrument) => [instrument.id, instrument]));
  for (const amendment of amendments) {
    for (const instrument of amendment.instruments) instruments.set(instrument.id, instrument);
    for (const { key, dated } of amendment.changes) {
      parameters[key] = withValue(Object.hasOwn(parameters, key) ? (parameters[key] ?? []) : [], dated);
    }
  }
  return Object.freeze({
    ...definition,
    version: `${definition.version}+${amendments.length}`,
    instruments: [...instruments.values()],
    parameters,
  });
}

function withValue(stated: readonly DatedValue[], dated: DatedValue): readonly DatedValue[] {
  const others = stated.filter((value) => value.when !== undefined || value.from !== dated.from);
  const next = others.findIndex((value) => value.when === undefined && value.from > dated.from);
  return next === -1 ? [...others, dated] : [...others.slice(0, next), dated, ...others.slice(next)];
}
