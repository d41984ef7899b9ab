import { canonicalJson } from '../shared/canonical-json.js';
import { addDays, type LocalDate, maxDate } from '../shared/local-date.js';
import type { Problem } from '../shared/problem.js';
import { problem } from '../shared/problem.js';
import type { Result } from '../shared/result.js';
import { isSamePlainData } from '../shared/same-plain-data.js';
import { assess } from './assess.js';
import type { Assessment } from './assessment.js';
import { checkPolicy } from './check-policy.js';
import { withoutClock } from './clock-trap.js';
import { deepFreeze } from './deep-freeze.js';
import { explain, render } from './explain.js';
import type { Facts } from './facts.js';
import type { PolicyRefusal } from './guarded.js';
import type { LinkedPolicy } from './linked-policy.js';
import {
  approvalFor,
  caseTimeLimit,
  type PlannedStep,
  payFirstTerms,
  planProcedure,
  reviewIntervalOf,
  specialTimeLimit,
} from './procedure.js';
import type { ProcedureState, Programme } from './programme.js';
import type { Shown } from './rule.js';

export type ConformanceProblem = Problem<
  | 'POLICY_UNSOUND'
  | 'POLICY_CLOCK'
  | 'POLICY_FAULT'
  | 'POLICY_MUTATES'
  | 'POLICY_NOT_DETERMINISTIC'
  | 'POLICY_WORDING'
  | 'POLICY_PROCEDURE'
>;

export interface ConformanceReport {
  readonly policyId: string;
  readonly problems: readonly ConformanceProblem[];
  /** `PROGRAMME rule.id` of every rule that answered at least once. */
  readonly reached: ReadonlySet<string>;
  /** The others; a rule whose figures the place has not set cannot be reached. */
  readonly unreached: readonly string[];
  readonly runs: number;
}

/**
 * Runs a policy over a table of cases, each on its own day and on the day before and the day of every change, and
 * reports what no reading of the definition shows: faults, a clock or randomness, changed input, answers that differ
 * between two runs, wording with gaps, procedures that wait for themselves. Leaves nothing behind.
 * @param days the days to run on instead, where only some have changed
 */
export function checkConformance(
  policy: LinkedPolicy,
  cases: readonly Facts[],
  days?: readonly LocalDate[],
): ConformanceReport {
  const findings = new Findings(policy);
  for (const { message, messageZh } of checkPolicy(policy)) findings.copy(message, messageZh);
  for (const facts of cases) {
    for (const on of days ?? daysOf(policy, facts)) {
      const frozen = deepFreeze({ ...facts, on });
      const before = canonicalJson(frozen);
      const kind = `${canonicalJson(frozen.application)} ${frozen.household.area}`;
      runAll(policy, { facts: frozen, kind }, findings);
      if (canonicalJson(frozen) !== before) {
        findings.add('POLICY_MUTATES', `on ${on}`, 'it changes its input', '修改了输入');
      }
    }
  }
  return {
    policyId: policy.id,
    problems: findings.problems,
    reached: findings.reached,
    unreached: allRules(policy).filter((rule) => !findings.reached.has(rule)),
    runs: findings.runs,
  };
}

/** Every rule of the policy as `PROGRAMME rule.id`. */
function allRules(policy: LinkedPolicy): readonly string[] {
  return [...policy.programmes.values()].flatMap(({ code, rules }) => rules.map(({ id }) => `${code} ${id}`));
}

class Findings {
  readonly problems: ConformanceProblem[] = [];
  readonly reached = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #looked = new Set<string>();
  runs = 0;

  constructor(readonly policy: LinkedPolicy) {}

  add(code: ConformanceProblem['code'], where: string, what: string, whatZh: string): void {
    if (this.#seen.has(`${code} ${where} ${what}`)) return;
    this.#seen.add(`${code} ${where} ${what}`);
    this.problems.push(
      problem({
        code,
        message: `Policy ${this.policy.id}, ${where}: ${what}.`,
        messageZh: `政策 ${this.policy.id},${where}:${whatZh}。`,
      }),
    );
  }

  /** Whether this is looked at for the first time; what does not depend on the household is looked at once. */
  isNew(what: string): boolean {
    if (this.#looked.has(what)) return false;
    this.#looked.add(what);
    return true;
  }

  copy(message: string, messageZh: string): void {
    this.problems.push(problem({ code: 'POLICY_UNSOUND', message, messageZh }));
  }
}

/** The case's own day and the two sides of every change since all its members were born. */
function daysOf(policy: LinkedPolicy, facts: Facts): readonly LocalDate[] {
  const earliest = facts.household.members.reduce<LocalDate>(
    (latest, { birthDate }) => maxDate(latest, birthDate),
    '1900-01-02' as LocalDate,
  );
  const changes = new Set<LocalDate>(policy.changeDays);
  for (const { rules } of policy.programmes.values()) {
    for (const { from, until } of rules) {
      if (from !== undefined) changes.add(from);
      if (until !== undefined) changes.add(addDays(until, 1));
    }
  }
  const days = new Set<LocalDate>([facts.on]);
  for (const day of changes) {
    if (addDays(day, -1) >= earliest) days.add(addDays(day, -1)).add(day);
  }
  return [...days].sort();
}

/** One case on one day, and what of it a procedure depends on. */
interface Run {
  readonly facts: Facts;
  readonly kind: string;
}

/** Every programme twice; the clock is watched over all of them at once, and one by one only when it was read. */
function runAll(policy: LinkedPolicy, run: Run, findings: Findings): void {
  const programmes = [...policy.programmes.values()];
  const twice = ({ code }: Programme): Answers => [
    assess(policy, code, run.facts),
    assess(policy, code, run.facts),
  ];
  const { value: answers, used } = withoutClock(() => programmes.map(twice));
  for (const [index, programme] of programmes.entries()) {
    const where = `${programme.code} on ${run.facts.on}`;
    const source = used === null ? null : withoutClock(() => twice(programme)).used;
    if (source !== null) findings.add('POLICY_CLOCK', where, `it uses ${source}`, `使用了 ${source}`);
    checkAnswers(policy, programme, { ...run, where, answers: answers[index] as Answers }, findings);
  }
}

type Answers = readonly [Assessment, Assessment];

interface Answered extends Run {
  /** The programme and the day. */
  readonly where: string;
  readonly answers: Answers;
}

function checkAnswers(
  policy: LinkedPolicy,
  programme: Programme,
  { facts, kind, where, answers: [first, second] }: Answered,
  findings: Findings,
): void {
  findings.runs += 1;
  if (!isSamePlainData(first, second)) {
    findings.add('POLICY_NOT_DETERMINISTIC', where, 'it answers differently twice', '两次计算结果不一致');
  }
  if (first.fault !== null) {
    findings.add('POLICY_FAULT', where, `it fails with ${first.fault}`, `计算出错:${first.fault}`);
  }
  for (const { rule } of first.steps) findings.reached.add(`${programme.code} ${rule}`);
  checkWording(policy, programme, first, where, findings);
  if (first.amount !== null && findings.isNew(`${where} review ${first.class}`)) {
    noteFailure(reviewIntervalOf(policy, programme.code, facts, first.class), where, findings);
  }
  if (findings.isNew(`${where} ${kind}`)) {
    checkProcedures(policy, programme, facts, where, findings);
  }
}

function checkWording(
  policy: LinkedPolicy,
  programme: Programme,
  assessment: Assessment,
  where: string,
  findings: Findings,
): void {
  const messages = [...assessment.steps, ...assessment.lines].map(({ message }) => message).join();
  if (!findings.isNew(`${assessment.programme} ${messages} ${assessment.unset.join()}`)) return;
  for (const missing of missingTemplates(programme, assessment)) {
    findings.add(
      'POLICY_WORDING',
      where,
      `the message ${missing} has no template`,
      `措辞 ${missing} 没有模板`,
    );
  }
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const { rule, wording } of explain(policy, assessment, locale)) {
      if (wording === '' || /\{\w+\}/.test(wording)) {
        findings.add(
          'POLICY_WORDING',
          where,
          `${rule ?? 'a line'} reads “${wording}”`,
          `措辞不完整:${wording}`,
        );
      }
    }
  }
}

function missingTemplates(programme: Programme, { steps, lines }: Assessment): readonly string[] {
  const ofRules = steps.flatMap(({ rule: id, message }) => {
    const rule = programme.rules.find((one) => one.id === id);
    return message !== null && rule?.messages[message] === undefined ? [`${id} ${message}`] : [];
  });
  const ofLines = lines.flatMap(({ message }) =>
    programme.benefitMessages[message] === undefined ? [message] : [],
  );
  return [...ofRules, ...ofLines];
}

/** States of a case that a procedure has to be ready for. */
function statesOf({ application }: Facts): readonly ProcedureState[] {
  const calm: ProcedureState = {
    disputed: false,
    urgent: application.urgent,
    payFirst: false,
    nearRelative: false,
    proposedAmount: application.requestedAmount,
  };
  return [calm, { ...calm, disputed: true, nearRelative: true }, { ...calm, urgent: true, payFirst: true }];
}

function checkProcedures(
  policy: LinkedPolicy,
  programme: Programme,
  facts: Facts,
  where: string,
  findings: Findings,
): void {
  const { code } = programme;
  const answered = <T>(answer: Result<T, PolicyRefusal>) => noteFailure(answer, where, findings);
  for (const state of statesOf(facts)) {
    const plan = answered(planProcedure(policy, code, facts, state));
    if (plan !== undefined) checkOrder(plan, where, findings);
  }
  answered(caseTimeLimit(policy, code, facts));
  answered(specialTimeLimit(policy, code, facts));
  const amount = facts.application.requestedAmount ?? 0n;
  const approval = answered(approvalFor(policy, code, facts, { amount, period: 'ONE_OFF' }));
  if (approval !== undefined) checkMessage(programme, approval, where, findings);
  if (programme.payFirst === null) return;
  const terms = answered(payFirstTerms(policy, code, facts));
  if (terms !== undefined) checkMessage(programme, terms, where, findings);
}

/** What was answered, or nothing where a figure is unset; a failure is noted. */
function noteFailure<T>(answer: Result<T, PolicyRefusal>, where: string, findings: Findings): T | undefined {
  if (answer.ok) return answer.value;
  const { code, path } = answer.error;
  if (code === 'POLICY_FAILED') {
    findings.add('POLICY_FAULT', where, `its procedure fails with ${path?.[1]}`, `程序出错:${path?.[1]}`);
  }
  return undefined;
}

function checkOrder(plan: readonly PlannedStep[], where: string, findings: Findings): void {
  const done = new Set<string>();
  let open = plan;
  while (open.length > 0) {
    const next = open.filter((step) => !step.after.every((before) => done.has(before)));
    if (next.length === open.length) {
      const codes = open.map((step) => step.code).join(', ');
      findings.add('POLICY_PROCEDURE', where, `${codes} never open`, `步骤 ${codes} 永远不会开始`);
      return;
    }
    for (const step of open) if (!next.includes(step)) done.add(step.code);
    open = next;
  }
}

function checkMessage(
  programme: Programme,
  { message, shown }: { readonly message: string; readonly shown: Shown },
  where: string,
  findings: Findings,
): void {
  const template = programme.approvalMessages[message];
  const wording = template === undefined ? null : render(template, shown, 'zh-CN');
  if (wording === null || /\{\w+\}/.test(wording)) {
    findings.add(
      'POLICY_WORDING',
      where,
      `the approval message ${message} has gaps`,
      `审批措辞 ${message} 不完整`,
    );
  }
}
