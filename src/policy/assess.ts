import type { Assessment, AssessmentLine, AssessmentStep, Conclusion } from './assessment.js';
import { type Basis, citation } from './basis.js';
import type { Facts } from './facts.js';
import { benefitFault, faultOf } from './fault.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Benefit, BenefitLine, Programme } from './programme.js';
import type { Finding, Rule } from './rule.js';
import { type Reading, UnsetParameter, Values } from './values.js';

/**
 * Assesses one household for one programme by the law of `facts.on`. Pure: the same facts and policy give the
 * same bytes. A policy that throws, answers a sum that is no whole number of fen or a negative one leads to
 * MANUAL_REVIEW with a code; it never stops the service.
 * @throws RangeError when the policy has no such programme
 */
export function assess(policy: LinkedPolicy, programmeCode: string, facts: Facts): Assessment {
  const programme = policy.programmes.get(programmeCode);
  if (programme === undefined) {
    throw new RangeError(`Policy ${policy.id} has no programme ${programmeCode}.`);
  }
  const values = new Values(policy.valuesOn(facts.on, facts.situations), facts.on);
  const run: Run = { steps: [], evidence: [], unset: [], benefit: null, fault: null };
  let conclusion: Conclusion;
  try {
    conclusion = applyRules(programme, facts, values, run);
  } catch (thrown) {
    run.fault = faultOf(thrown);
    run.benefit = null;
    conclusion = 'MANUAL_REVIEW';
  }
  return answer(policy, programme, facts, values, run, conclusion);
}

/** What an assessment gathers on its way. */
interface Run {
  steps: AssessmentStep[];
  readonly evidence: string[];
  readonly unset: string[];
  benefit: Benefit | null;
  fault: string | null;
}

function applyRules(programme: Programme, facts: Facts, values: Values, run: Run): Conclusion {
  let derived: unknown;
  try {
    derived = programme.derive(facts, values);
  } catch (thrown) {
    noteUnset(run, thrown);
    return 'PARAMETER_UNSET';
  }
  for (const rule of programme.rules) {
    if (rule.from !== undefined && facts.on < rule.from) continue;
    if (rule.until !== undefined && facts.on > rule.until) continue;
    let finding: Finding;
    try {
      finding = rule.apply(facts, values, derived);
    } catch (thrown) {
      run.steps.push(unsetStep(rule, noteUnset(run, thrown)));
      continue;
    }
    if (finding.outcome === 'NOT_APPLICABLE') continue;
    if (!OUTCOMES.has(finding.outcome)) throw new UnknownOutcome(finding);
    run.steps.push(stepOf(rule, finding));
    if (finding.outcome === 'EVIDENCE_MISSING') run.evidence.push(...finding.evidence);
  }
  const conclusion = conclude(programme, run);
  if (conclusion !== 'ELIGIBLE' || programme.benefit === null) return conclusion;
  let benefit: Benefit;
  try {
    benefit = programme.benefit(facts, values, derived);
  } catch (thrown) {
    noteUnset(run, thrown);
    return 'PARAMETER_UNSET';
  }
  run.fault = benefitFault(benefit);
  if (run.fault !== null) return 'MANUAL_REVIEW';
  run.benefit = benefit;
  return 'ELIGIBLE';
}

const OUTCOMES: ReadonlySet<unknown> = new Set(['SATISFIED', 'REFUSED', 'ENTITLED', 'EVIDENCE_MISSING']);

/** A rule answered no finding: for instance a promise, which must not fail unheard later. */
class UnknownOutcome extends Error {
  constructor(answer: unknown) {
    super('A rule answered no finding.');
    this.name = 'UnknownOutcome';
    if (answer instanceof Promise) answer.catch(() => undefined);
  }
}

/** The key of the unset parameter, noted once. Anything else that was thrown is a fault of the policy and goes on. */
function noteUnset(run: Run, thrown: unknown): string {
  if (!(thrown instanceof UnsetParameter)) throw thrown;
  if (!run.unset.includes(thrown.key)) run.unset.push(thrown.key);
  return thrown.key;
}

/**
 * Refusals that a rule cures are marked so. A refusal that needs no unset figure and no missing paper stands, even
 * when another rule met one; it is open as long as a rule that might cure it waits for either.
 */
function conclude(programme: Programme, run: Run): Conclusion {
  if (run.steps.some(isRefusal)) {
    cure(programme, run);
    for (const step of run.steps) {
      if (step.outcome === 'REFUSED' && !mayYetBeCured(programme, run, step.rule)) return 'NOT_ELIGIBLE';
    }
  }
  if (run.unset.length > 0) return 'PARAMETER_UNSET';
  if (run.evidence.length > 0) return 'EVIDENCE_MISSING';
  return 'ELIGIBLE';
}

function isRefusal(step: AssessmentStep): boolean {
  return step.outcome === 'REFUSED';
}

/** A refusal stands unless a rule that entitles names it in `cures`. */
function cure(programme: Programme, run: Run): void {
  for (const rule of programme.rules) {
    const { cures } = rule;
    if (cures === undefined || !run.steps.some((s) => s.rule === rule.id && s.outcome === 'ENTITLED'))
      continue;
    run.steps = run.steps.map((step) =>
      step.outcome === 'REFUSED' && cures.includes(step.rule) ? { ...step, outcome: 'CURED' as const } : step,
    );
  }
}

function mayYetBeCured(programme: Programme, run: Run, refusing: string): boolean {
  return programme.rules.some(
    (rule) =>
      rule.cures?.includes(refusing) === true &&
      run.steps.some(
        (step) => step.rule === rule.id && (step.outcome === 'UNSET' || step.outcome === 'EVIDENCE_MISSING'),
      ),
  );
}

function stepOf(rule: Rule, finding: Exclude<Finding, { outcome: 'NOT_APPLICABLE' }>): AssessmentStep {
  return {
    rule: rule.id,
    outcome: finding.outcome,
    message: finding.message,
    shown: finding.shown,
    basis: citationsOf(rule.basis),
  };
}

function unsetStep(rule: Rule, key: string): AssessmentStep {
  return {
    rule: rule.id,
    outcome: 'UNSET',
    message: null,
    shown: { parameter: key },
    basis: citationsOf(rule.basis),
  };
}

function lineOf(line: BenefitLine): AssessmentLine {
  return {
    message: line.message,
    shown: line.shown,
    amount: line.amount,
    personId: line.personId ?? null,
    basis: citationsOf(line.basis),
  };
}

const citationsByBases = new WeakMap<readonly Basis[], readonly string[]>();

/** Rules and most lines cite the same frozen lists again and again, so their texts are made once. */
function citationsOf(bases: readonly Basis[]): readonly string[] {
  let citations = citationsByBases.get(bases);
  if (citations === undefined) {
    citations = Object.freeze(bases.map(citation));
    citationsByBases.set(bases, citations);
  }
  return citations;
}

function answer(
  policy: LinkedPolicy,
  programme: Programme,
  facts: Facts,
  values: Values,
  run: Run,
  conclusion: Conclusion,
): Assessment {
  const readings: Reading[] = [];
  const situations: string[] = [];
  for (const { reading, situation } of values.readings) {
    if (reading !== null) readings.push(reading);
    if (situation !== null && !situations.includes(situation)) situations.push(situation);
  }
  const { benefit } = run;
  return {
    policy: policy.identity,
    programme: programme.code,
    on: facts.on,
    conclusion,
    amount: benefit === null ? null : benefit.amount,
    period: benefit === null ? null : benefit.period,
    class: benefit === null ? null : benefit.class,
    stages: benefit?.stages ?? [],
    steps: run.steps,
    lines: benefit === null ? [] : benefit.lines.map(lineOf),
    readings,
    evidence: run.evidence,
    unset: run.unset,
    situations,
    fault: run.fault,
  };
}
