import { describe, expect, test } from '@jest/globals';
import {
  approvalProblem,
  approvalWording,
  awardKindOf,
  basisOf,
  deciderProblem,
} from '../../../src/cases/decisions/decision.js';
import { readFacts, writeFacts } from '../../../src/cases/decisions/facts-text.js';
import type { Approval, Assessment, Facts } from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';

const approver = { level: 'TOWNSHIP', roles: ['TOWNSHIP_APPROVER'] } as const;
const approval: Approval = {
  level: 'COUNTY',
  limit: 200_000n,
  meeting: false,
  message: 'aboveTownship',
  shown: {},
  basis: [{ instrument: 'INTERIM-2014', article: '48', requirement: 'X3.2' }],
};
const wording = { zh: '超过限额。', en: 'Above the limit.' };

describe('who decides', () => {
  test('C6: only an approver of the level', () => {
    expect(deciderProblem(approver, 'TOWNSHIP')).toBeNull();
    expect(deciderProblem({ ...approver, roles: ['TOWNSHIP_OFFICER'] }, 'TOWNSHIP')?.code).toBe(
      'ROLE_MISSING',
    );
    expect(deciderProblem({ ...approver, level: 'COUNTY' }, 'TOWNSHIP')?.code).toBe('ROLE_MISSING');
    expect(deciderProblem({ level: 'VILLAGE', roles: ['VILLAGE_OFFICER'] }, 'VILLAGE')).toBeNull();
  });

  test('X3.2: a level below the one the policy names is refused with the article, one above may', () => {
    expect(approvalProblem(approval, wording, { level: 'TOWNSHIP', meetingHeld: false })).toMatchObject({
      code: 'LEVEL_TOO_LOW',
      basis: ['INTERIM-2014 art. 48 [X3.2]'],
      message: expect.stringContaining('Above the limit.'),
    });
    expect(approvalProblem(approval, wording, { level: 'COUNTY', meetingHeld: false })).toBeNull();
    expect(approvalProblem(approval, wording, { level: 'CITY', meetingHeld: false })).toBeNull();
  });

  test('J9.3: above the ordinary ceiling the meeting comes first', () => {
    const meeting = { ...approval, meeting: true };
    expect(approvalProblem(meeting, wording, { level: 'COUNTY', meetingHeld: false })?.code).toBe(
      'MEETING_MISSING',
    );
    expect(approvalProblem(meeting, wording, { level: 'COUNTY', meetingHeld: true })).toBeNull();
  });
});

describe('what is kept of a decision', () => {
  test('an amount, its period and class in one sentence', () => {
    const assessment = { amount: 149_000n, period: 'MONTHLY', class: 'A' } as Assessment;
    expect(approvalWording({ zh: '低保', en: 'The allowance' }, assessment)).toEqual({
      zh: '同意给予低保,每月1490.00元(A)。',
      en: 'The allowance is granted: 1490.00 yuan a month (A).',
    });
  });

  test('how it is paid: monthly, once, or in stages (J9.4)', () => {
    expect(awardKindOf({ period: 'MONTHLY', stages: [] })).toBe('RECURRING');
    expect(awardKindOf({ period: 'ONE_OFF', stages: [] })).toBe('ONE_OFF');
    expect(awardKindOf({ period: 'ONE_OFF', stages: [1n, 2n] })).toBe('STAGED');
  });

  test('every article once', () => {
    const steps = [
      { rule: 'a', outcome: 'SATISFIED', message: null, shown: {}, basis: ['X art. 1', 'X art. 2'] },
      { rule: 'b', outcome: 'REFUSED', message: null, shown: {}, basis: ['X art. 2', 'X art. 3'] },
    ] as const;
    expect(basisOf({ steps, lines: [] })).toEqual(['X art. 1', 'X art. 2', 'X art. 3']);
    expect(basisOf({ steps, lines: [] }, 'REFUSED')).toEqual(['X art. 2', 'X art. 3']);
  });

  test('facts come back from their text as they were, amounts to the fen', () => {
    const facts: Facts = {
      on: localDate('2022-08-01'),
      place: { jurisdictionId: 'j', townshipId: 't', villageId: null },
      household: {
        id: 'h',
        area: 'RURAL',
        registeredDivision: '341723',
        registeredHere: true,
        residentSince: null,
        members: [
          {
            personId: 'p',
            relation: 'HEAD',
            sex: 'FEMALE',
            birthDate: localDate('1950-01-01'),
            memberSince: localDate('2000-01-01'),
            incomes: [{ kind: 'WAGE', amount: 12_345n, from: localDate('2020-01-01') }],
            conditions: [{ kind: 'SERIOUS_ILLNESS', grade: null, from: localDate('2021-01-01') }],
            expenditures: [
              { kind: 'MEDICAL', amount: 9n, period: 'ONE_OFF', from: localDate('2022-01-01'), until: null },
            ],
          },
        ],
        assets: [{ kind: 'DEPOSIT', amount: 2n ** 60n, grade: null }],
        expenditures: [],
        help: [
          {
            programme: 'P',
            class: null,
            amount: 1n,
            period: 'ONE_OFF',
            from: localDate('2021-01-01'),
            until: null,
          },
        ],
      },
      application: {
        emergency: null,
        urgent: false,
        requestedAmount: 5n,
        evidence: ['A'],
        answers: { x: 1 },
      },
      situations: [],
    };
    expect(readFacts(writeFacts(facts))).toEqual(facts);
    expect(writeFacts(readFacts(writeFacts(facts)))).toBe(writeFacts(facts));
  });
});
