import type { LinkedPolicy, ParameterDeclaration, ResolvedValue } from '../policy/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { valueText } from './parameter-timeline.js';

/** A policy as it stands on a day without any declared situation. */
export interface PolicyOnDay {
  readonly policy: LinkedPolicy;
  readonly on: LocalDate;
}

/** A parameter whose value is not the same on both sides; a side is null where its policy does not declare it. */
export interface ParameterDifference {
  readonly declaration: ParameterDeclaration;
  readonly left: ResolvedValue | null;
  readonly right: ResolvedValue | null;
}

/** Every parameter whose value differs between two policies or two days, by key. Undeclared and unset are the same. */
export function policyDifferences(left: PolicyOnDay, right: PolicyOnDay): readonly ParameterDifference[] {
  const leftValues = left.policy.valuesOn(left.on, []);
  const rightValues = right.policy.valuesOn(right.on, []);
  const keys = [...new Set([...leftValues.keys(), ...rightValues.keys()])].sort();
  return keys.flatMap((key) => {
    const declaration = right.policy.declarations.get(key) ?? left.policy.declarations.get(key);
    const sides = { left: leftValues.get(key) ?? null, right: rightValues.get(key) ?? null };
    const isSame = valueText(sides.left?.value ?? null) === valueText(sides.right?.value ?? null);
    return isSame || declaration === undefined ? [] : [{ declaration, ...sides }];
  });
}
