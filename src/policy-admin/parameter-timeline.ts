import {
  type DatedValue,
  INHERIT,
  type LinkedPolicy,
  type ParameterDeclaration,
  type ParameterValue,
} from '../policy/index.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { formatMoney } from '../shared/money.js';

/** One stretch of a parameter's time line: what holds from a day until the next stretch begins. */
export interface TimelineValue {
  readonly from: LocalDate;
  /** The last day on which it holds; null while no change is known. */
  readonly until: LocalDate | null;
  /** null = unset: a decision that needs it is refused by name. */
  readonly value: ParameterValue | null;
  /** The policy that states it. */
  readonly policyId: string;
  /** A parent states it. */
  readonly inherited: boolean;
  readonly stated: DatedValue;
}

/** A value that holds only while a declared situation covers the place (N4.1). */
export interface SituationValue extends TimelineValue {
  readonly situation: NonNullable<DatedValue['when']>;
}

export interface ParameterTimeline {
  readonly declaration: ParameterDeclaration;
  /** Ascending, without gaps from the first day on which any policy of the chain states the parameter. */
  readonly values: readonly TimelineValue[];
  readonly inSituations: readonly SituationValue[];
}

/** The time line of a parameter as a policy has it, its own values and those that it inherits. */
export function parameterTimeline(
  policy: LinkedPolicy,
  declaration: ParameterDeclaration,
): ParameterTimeline {
  const stated = policy.chain.flatMap((source) =>
    (source.parameters[declaration.key] ?? []).map((value) => ({ source: source.id, value })),
  );
  const days = [
    ...new Set(stated.filter(({ value }) => value.when === undefined).map((s) => s.value.from)),
  ].sort();
  const changes = days.flatMap((from) => {
    const holding = holdingOn(policy, declaration.key, from);
    return holding === null ? [] : [{ from, ...holding }];
  });
  const stretches = changes.filter((change, index) => change.stated !== changes[index - 1]?.stated);
  return {
    declaration,
    values: stretches.map((change, index) => {
      const next = stretches[index + 1];
      return {
        from: change.from,
        until: next === undefined ? null : addDays(next.from, -1),
        value: statedValue(change.stated),
        policyId: change.source,
        inherited: change.source !== policy.id,
        stated: change.stated,
      };
    }),
    inSituations: stated.flatMap(({ source, value }) =>
      value.when === undefined
        ? []
        : [
            {
              from: value.from,
              until: null,
              value: statedValue(value),
              policyId: source,
              inherited: source !== policy.id,
              stated: value,
              situation: value.when,
            },
          ],
    ),
  };
}

/** A value as text: money in yuan with two places, lists separated by commas; null stays null. */
export function valueText(value: ParameterValue | null): string | null {
  if (value === null) return null;
  if (typeof value === 'bigint') return formatMoney(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The nearest policy of the chain that states the parameter on the day, unless it hands back to its parent. */
function holdingOn(
  policy: LinkedPolicy,
  key: string,
  on: LocalDate,
): { readonly source: string; readonly stated: DatedValue } | null {
  for (const source of policy.chain) {
    const stated = (source.parameters[key] ?? []).filter((v) => v.when === undefined && v.from <= on).at(-1);
    if (stated !== undefined && stated.value !== INHERIT) return { source: source.id, stated };
  }
  return null;
}

function statedValue({ value }: DatedValue): ParameterValue | null {
  return value === INHERIT ? null : value;
}
