import type { Text } from '../shared/text.js';
import type { Instrument } from './basis.js';
import type { NeedMeasure } from './need-measure.js';
import type { ParameterDeclaration, ParameterTable } from './parameter.js';
import type { ProcedureStep, Programme } from './programme.js';
import type { Rule } from './rule.js';

/** A policy module: data and pure functions, nothing else. */
export interface PolicyDefinition {
  /** The slug of its jurisdiction, or `national`. */
  readonly id: string;
  /** Raised whenever a rule, a template or a stated value changes: `2026.11.1`. */
  readonly version: string;
  readonly titles: Text;
  /** Id of the parent policy whose values and programmes it inherits. */
  readonly extends?: string;
  /** Division codes that it covers; empty for a layer that is nobody's own. */
  readonly covers: readonly string[];
  readonly instruments: readonly Instrument[];
  /** Parameters that it introduces. */
  readonly declares: readonly ParameterDeclaration[];
  readonly parameters: ParameterTable;
  /** Programmes that it introduces. */
  // biome-ignore lint/suspicious/noExplicitAny: each programme derives something of its own kind.
  readonly programmes: readonly Programme<any>[];
  /** How it measures need, where it does not measure as its parent does. */
  readonly need?: NeedMeasure;
  /** What it changes in programmes of its parent. */
  readonly adapts?: readonly ProgrammeAdaptation[];
}

/** Changes to an inherited programme; whatever is absent stays the parent's, message templates one by one. */
export interface ProgrammeAdaptation {
  readonly code: string;
  // biome-ignore lint/suspicious/noExplicitAny: see PolicyDefinition.programmes
  readonly set?: Partial<Omit<Programme<any>, 'code' | 'rules' | 'procedure'>>;
  /** Rules by id: replaces one of the parent's in its place, or is added at the end. */
  // biome-ignore lint/suspicious/noExplicitAny: see PolicyDefinition.programmes
  readonly rules?: readonly Rule<any>[];
  readonly withoutRules?: readonly string[];
  /** Steps by code: replaces one of the parent's in its place, or is added at the end. */
  readonly steps?: readonly ProcedureStep[];
  readonly withoutSteps?: readonly string[];
  /** The jurisdiction does not run this programme. */
  readonly off?: boolean;
}

/** Names a policy module. Checks happen when the registry links it, so that every fault is reported at once. */
export function definePolicy(definition: PolicyDefinition): PolicyDefinition {
  return Object.freeze(definition);
}
