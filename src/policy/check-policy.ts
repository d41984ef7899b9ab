import type { LocalDate } from '../shared/local-date.js';
import { isLocalDate } from '../shared/local-date.js';
import { compareProduct, formatMoney, multiply, ratio } from '../shared/money.js';
import { problem } from '../shared/problem.js';
import type { Basis } from './basis.js';
import { wordingFaults } from './check-wording.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Bound, DatedValue, ParameterDeclaration, ParameterValue } from './parameter.js';
import { INHERIT } from './parameter.js';
import type { PolicyProblem } from './policy-problem.js';
import { resolveOne } from './resolve.js';

/**
 * Everything that can be wrong with a policy and be seen without running a rule: undeclared or ill-typed
 * values, dates that do not ascend, a basis that cites an unknown instrument, values outside a bound (J2.2),
 * rules without basis. Answers all faults, each naming the policy, the thing and the remedy.
 */
export function checkPolicy(policy: LinkedPolicy): readonly PolicyProblem[] {
  const report = new Report(policy);
  checkValues(policy, report);
  checkBounds(policy, report);
  checkProgrammes(policy, report);
  checkNeed(policy, report);
  for (const fault of wordingFaults(policy)) report.fault(fault, 'state it in Chinese and English alike');
  return report.problems;
}

class Report {
  readonly problems: PolicyProblem[] = [];

  constructor(readonly policy: LinkedPolicy) {}

  fault(what: string, remedy: string): void {
    this.problems.push(
      problem({
        code: 'POLICY_UNSOUND',
        message: `Policy ${this.policy.id}: ${what}; ${remedy}.`,
        messageZh: `政策 ${this.policy.id} 有误:${what};${remedy}。`,
      }),
    );
  }

  basis(where: string, basis: Basis): void {
    if (!this.policy.instruments.has(basis.instrument)) {
      this.fault(`${where} cites the instrument ${basis.instrument}, which is not declared`, 'declare it');
    }
  }
}

function checkValues(policy: LinkedPolicy, report: Report): void {
  for (const [key, stated] of Object.entries(policy.definition.parameters)) {
    const declaration = policy.declarations.get(key);
    if (declaration === undefined) {
      report.fault(
        `the parameter ${key} is not declared`,
        'declare it here or in a parent, or correct the key',
      );
      continue;
    }
    let last: LocalDate | null = null;
    for (const dated of stated) {
      const where = `the value of ${key} from ${dated.from}`;
      if (!isLocalDate(dated.from)) report.fault(`${where} has an impossible date`, 'write it as YYYY-MM-DD');
      const unordered = dated.when === undefined && last !== null && dated.from <= last;
      if (unordered)
        report.fault(`${where} does not come after ${last}`, 'order the values by date, one a day');
      if (dated.when === undefined) last = dated.from;
      report.basis(where, dated.basis);
      const fault = typeFault(declaration, dated);
      if (fault !== null) report.fault(`${where} ${fault}`, `state a ${declaration.type}`);
    }
  }
}

function typeFault(declaration: ParameterDeclaration, { value }: DatedValue): string | null {
  if (value === null || value === INHERIT) return null;
  switch (declaration.type) {
    case 'money':
      return typeof value === 'bigint' && value >= 0n ? null : 'is no sum in fen of zero or more';
    case 'ratio':
      return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? null : 'is no exact decimal text';
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= 0
        ? null
        : 'is no whole number of zero or more';
    case 'flag':
      return typeof value === 'boolean' ? null : 'is neither true nor false';
    case 'code':
      return typeof value === 'string' && declaration.codes?.includes(value) === true
        ? null
        : `is none of ${declaration.codes?.join(', ')}`;
    case 'codes':
      return Array.isArray(value) && value.every((code) => declaration.codes?.includes(code))
        ? null
        : `holds a code that is none of ${declaration.codes?.join(', ')}`;
  }
}

/** A bound holds on every day on which it, or a value that it concerns, changes. */
function checkBounds(policy: LinkedPolicy, report: Report): void {
  for (const declaration of policy.declarations.values()) {
    for (const bound of declaration.bounds ?? []) {
      report.basis(`a bound of ${declaration.key}`, bound.basis);
      const days = [...new Set([bound.from, ...policy.changeDays.filter((day) => day > bound.from)])];
      for (const on of days) {
        if (bound.until !== undefined && on > bound.until) break;
        const fault = boundFault(policy, declaration, bound, on);
        if (fault !== null) {
          report.fault(fault, 'change the value or state an exception with its own basis');
          break;
        }
      }
    }
  }
}

function boundFault(
  policy: LinkedPolicy,
  declaration: ParameterDeclaration,
  bound: Bound,
  on: LocalDate,
): string | null {
  const { value, from, policy: source } = resolveOne(policy.chain, declaration, on, []);
  if (value === null || statesException(policy, declaration.key, source, from)) return null;
  const name = `${declaration.key} is ${shown(value)} on ${on}`;
  const basis = `${bound.basis.instrument} art. ${bound.basis.article}`;
  if (bound.min !== undefined && (value as bigint | number) < bound.min) {
    return `${name}, below the least ${shown(bound.min)} of ${basis}`;
  }
  if (bound.max !== undefined && (value as bigint | number) > bound.max) {
    return `${name}, above the most ${shown(bound.max)} of ${basis}`;
  }
  if (bound.atLeast === undefined) return null;
  const of = policy.declarations.get(bound.atLeast.of);
  if (of === undefined) return `a bound of ${declaration.key} refers to the undeclared ${bound.atLeast.of}`;
  const other = resolveOne(policy.chain, of, on, []).value;
  if (typeof value !== 'bigint' || typeof other !== 'bigint') return null;
  const times = ratio(bound.atLeast.times);
  const least = multiply(other, times, bound.atLeast.rounding);
  if (value >= least || compareProduct(other, times, value) <= 0) return null;
  return `${name}, below ${bound.atLeast.times} × ${of.key} = ${formatMoney(least)} of ${basis}`;
}

function statesException(
  policy: LinkedPolicy,
  key: string,
  source: string | null,
  from: LocalDate | null,
): boolean {
  const stated = policy.chain.find((p) => p.id === source)?.parameters[key];
  return stated?.some((dated) => dated.from === from && dated.exception !== undefined) ?? false;
}

function shown(value: ParameterValue): string {
  return typeof value === 'bigint' ? formatMoney(value) : String(value);
}

function checkNeed({ definition, declarations }: LinkedPolicy, report: Report): void {
  if (definition.need === undefined) return;
  if (definition.need.basis.length === 0)
    report.fault('its measure of need has no basis', 'cite the article');
  for (const basis of definition.need.basis) report.basis('the measure of need', basis);
  for (const { code, weight } of definition.need.factors) {
    if (declarations.get(weight)?.type === 'ratio') continue;
    report.fault(
      `the factor ${code} of need is weighed by ${weight}, which is no declared ratio`,
      'declare it',
    );
  }
}

function checkProgrammes(policy: LinkedPolicy, report: Report): void {
  for (const adaptation of policy.definition.adapts ?? []) {
    const known = policy.chain.slice(1).some((p) => p.programmes.some((q) => q.code === adaptation.code));
    if (!known)
      report.fault(`it adapts the programme ${adaptation.code}, which no parent has`, 'correct the code');
  }
  for (const programme of policy.programmes.values()) {
    const ids = programme.rules.map((rule) => rule.id);
    for (const rule of programme.rules) {
      const where = `the rule ${rule.id} of ${programme.code}`;
      if (rule.basis.length === 0) report.fault(`${where} has no basis`, 'cite the article it applies');
      for (const basis of rule.basis) report.basis(where, basis);
      if (ids.indexOf(rule.id) !== ids.lastIndexOf(rule.id))
        report.fault(`${where} stands twice`, 'rename one');
      for (const cured of rule.cures ?? []) {
        if (!ids.includes(cured)) report.fault(`${where} cures the unknown rule ${cured}`, 'correct its id');
      }
    }
    const codes = programme.procedure.map((step) => step.code);
    for (const step of programme.procedure) {
      const where = `the step ${step.code} of ${programme.code}`;
      if (step.basis.length === 0) report.fault(`${where} has no basis`, 'cite the article it applies');
      for (const basis of step.basis) report.basis(where, basis);
      // An order that depends on the law is checked where conformance plans the procedure.
      for (const before of typeof step.after === 'function' ? [] : step.after) {
        if (!codes.includes(before))
          report.fault(`${where} waits for the unknown step ${before}`, 'correct it');
      }
      for (const deadline of [step.deadline, step.duration]) {
        if (deadline !== undefined && !policy.declarations.has(deadline.parameter)) {
          report.fault(`${where} uses the undeclared parameter ${deadline.parameter}`, 'declare it');
        }
      }
    }
  }
}
