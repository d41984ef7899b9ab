import type { Assessment, AssessmentLine, AssessmentStep, Conclusion, Reading } from './assessment.js';
import { type Basis, citation } from './basis.js';
import type { Facts } from './facts.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Benefit, Programme } from './programme.js';
import type { Finding, Rule } from './rule.js';
import { type ResolvedValue, UnsetParameter, Values } from './values.js';

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
  const run: Run = { steps: [], lines: [], evidence: [], unset: [], benefit: null, fault: null };
  try {
    applyRules(programme, facts, values, run);
  } catch (thrown) {
    run.fault = faultOf(thrown);
  }
  return answer(policy, programme, facts, values, run);
}

interface Run {
  steps: AssessmentStep[];
  lines: AssessmentLine[];
  evidence: string[];
  unset: string[];
  benefit: Benefit | null;
  fault: string | null;
}

function applyRules(programme: Programme, facts: Facts, values: Values, run: Run): void {
  const derived = readingOrUnset(() => programme.derive(facts, values));
  if (derived instanceof UnsetParameter) {
    noteUnset(run, derived.key);
    return;
  }
  for (const rule of programme.rules) {
    if (
      (rule.from !== undefined && facts.on < rule.from) ||
      (rule.until !== undefined && facts.on > rule.until)
    ) {
      continue;
    }
    const finding = readingOrUnset(() => rule.apply(facts, values, derived));
    if (finding instanceof UnsetParameter) {
      noteUnset(run, finding.key);
      run.steps.push(unsetStep(rule, finding.key));
    } else if (finding.outcome !== 'NOT_APPLICABLE') {
      run.steps.push(stepOf(rule, finding));
      if (finding.outcome === 'EVIDENCE_MISSING') run.evidence.push(...finding.evidence);
    }
  }
  cure(programme, run);
  if (programme.benefit === null || conclusionOf(programme, run) !== 'ELIGIBLE') return;
  const pay = programme.benefit;
  const benefit = readingOrUnset(() => pay(facts, values, derived));
  if (benefit instanceof UnsetParameter) {
    noteUnset(run, benefit.key);
    return;
  }
  run.fault = benefitFault(benefit);
  if (run.fault !== null) return;
  run.benefit = benefit;
  run.lines = benefit.lines.map((line) => ({
    message: line.message,
    shown: line.shown,
    amount: line.amount,
    personId: line.personId ?? null,
    basis: line.basis.map(cited),
  }));
}

function readingOrUnset<T>(read: () => T): T | UnsetParameter {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof UnsetParameter) return thrown;
    throw thrown;
  }
}

function noteUnset(run: Run, key: string): void {
  if (!run.unset.includes(key)) run.unset.push(key);
}

/** A refusal stands unless a rule that entitles names it in `cures`. */
function cure(programme: Programme, run: Run): void {
  for (const rule of programme.rules) {
    if (rule.cures === undefined) continue;
    const entitling = run.steps.some((step) => step.rule === rule.id && step.outcome === 'ENTITLED');
    if (!entitling) continue;
    run.steps = run.steps.map((step) =>
      step.outcome === 'REFUSED' && rule.cures?.includes(step.rule)
        ? { ...step, outcome: 'CURED' as const }
        : step,
    );
  }
}

/**
 * A refusal that needs no unset figure and no missing paper stands, even when another rule met one. It is open as
 * long as a rule that might cure it waits for either.
 */
function conclusionOf(programme: Programme, run: Run): Conclusion {
  if (run.fault !== null) return 'MANUAL_REVIEW';
  if (run.steps.some((step) => step.outcome === 'REFUSED' && !mayYetBeCured(programme, run, step.rule)))
    return 'NOT_ELIGIBLE';
  if (run.unset.length > 0) return 'PARAMETER_UNSET';
  if (run.evidence.length > 0) return 'EVIDENCE_MISSING';
  return 'ELIGIBLE';
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

function benefitFault(benefit: Benefit): string | null {
  if (typeof benefit.amount !== 'bigint') return 'POLICY_AMOUNT_NOT_FEN';
  if (benefit.amount < 0n) return 'POLICY_AMOUNT_NEGATIVE';
  let itemised = 0n;
  let items = 0;
  for (const line of benefit.lines) {
    if (line.amount === null) continue;
    itemised += line.amount;
    items += 1;
  }
  if (items > 0 && itemised !== benefit.amount) return 'POLICY_LINES_DO_NOT_ADD_UP';
  const staged = (benefit.stages ?? []).reduce((sum, stage) => sum + stage, 0n);
  if (benefit.stages !== undefined && benefit.stages.length > 0 && staged !== benefit.amount) {
    return 'POLICY_STAGES_DO_NOT_ADD_UP';
  }
  return null;
}

function faultOf(thrown: unknown): string {
  return thrown instanceof Error ? `POLICY_THREW_${thrown.name.toUpperCase()}` : 'POLICY_THREW';
}

function stepOf(rule: Rule, finding: Exclude<Finding, { outcome: 'NOT_APPLICABLE' }>): AssessmentStep {
  return {
    rule: rule.id,
    outcome: finding.outcome,
    message: finding.message,
    shown: finding.shown,
    basis: citationsOf(rule),
  };
}

function unsetStep(rule: Rule, key: string): AssessmentStep {
  return {
    rule: rule.id,
    outcome: 'UNSET',
    message: null,
    shown: { parameter: key },
    basis: citationsOf(rule),
  };
}

const citationsByRule = new WeakMap<object, readonly string[]>();

function citationsOf(rule: Rule): readonly string[] {
  let citations = citationsByRule.get(rule);
  if (citations === undefined) {
    citations = Object.freeze(rule.basis.map(citation));
    citationsByRule.set(rule, citations);
  }
  return citations;
}

const citationByBasis = new WeakMap<Basis, string>();

function cited(basis: Basis): string {
  let text = citationByBasis.get(basis);
  if (text === undefined) {
    text = citation(basis);
    citationByBasis.set(basis, text);
  }
  return text;
}

const readingByValue = new WeakMap<ResolvedValue, Reading>();

function readingOf(resolved: ResolvedValue): Reading | null {
  const known = readingByValue.get(resolved);
  if (known !== undefined) return known;
  const { key, value, from, policy, basis, confidence, situation } = resolved;
  if (value === null || from === null || policy === null || basis === null) return null;
  const reading: Reading = { key, value, from, policy, basis: citation(basis), confidence, situation };
  readingByValue.set(resolved, reading);
  return reading;
}

function answer(
  policy: LinkedPolicy,
  programme: Programme,
  facts: Facts,
  values: Values,
  run: Run,
): Assessment {
  const readings: Reading[] = [];
  const situations: string[] = [];
  for (const resolved of values.readings) {
    const reading = readingOf(resolved);
    if (reading !== null) readings.push(reading);
    if (resolved.situation !== null && !situations.includes(resolved.situation))
      situations.push(resolved.situation);
  }
  const { benefit } = run;
  return {
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    programme: programme.code,
    on: facts.on,
    conclusion: conclusionOf(programme, run),
    amount: benefit === null ? null : benefit.amount,
    period: benefit === null ? null : benefit.period,
    class: benefit === null ? null : benefit.class,
    stages: benefit?.stages ?? [],
    steps: run.steps,
    lines: run.lines,
    readings,
    evidence: run.evidence,
    unset: run.unset,
    situations,
    fault: run.fault,
  };
}
