import { POLICIES } from '../../policies/index.js';
import {
  type Assessment,
  type AssessmentStep,
  amendPolicy,
  assess,
  type Conclusion,
  createPolicyRegistry,
  type Facts,
  type LinkedPolicy,
  type ParameterValue,
  type PolicyRegistry,
  type ProcedureState,
  type StepCode,
} from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { formatMoney } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { type HouseholdSketch, household } from '../support/facts.js';

/** One line of a legal case table: a household in a few words, and what the law says of it, to the fen. */
export interface Vignette {
  /** The requirement that it shows. */
  readonly req: string;
  readonly title: string;
  readonly facts: HouseholdSketch;
  readonly is: Conclusion;
  /** Yuan with two places; absent = no sum. */
  readonly amount?: string;
  readonly class?: string;
  /** What single rules answered, by id; `null` = the rule did not apply. */
  readonly steps?: Readonly<Record<string, AssessmentStep['outcome'] | null>>;
  /** The message of single rules, by id. */
  readonly says?: Readonly<Record<string, string>>;
  readonly unset?: readonly string[];
  readonly evidence?: readonly string[];
  readonly stages?: readonly string[];
  readonly situations?: readonly string[];
}

export interface CaseTable {
  readonly policy: string;
  readonly programme: string;
  readonly cases: readonly Vignette[];
  /** Figures that the place has not published, set here as its agency would, to see what is reckoned with them. */
  readonly sets?: Readonly<Record<string, ParameterValue>>;
}

export const registry: PolicyRegistry = unwrap(createPolicyRegistry(POLICIES));

export function policyOf(id: string): LinkedPolicy {
  const policy = registry.policy(id);
  if (policy === undefined) throw new Error(`There is no policy ${id}.`);
  return policy;
}

/** The policy as its agency would amend it: every figure from the first day of the year 2000 on. */
export function policyWith(id: string, sets: Readonly<Record<string, ParameterValue>>): LinkedPolicy {
  const changes = Object.entries(sets).map(([key, value]) => ({
    key,
    dated: {
      from: localDate('2000-01-01'),
      value,
      basis: { instrument: 'FIGURES-OF-THE-TABLE', article: '1' },
    },
  }));
  const instruments = [
    { id: 'FIGURES-OF-THE-TABLE', titles: { zh: '试算数字', en: 'Figures of the table' } },
  ];
  const amended = POLICIES.map((policy) =>
    policy.id === id ? amendPolicy(policy, [{ id: 'table', instruments, changes }]) : policy,
  );
  const policy = unwrap(createPolicyRegistry(amended)).policy(id);
  if (policy === undefined) throw new Error(`There is no policy ${id}.`);
  return policy;
}

/** Registers one test a line, titled by requirement, story and day. */
export function tellCases({ policy, programme, cases, sets }: CaseTable): void {
  const told = sets === undefined ? policyOf(policy) : policyWith(policy, sets);
  describe(`${policy}, ${programme}${sets === undefined ? '' : ', figures set'}`, () => {
    for (const vignette of cases) {
      test(`${vignette.req}: ${vignette.title} (${vignette.facts.on})`, () => {
        checkVignette(assess(told, programme, household(vignette.facts)), vignette);
      });
    }
  });
}

function checkVignette(assessment: Assessment, vignette: Vignette): void {
  const amount = assessment.amount === null ? null : formatMoney(assessment.amount);
  const stages = assessment.stages.map(formatMoney);
  checkTold({ ...assessment, amount, stages }, vignette);
}

/** What an answer has to tell so that a line of a case table can be held against it; sums in yuan. */
export interface Told {
  readonly conclusion: string;
  readonly fault?: string | null;
  readonly amount?: string | null;
  readonly class?: string | null;
  readonly stages?: readonly string[];
  readonly steps: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly message?: string | null;
  }[];
  readonly unset: readonly string[];
  readonly evidence: readonly string[];
  readonly situations: readonly string[];
}

/** Holds an answer against its line; what an answer does not tell (`stages`, messages) is not looked at. */
export function checkTold(assessment: Told, vignette: Vignette): void {
  const { steps = {} } = vignette;
  const says = assessment.steps.some(({ message }) => message !== undefined) ? (vignette.says ?? {}) : {};
  const stepOf = (rule: string) => assessment.steps.find((step) => step.rule === rule);
  const tellsStages = vignette.stages !== undefined && assessment.stages !== undefined;
  expect({
    is: assessment.conclusion,
    fault: assessment.fault ?? null,
    amount: assessment.amount ?? undefined,
    unset: assessment.unset,
    evidence: assessment.evidence,
    ...(vignette.class === undefined ? {} : { class: assessment.class }),
    ...(tellsStages ? { stages: assessment.stages } : {}),
    ...(vignette.situations === undefined ? {} : { situations: assessment.situations }),
    steps: Object.fromEntries(Object.keys(steps).map((rule) => [rule, stepOf(rule)?.outcome ?? null])),
    says: Object.fromEntries(Object.keys(says).map((rule) => [rule, stepOf(rule)?.message])),
  }).toEqual({
    is: vignette.is,
    fault: null,
    amount: vignette.amount,
    unset: vignette.unset ?? [],
    evidence: vignette.evidence ?? [],
    ...(vignette.class === undefined ? {} : { class: vignette.class }),
    ...(tellsStages ? { stages: vignette.stages } : {}),
    ...(vignette.situations === undefined ? {} : { situations: vignette.situations }),
    steps,
    says,
  });
}

/** A case in which nothing has happened yet. */
export function calm(change: Partial<ProcedureState> = {}): ProcedureState {
  return {
    disputed: false,
    urgent: false,
    payFirst: false,
    nearRelative: false,
    proposedAmount: null,
    ...change,
  };
}

/** Any household, where only the day matters. */
export function someone(on: string, more: Partial<HouseholdSketch> = {}): Facts {
  return household({ on, members: [{}], ...more });
}

export function neededSteps(plan: readonly { code: StepCode; needed: boolean }[]): readonly StepCode[] {
  return plan.filter(({ needed }) => needed).map(({ code }) => code);
}
