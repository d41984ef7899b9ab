/** The public contract of the policy engine: the one module that a policy imports, and all that callers need. */
export type { Text } from '../shared/text.js';
export * from './amend.js';
export { assess } from './assess.js';
export * from './assessment.js';
export * from './basis.js';
export * from './conformance.js';
export { assessForDecision } from './decision-assessment.js';
export * from './declare.js';
export { deepFreeze } from './deep-freeze.js';
export * from './explain.js';
export * from './facts.js';
export { guardedAll, type PolicyRefusal, parameterUnset } from './guarded.js';
export type { Guard, Guarded, LinkedPolicy } from './linked-policy.js';
export * from './match-programmes.js';
export * from './need.js';
export * from './need-measure.js';
export * from './parameter.js';
export * from './policy.js';
export type { PolicyProblem } from './policy-problem.js';
export * from './procedure.js';
export * from './programme.js';
export * from './reading-facts.js';
export * from './recovery-terms.js';
export * from './registry.js';
export * from './rule.js';
export {
  type Reading,
  type ResolvedParameters,
  type ResolvedValue,
  UnsetParameter,
  Values,
} from './values.js';
