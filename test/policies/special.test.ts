import { approvalFor, assess, caseTimeLimit, planProcedure, Values } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { household } from '../support/facts.js';
import { calm, policyOf, policyWith, registry, someone } from './vignette.js';

/** Decided at a level that depends on a proposed sum. */
const BY_SUM = ['TEMPORARY_EMERGENCY', 'TEMPORARY_EXPENDITURE'];
const referrals = [...registry.policies.values()].flatMap((policy) =>
  [...policy.programmes.values()]
    .filter(({ kind }) => kind === 'REFERRAL')
    .map((programme) => ({ policy, programme })),
);

describe('J16.3, X11: what another department runs', () => {
  test('J16.3: is handed on: it pays nothing itself and names the department', () => {
    expect(referrals.length).toBeGreaterThan(100);
    for (const { programme } of referrals) {
      expect(programme.benefit).toBeNull();
      expect(programme.department.zh).not.toBe('');
    }
  });

  test('J16.3: states the feedback deadline once the place has set it', () => {
    for (const { policy, programme } of referrals)
      expect(unwrap(caseTimeLimit(policy, programme.code, someone('2026-02-01')))).toBeNull();
    const set = policyWith('template', { 'referral.feedback.days': 10 });
    expect(unwrap(caseTimeLimit(set, 'LEGAL_AID', someone('2026-02-01')))).toEqual({
      days: 10,
      unit: 'WORKING_DAYS',
    });
  });

  test('none of them says yes to a household in no need', () => {
    const anybody = household({
      on: '2026-02-01',
      members: [{ income: { WAGE: '9000' }, is: { EMPLOYED: true } }],
    });
    for (const { policy, programme } of referrals) {
      const { conclusion } = assess(policy, programme.code, anybody);
      expect([programme.code, conclusion]).toEqual([programme.code, 'NOT_ELIGIBLE']);
    }
  });
});

describe('who decides on special assistance', () => {
  test('the step of the decision stands at the level that the approval names, in every place', () => {
    const facts = someone('2026-02-01');
    for (const policy of registry.policies.values()) {
      for (const { code } of policy.programmes.values()) {
        if (BY_SUM.includes(code)) continue;
        const plan = unwrap(planProcedure(policy, code, facts, calm()));
        const approval = unwrap(approvalFor(policy, code, facts, { amount: 0n, period: 'ONE_OFF' }));
        const decision = plan.find((step) => step.code === 'DECISION');
        expect([policy.id, code, decision?.level]).toEqual([policy.id, code, approval.level]);
      }
    }
  });

  test('X5: a child without care: fifteen working days each, no public notice', () => {
    const facts = household({ on: '2026-02-01', members: [{ born: '2015-01-01', is: { ORPHAN: true } }] });
    const plan = unwrap(planProcedure(policyOf('changfeng-county'), 'CHILD_BASIC_LIVING', facts, calm()));
    expect(plan.map(({ code, level, deadline }) => [code, level, deadline?.days ?? null])).toEqual([
      ['ACCEPTANCE', 'TOWNSHIP', null],
      ['REVIEW', 'TOWNSHIP', 15],
      ['DECISION', 'COUNTY', 15],
    ]);
  });

  test.each(['SERIOUS_ILLNESS_ASSISTANCE', 'VETERAN_MEDICAL_ASSISTANCE', 'DISASTER_EMERGENCY_RELIEF'])(
    'D2.1: %s is accepted by the street, reviewed and decided by the centre',
    (programme) => {
      const plan = unwrap(
        planProcedure(policyOf('sunshine-district'), programme, someone('2023-05-05'), calm()),
      );
      expect(plan.map(({ code, level }) => `${code} ${level}`)).toEqual([
        'ACCEPTANCE TOWNSHIP',
        'REVIEW COUNTY',
        'DECISION COUNTY',
      ]);
    },
  );

  test('X4.1, J3: what bears no delay is decided in the village', () => {
    for (const programme of ['CHILD_EPIDEMIC_CARE', 'EMERGENCY_TREATMENT']) {
      const approval = approvalFor(policyOf('changfeng-county'), programme, someone('2022-04-01'), {
        amount: 0n,
        period: 'ONE_OFF',
      });
      expect(unwrap(approval)).toMatchObject({ level: 'VILLAGE', meeting: false });
    }
  });

  test('N4.5: above the ceiling a meeting on the single case decides, from the notice of June 2022 on', () => {
    const policy = policyOf('jiuhuashan-scenic-area');
    const facts = household({ on: '2023-06-01', members: [{}], emergency: {}, asks: '99999', urgent: true });
    const plan = unwrap(
      planProcedure(policy, 'TEMPORARY_EMERGENCY', facts, calm({ proposedAmount: yuan('99999') })),
    );
    const meeting = plan.find(({ code }) => code === 'MEETING');
    expect(meeting).toMatchObject({ needed: true, level: 'COUNTY' });
    expect(meeting?.basis).toContain('NOTICE-2022-06 art. 四 [N4.5]');
  });

  test('X7: visits to people left behind come at an interval that the county has to set', () => {
    const policy = policyOf('changfeng-county');
    const set = policyWith('changfeng-county', { 'left-behind.visit.months': 1 });
    const monthsIn = (one: typeof policy) =>
      one.programmes
        .get('LEFT_BEHIND_ELDERLY_CARE')
        ?.reviewMonths?.(
          new Values(one.valuesOn(someone('2022-05-05').on, []), someone('2022-05-05').on),
          null,
        );
    expect(monthsIn(set)).toBe(1);
    expect(() => monthsIn(policy)).toThrow('left-behind.visit.months');
  });
});
