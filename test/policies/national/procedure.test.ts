import {
  approvalFor,
  caseTimeLimit,
  type Facts,
  type PlannedStep,
  type ProcedureState,
  payFirstTerms,
  planProcedure,
  type StepCode,
  Values,
} from '../../../src/policy/index.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import { household } from '../../support/facts.js';
import { calm, neededSteps, policyOf, someone } from '../vignette.js';

const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
const SUPPORT = 'EXTREME_POVERTY';
const EMERGENCY = 'TEMPORARY_EMERGENCY';
const EXPENDITURE = 'TEMPORARY_EXPENDITURE';

function plan(policy: string, programme: string, facts: Facts, state: ProcedureState = calm()) {
  return unwrap(planProcedure(policyOf(policy), programme, facts, state));
}

function step(steps: readonly PlannedStep[], code: StepCode): PlannedStep {
  const found = steps.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no step ${code}.`);
  return found;
}

function wholeCase(policy: string, programme: string, facts: Facts) {
  return unwrap(caseTimeLimit(policyOf(policy), programme, facts));
}

describe('J17: who decides on the allowance', () => {
  test.each([
    ['jiuhuashan-scenic-area', '2021-12-31', 'COUNTY'],
    ['jiuhuashan-scenic-area', '2022-01-01', 'TOWNSHIP'],
    ['changfeng-county', '2022-01-01', 'COUNTY'],
    ['taian-city', '2022-03-10', 'COUNTY'],
    ['taian-city', '2022-03-11', 'TOWNSHIP'],
    ['sunshine-district', '2023-06-01', 'COUNTY'],
    ['template', '2022-12-31', 'COUNTY'],
    ['template', '2023-01-01', 'TOWNSHIP'],
  ])('%s on %s: the %s', (policy, on, level) => {
    const facts = someone(on);
    for (const programme of [ALLOWANCE, SUPPORT]) {
      expect(step(plan(policy, programme, facts), 'DECISION').level).toBe(level);
      const approval = approvalFor(policyOf(policy), programme, facts, {
        amount: yuan('500'),
        period: 'MONTHLY',
      });
      expect(unwrap(approval)).toMatchObject({ level, limit: null, meeting: false });
    }
  });
});

describe('J18.1: the democratic appraisal', () => {
  test('J18.1: held after a disputed notice by national law, before the review in the scenic area', () => {
    const disputed = calm({ disputed: true });
    const before = plan('jiuhuashan-scenic-area', ALLOWANCE, someone('2021-12-21'), disputed);
    const after = plan('jiuhuashan-scenic-area', ALLOWANCE, someone('2021-12-22'), disputed);
    expect(step(before, 'APPRAISAL')).toMatchObject({ needed: true, after: ['PUBLIC_NOTICE'] });
    expect(step(after, 'APPRAISAL')).toMatchObject({
      needed: true,
      after: ['ECONOMIC_CHECK', 'HOME_VISIT'],
    });
    expect(step(after, 'REVIEW').after).toContain('APPRAISAL');
    expect(step(before, 'REVIEW').after).not.toContain('APPRAISAL');
  });

  test('J18.1: skipped with its reason when nothing is disputed', () => {
    const appraisal = step(plan('jiuhuashan-scenic-area', ALLOWANCE, someone('2022-08-01')), 'APPRAISAL');
    expect(appraisal.needed).toBe(false);
    expect(appraisal.reason?.en).toBe(
      'The check and the visit raised no dispute, so the appraisal is skipped.',
    );
    expect(appraisal.basis).toContain('MCA-2021-57 art. 19 [J18.1]');
  });

  test('J18.1: held in every case before 57号', () => {
    const facts = household({ on: '2021-06-30', members: [{ born: '2012-01-01', is: { ORPHAN: true } }] });
    expect(step(plan('national', ALLOWANCE, facts), 'APPRAISAL').needed).toBe(true);
  });
});

describe('J18.3: how long a case may take', () => {
  test.each([
    ['jiuhuashan-scenic-area', '2021-06-30', null],
    ['jiuhuashan-scenic-area', '2021-07-01', 30],
    ['jiuhuashan-scenic-area', '2021-12-21', 30],
    ['jiuhuashan-scenic-area', '2021-12-22', 20],
    ['jiuhuashan-scenic-area', '2022-10-20', 20],
    ['changfeng-county', '2022-10-20', 30],
    ['template', '2023-01-01', 20],
    ['taian-city', '2022-10-19', 30],
    ['taian-city', '2022-10-20', 20],
  ])('%s on %s: %s working days', (policy, on, days) => {
    const limit = days === null ? null : { days, unit: 'WORKING_DAYS' };
    expect(wholeCase(policy, ALLOWANCE, someone(on))).toEqual(limit);
  });

  test('J18.3: extreme poverty: none stated nationally, 20 working days in the scenic area', () => {
    expect(wholeCase('taian-city', SUPPORT, someone('2022-08-01'))).toBeNull();
    expect(wholeCase('jiuhuashan-scenic-area', SUPPORT, someone('2021-12-21'))).toBeNull();
    expect(wholeCase('jiuhuashan-scenic-area', SUPPORT, someone('2021-12-22'))).toEqual({
      days: 20,
      unit: 'WORKING_DAYS',
    });
  });
});

describe('57号: limits and gates of the allowance procedure', () => {
  test('C8: the public notice lasts seven calendar days', () => {
    expect(step(plan('taian-city', ALLOWANCE, someone('2021-07-01')), 'PUBLIC_NOTICE')).toMatchObject({
      needed: true,
      duration: { days: 7, unit: 'CALENDAR_DAYS' },
    });
  });

  test('C8: before 57号 the days of the notice are not known, and the plan names the figure', () => {
    const refused = planProcedure(policyOf('taian-city'), ALLOWANCE, someone('2021-06-30'), calm());
    expect(refused.ok ? null : [refused.error.code, refused.error.path]).toEqual([
      'PARAMETER_UNSET',
      ['policy', 'allowance.notice.days'],
    ]);
  });

  test('C8: the case of a child without care is not made public', () => {
    const facts = household({
      on: '2022-08-01',
      members: [{ born: '2014-01-01', is: { WITHOUT_DE_FACTO_CARE: true } }],
    });
    expect(step(plan('taian-city', ALLOWANCE, facts), 'PUBLIC_NOTICE').needed).toBe(false);
    expect(step(plan('taian-city', SUPPORT, facts), 'PUBLIC_NOTICE').needed).toBe(false);
  });

  test('C5: check and visit start within three working days, the decision comes within ten', () => {
    const steps = plan('taian-city', ALLOWANCE, someone('2022-08-01'));
    expect(step(steps, 'ECONOMIC_CHECK').deadline).toEqual({ days: 3, unit: 'WORKING_DAYS' });
    expect(step(steps, 'HOME_VISIT').deadline).toEqual({ days: 3, unit: 'WORKING_DAYS' });
    expect(step(steps, 'DECISION').deadline).toEqual({ days: 10, unit: 'WORKING_DAYS' });
  });

  test('C6: the county visits the home of a near relative of staff', () => {
    const visit = (nearRelative: boolean) =>
      step(
        plan('jiuhuashan-scenic-area', ALLOWANCE, someone('2022-08-01'), calm({ nearRelative })),
        'COUNTY_VISIT',
      );
    expect(visit(true)).toMatchObject({ needed: true, level: 'COUNTY' });
    expect(visit(false).needed).toBe(false);
  });

  test('J2.3: extreme poverty: 15 working days each, seven days of notice, self-care assessed before the decision', () => {
    const steps = plan('changfeng-county', SUPPORT, someone('2022-08-01'));
    expect(step(steps, 'REVIEW').deadline).toEqual({ days: 15, unit: 'WORKING_DAYS' });
    expect(step(steps, 'PUBLIC_NOTICE').duration).toEqual({ days: 7, unit: 'CALENDAR_DAYS' });
    expect(step(steps, 'DECISION').deadline).toEqual({ days: 15, unit: 'WORKING_DAYS' });
    expect(step(steps, 'DECISION').after).toContain('SELF_CARE_ASSESSMENT');
  });

  test.each([
    ['A', 12],
    ['B', 12],
    ['C', 6],
  ])('J1.4: class %s is reviewed after %d months', (benefitClass, months) => {
    const policy = policyOf('jiuhuashan-scenic-area');
    const { on } = someone('2022-08-01');
    const values = new Values(policy.valuesOn(on, []), on);
    expect(policy.programmes.get(ALLOWANCE)?.reviewMonths?.(values, benefitClass)).toBe(months);
  });
});

describe('D2.1, D2.2: the sunshine district', () => {
  test('D2.1: the street accepts, the service centre reviews and decides', () => {
    for (const programme of [ALLOWANCE, SUPPORT]) {
      const steps = plan('sunshine-district', programme, someone('2023-06-01'));
      expect(['ACCEPTANCE', 'REVIEW', 'DECISION'].map((code) => step(steps, code as StepCode).level)).toEqual(
        ['TOWNSHIP', 'COUNTY', 'COUNTY'],
      );
    }
  });

  test.each([
    [false, 'TOWNSHIP', 'TOWNSHIP'],
    [true, 'VILLAGE', 'COUNTY'],
  ])('D2.2: very serious %s: the %s looks, the %s decides', (verySerious, looks, decides) => {
    const facts = household({
      on: '2023-06-01',
      members: [{}],
      emergency: {},
      asks: '3000',
      answers: { verySerious },
    });
    const steps = plan('sunshine-district', EMERGENCY, facts);
    expect(step(steps, 'HOME_VISIT').level).toBe(looks);
    expect(step(steps, 'DECISION').level).toBe(decides);
    const approval = unwrap(
      approvalFor(policyOf('sunshine-district'), EMERGENCY, facts, {
        amount: yuan('3000'),
        period: 'ONE_OFF',
      }),
    );
    expect(approval).toMatchObject({ level: decides, limit: null });
  });
});

describe('J9.6, X3.2, N4: who decides on an emergency grant', () => {
  function approval(policy: string, on: string, amount: string, more = {}) {
    const facts = household({ on, members: [{}], emergency: {}, urgent: true, ...more });
    return unwrap(
      approvalFor(policyOf(policy), EMERGENCY, facts, { amount: yuan(amount), period: 'ONE_OFF' }),
    );
  }

  test.each([
    ['2020-03-31', '2000', 'COUNTY'],
    ['2020-04-01', '2000', 'TOWNSHIP'],
    ['2020-04-01', '2000.01', 'COUNTY'],
    ['2026-08-01', '2000', 'TOWNSHIP'],
    ['2026-08-01', '2000.01', 'COUNTY'],
  ])('X3.2: county on %s, %s yuan: the %s', (on, amount, level) => {
    expect(approval('changfeng-county', on, amount).level).toBe(level);
  });

  test('X3.2: the answer names the sum, the limit and the article', () => {
    expect(approval('changfeng-county', '2022-08-01', '2000.01')).toMatchObject({
      message: 'aboveTownship',
      shown: { amount: 200001n, limit: 200000n },
      limit: 200000n,
      basis: [{ instrument: 'INTERIM-2014', article: '48', requirement: 'X3.2' }],
    });
  });

  test('J9.6: where no limit is set nothing is delegated', () => {
    expect(approval('jiuhuashan-scenic-area', '2022-08-01', '1')).toMatchObject({
      level: 'COUNTY',
      limit: null,
      message: 'county',
    });
  });

  const declared = (level: string) => ({ situations: [{ kind: 'EPIDEMIC_RISK', level }] });
  test.each([
    ['no declaration', {}, '3000', 'TOWNSHIP', 'township'],
    ['no declaration', {}, '3000.01', 'COUNTY', 'aboveTownship'],
    ['low risk', declared('LOW'), '3000.01', 'COUNTY', 'aboveTownship'],
    ['medium risk', declared('MEDIUM'), '5000', 'TOWNSHIP', 'townshipRaised'],
    ['high risk', declared('HIGH'), '5000.01', 'COUNTY', 'aboveTownship'],
    ['a severe area', declared('SEVERE'), '500', 'VILLAGE', 'village'],
    ['a severe area', declared('SEVERE'), '500.01', 'TOWNSHIP', 'townshipRaised'],
  ])('N4.1, N4.2: template, %s: %s', (_name, more, amount, level, message) => {
    expect(approval('template', '2023-06-01', amount, more)).toMatchObject({ level, message });
  });

  test('N4.1: a declaration raises nothing where the place has set no raised figure', () => {
    expect(approval('changfeng-county', '2022-08-01', '2000.01', declared('HIGH'))).toMatchObject({
      level: 'COUNTY',
      message: 'aboveTownship',
    });
  });

  test('N4.2: before the notice of June 2022 no village may grant', () => {
    expect(approval('changfeng-county', '2022-06-01', '100', declared('SEVERE')).level).toBe('TOWNSHIP');
  });

  test('J9.3: above the ceiling a meeting on the single case decides, and the step is planned', () => {
    expect(approval('jiuhuashan-scenic-area', '2023-06-01', '7280').meeting).toBe(false);
    expect(approval('jiuhuashan-scenic-area', '2023-06-01', '7280.01')).toMatchObject({
      level: 'COUNTY',
      meeting: true,
      shown: { ceiling: 728000n },
    });
    const facts = household({ on: '2023-06-01', members: [{}], emergency: {} });
    const meeting = (amount: string) =>
      step(
        plan('jiuhuashan-scenic-area', EMERGENCY, facts, calm({ proposedAmount: yuan(amount) })),
        'MEETING',
      ).needed;
    expect([meeting('7280'), meeting('7280.01')]).toEqual([false, true]);
  });

  test('J9.2: the expenditure type is decided by the county however small', () => {
    const facts = household({ on: '2022-08-01', members: [{}] });
    const answer = approvalFor(policyOf('changfeng-county'), EXPENDITURE, facts, {
      amount: yuan('1'),
      period: 'ONE_OFF',
    });
    expect(unwrap(answer)).toMatchObject({ level: 'COUNTY', message: 'county' });
  });
});

describe('J9.1: paying before the papers', () => {
  function terms(policy: string, on: string, more = {}) {
    const facts = household({ on, members: [{}], emergency: {}, urgent: true, ...more });
    return payFirstTerms(policyOf(policy), EMERGENCY, facts);
  }

  function unset(policy: string, on: string) {
    const answer = terms(policy, on);
    return answer.ok ? null : answer.error.path?.[1];
  }

  test('J9.1: the county: up to 2,000 yuan, papers within the set working days', () => {
    expect(unwrap(terms('changfeng-county', '2021-01-01'))).toMatchObject({
      allowed: true,
      limit: 200000n,
      level: 'TOWNSHIP',
      papersWithin: { parameter: 'temporary.papers.days', unit: 'WORKING_DAYS' },
      message: 'payFirstAllowed',
    });
  });

  test('J9.1: the day before the time for papers is known, it is named', () => {
    expect(unset('changfeng-county', '2020-12-31')).toBe('temporary.papers.days');
  });

  test('J9.1: the city knows the time for papers but no limit', () => {
    expect(unset('taian-city', '2022-08-01')).toBe('temporary.township-limit');
  });

  test('J9.1: the scenic area has set neither; from 2026 on fast relief limits the sum', () => {
    expect(unset('jiuhuashan-scenic-area', '2025-12-31')).toBe('temporary.township-limit');
    expect(unset('jiuhuashan-scenic-area', '2026-01-01')).toBe('temporary.papers.days');
  });

  test('J9.1: the city pays first up to one month of the allowance from 2026 on', () => {
    expect(unwrap(terms('taian-city', '2026-01-01', { area: 'URBAN' })).limit).toBe(yuan('630'));
    expect(unwrap(terms('taian-city', '2026-01-01')).limit).toBe(yuan('475'));
  });

  test('J9.1: what bears delay, or is no emergency, is not paid first', () => {
    expect(unwrap(terms('changfeng-county', '2022-08-01', { urgent: false }))).toMatchObject({
      allowed: false,
      message: 'payFirstNotUrgent',
    });
    expect(unwrap(terms('changfeng-county', '2022-08-01', { emergency: undefined }))).toMatchObject({
      allowed: false,
      message: 'payFirstNoEvent',
    });
  });

  test('J9.1: from the Social Assistance Law on it is a duty', () => {
    expect(unwrap(terms('changfeng-county', '2026-06-30')).message).toBe('payFirstAllowed');
    expect(unwrap(terms('changfeng-county', '2026-07-01'))).toMatchObject({
      message: 'payFirstDuty',
      basis: [{ instrument: 'SAL-2026', article: '50', requirement: 'J9.1' }],
    });
  });

  test('J9.1: the duty plans the step by itself when the case is urgent and the sum small', () => {
    const planned = (on: string, amount: string) => {
      const facts = household({ on, members: [{}], emergency: {}, urgent: true });
      const state = calm({ urgent: true, proposedAmount: yuan(amount) });
      return step(plan('changfeng-county', EMERGENCY, facts, state), 'PAY_FIRST').needed;
    };
    expect([
      planned('2026-06-30', '2000'),
      planned('2026-07-01', '2000'),
      planned('2026-07-01', '2000.01'),
    ]).toEqual([false, true, false]);
  });

  test('J9.1: allowance, support and expenditure type know no payment before the papers', () => {
    for (const programme of [ALLOWANCE, SUPPORT, EXPENDITURE]) {
      const answer = payFirstTerms(policyOf('changfeng-county'), programme, someone('2022-08-01'));
      expect(answer.ok ? null : answer.error.code).toBe('PAY_FIRST_NOT_FORESEEN');
    }
  });

  test('J9.6b: pay first, papers, visit, review, decision, settlement', () => {
    const facts = household({ on: '2022-08-01', members: [{}], emergency: {}, urgent: true });
    const steps = plan(
      'changfeng-county',
      EMERGENCY,
      facts,
      calm({ urgent: true, payFirst: true, proposedAmount: yuan('1500') }),
    );
    expect(neededSteps(steps)).toEqual([
      'ACCEPTANCE',
      'PAY_FIRST',
      'PAPERS',
      'HOME_VISIT',
      'REVIEW',
      'DECISION',
      'SETTLEMENT',
    ]);
    expect(step(steps, 'PAPERS').deadline).toEqual({ days: 20, unit: 'WORKING_DAYS' });
    expect(step(steps, 'DECISION').level).toBe('TOWNSHIP');
  });
});

describe('the emergency procedure in its time layers', () => {
  function steps(policy: string, on: string, asks: string, more = {}) {
    const facts = household({ on, members: [{}], emergency: {}, asks, ...more });
    return neededSteps(plan(policy, EMERGENCY, facts, calm({ proposedAmount: yuan(asks) })));
  }

  test('J9.1: small sums need neither check nor notice from January 2026 on', () => {
    expect(steps('changfeng-county', '2025-12-31', '717')).toContain('ECONOMIC_CHECK');
    expect(steps('changfeng-county', '2026-01-01', '717')).toEqual([
      'ACCEPTANCE',
      'HOME_VISIT',
      'REVIEW',
      'DECISION',
    ]);
    expect(steps('changfeng-county', '2026-01-01', '717.01')).toContain('PUBLIC_NOTICE');
  });

  test('J9.1: and are finished within three days', () => {
    const limit = (on: string, asks: string) =>
      wholeCase('changfeng-county', EMERGENCY, household({ on, members: [{}], emergency: {}, asks }));
    expect(limit('2025-12-31', '717')).toBeNull();
    expect(limit('2026-01-01', '717')).toEqual({ days: 3, unit: 'CALENDAR_DAYS' });
    expect(limit('2026-01-01', '717.01')).toBeNull();
  });

  test('J9.1: where the standard is unset a small sum takes the ordinary procedure and is not held up', () => {
    expect(steps('sunshine-district', '2026-08-01', '300')).toContain('ECONOMIC_CHECK');
    const facts = household({ on: '2026-08-01', members: [{}], emergency: {}, asks: '300' });
    expect(wholeCase('sunshine-district', EMERGENCY, facts)).toBeNull();
  });

  test('J11: in a major event the review is simpler while the declaration lasts', () => {
    const event = { situations: [{ kind: 'MAJOR_EVENT', level: 'flood' }] };
    expect(steps('jiuhuashan-scenic-area', '2021-12-21', '3000', event)).toContain('ECONOMIC_CHECK');
    expect(steps('jiuhuashan-scenic-area', '2021-12-22', '3000', event)).not.toContain('ECONOMIC_CHECK');
    expect(steps('jiuhuashan-scenic-area', '2021-12-22', '3000')).toContain('ECONOMIC_CHECK');
    expect(steps('changfeng-county', '2022-06-01', '3000', event)).toContain('ECONOMIC_CHECK');
    expect(steps('changfeng-county', '2022-06-02', '3000', event)).not.toContain('ECONOMIC_CHECK');
  });

  test('J9.2: the expenditure type has the ordinary review and approval', () => {
    const facts = household({ on: '2022-08-01', members: [{}], asks: '3000' });
    expect(
      neededSteps(plan('changfeng-county', EXPENDITURE, facts, calm({ proposedAmount: yuan('3000') }))),
    ).toEqual(['ACCEPTANCE', 'ECONOMIC_CHECK', 'HOME_VISIT', 'REVIEW', 'PUBLIC_NOTICE', 'DECISION']);
  });
});
