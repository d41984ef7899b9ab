import type { Problem } from '../shared/problem.js';

/** What can be wrong with a policy or with how policies stand to each other. */
export type PolicyProblem = Problem<
  'POLICY_DUPLICATE' | 'POLICY_PARENT_UNKNOWN' | 'POLICY_PARENT_CIRCLE' | 'POLICY_UNSOUND'
>;
