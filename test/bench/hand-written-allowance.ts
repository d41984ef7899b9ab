import type { Assessment, AssessmentStep, Facts } from '../../src/policy/index.js';
import { ageOn, localDate } from '../../src/shared/local-date.js';

/*
 * The subsistence allowance of Changfeng county in autumn 2026, written out by hand as a good programmer would who
 * never has to change it: every figure and article a constant, no parameters, no inheritance, no days. It gives the
 * same trace, field by field, for households that ask for nothing more: registered here, nobody on help, no assets,
 * no wages, nobody ill or disabled. What the engine costs above it is the price of policies that are data.
 */

const STANDARD = 71_700n;
const EXEMPT = ['BASIC_OLD_AGE_PENSION', 'VETERAN_CARE', 'AWARD', 'ASSISTANCE'];
const REACH = ['FALLEN_BACK_INTO_POVERTY', 'MONITORED_AGAINST_POVERTY', 'LIFTED_OUT_OF_POVERTY'];
const UNSTABLE = ['WAGE', 'BUSINESS', 'FARMING', 'OTHER_INCOME'];
const STUDIES = ['PRESCHOOL', 'COMPULSORY', 'SENIOR_SECONDARY', 'VOCATIONAL', 'UNDERGRADUATE'];
const REGISTRATION = ['INTERIM-2014 art. 11 [J16.2]'];
const HOUSEHOLD = ['MCA-2021-57 art. 7 [J1.1]'];
const NO_DOUBLE = ['INTERIM-2014 art. 14 [D2.3]'];
const ASSETS = ['INTERIM-2014 art. 9 [J1.1]', 'MCA-2021-57 art. 14 [J1.1]'];
const INCOME = ['INTERIM-2014 art. 9 [J1.1]', 'MCA-2021-57 art. 13 [J1.1]'];
const GAP = ['INTERIM-2014 art. 12', 'MCA-2021-57 art. 23'];
const READ_EXEMPT = reading('allowance.income.exempt', EXEMPT, '2021-07-01', 'national', INCOME[1] as string);
const READ_STANDARD = {
  ...reading(
    'allowance.standard.rural',
    STANDARD,
    '2021-07-01',
    'changfeng-county',
    'HF-STANDARDS art. 2021 [J1.3]',
  ),
  confidence: 'B' as const,
};
const READ_REACH = reading(
  'allowance.reach',
  REACH,
  '2020-04-01',
  'changfeng-county',
  'CF-2020 art. 一(一) [X1.1]',
);
const READ_METHOD = reading('allowance.method', 'GAP', '2021-07-01', 'national', GAP[1] as string);

function reading(
  key: string,
  value: bigint | string | readonly string[],
  from: string,
  policy: string,
  basis: string,
): Assessment['readings'][number] {
  return { key, value, from: localDate(from), policy, basis, confidence: 'A', situation: null };
}

export function handWrittenAllowance(policy: Assessment['policy'], facts: Facts): Assessment {
  let counted = 0;
  let left = 0;
  let income = 0n;
  let able = false;
  let unstable = false;
  let reached = 0;
  for (const { relation, birthDate, incomes, conditions } of facts.household.members) {
    const age = ageOn(birthDate, facts.on);
    const studies = conditions.some(({ kind, grade }) => kind === 'STUDENT' && STUDIES.includes(grade ?? ''));
    const counts =
      relation === 'HEAD' || relation === 'SPOUSE' || (relation === 'CHILD' && (studies || age < 18));
    if (!counts) {
      left += 1;
      continue;
    }
    counted += 1;
    for (const { kind, amount } of incomes) {
      if (EXEMPT.includes(kind)) continue;
      income += amount;
      unstable ||= UNSTABLE.includes(kind);
    }
    able ||= !studies && age >= 16 && age < 60;
    if (conditions.some(({ kind }) => REACH.includes(kind))) reached += 1;
  }
  const line = STANDARD * BigInt(counted);
  const isBelow = income < line;
  const amount = line - income;
  const steps: AssessmentStep[] = [
    step('allowance.registration', 'here', { division: facts.household.registeredDivision }, REGISTRATION),
    step('allowance.household', 'counted', { counted, left }, HOUSEHOLD),
    step('allowance.no-double-support', 'none', {}, NO_DOUBLE),
    step('allowance.assets', 'none', {}, ASSETS),
    {
      rule: 'allowance.income',
      outcome: isBelow ? 'SATISFIED' : 'REFUSED',
      message: isBelow ? 'below' : 'notBelow',
      shown: { income, persons: counted, standard: STANDARD, line },
      basis: INCOME,
    },
  ];
  if (reached > 0)
    steps.push(step('allowance.reach', 'named', { count: reached }, ['INTERIM-2014 art. 9 [X1.1]']));
  const lines: Assessment['lines'][number][] = [];
  if (isBelow) {
    const shown = { standard: STANDARD, persons: counted };
    lines.push({ message: 'standard', shown, amount: line, personId: null, basis: GAP });
    if (income > 0n) {
      lines.push({ message: 'income', shown: { income }, amount: -income, personId: null, basis: GAP });
    }
  }
  return {
    policy,
    programme: 'SUBSISTENCE_ALLOWANCE',
    on: facts.on,
    conclusion: isBelow ? 'ELIGIBLE' : 'NOT_ELIGIBLE',
    amount: isBelow ? amount : null,
    period: isBelow ? 'MONTHLY' : null,
    class: isBelow ? (able || unstable ? 'C' : income === 0n ? 'A' : 'B') : null,
    stages: [],
    steps,
    lines,
    readings: isBelow
      ? [READ_EXEMPT, READ_STANDARD, READ_REACH, READ_METHOD]
      : [READ_EXEMPT, READ_STANDARD, READ_REACH],
    evidence: [],
    unset: [],
    situations: [],
    fault: null,
  };
}

function step(
  rule: string,
  message: string,
  shown: AssessmentStep['shown'],
  basis: readonly string[],
): AssessmentStep {
  return { rule, outcome: 'SATISFIED', message, shown, basis };
}
