import {
  compositionProblems,
  joiningProblem,
  type Leaving,
  type MembershipStretch,
  memberSince,
  type NewHead,
  planLeaving,
} from '../../../src/households/membership/membership.js';
import type { Relation } from '../../../src/policy/facts.js';
import { localDate } from '../../../src/shared/local-date.js';

const FAMILY = [live('head', 'HEAD'), live('wife', 'SPOUSE'), live('son', 'CHILD'), live('mother', 'PARENT')];
const WIFE_LEADS: NewHead = {
  personId: 'wife',
  relations: [
    { personId: 'son', relation: 'CHILD' },
    { personId: 'mother', relation: 'OTHER' },
  ],
};
const DAY = localDate('2026-08-20');

describe('The people of a form', () => {
  test.each<[string, Relation[], string[]]>([
    ['a head alone', ['HEAD'], []],
    ['a family', ['HEAD', 'SPOUSE', 'CHILD', 'CHILD', 'PARENT'], []],
    ['nobody', [], ['HEAD_COUNT']],
    ['no head', ['SPOUSE', 'CHILD'], ['HEAD_COUNT']],
    ['two heads', ['HEAD', 'HEAD'], ['HEAD_COUNT']],
    ['two spouses (57号, 7)', ['HEAD', 'SPOUSE', 'SPOUSE'], ['SECOND_SPOUSE']],
    ['thirty people', ['HEAD', ...Array<Relation>(29).fill('CHILD')], []],
    ['thirty-one people', ['HEAD', ...Array<Relation>(30).fill('CHILD')], ['TOO_MANY_MEMBERS']],
  ])('can or cannot be %s', (_, relations, expected) => {
    const members = relations.map((relation, index) => ({ key: `person ${index}`, relation }));
    expect(compositionProblems(members, ['members']).map(({ code }) => code)).toEqual(expected);
  });

  test('stand once each; who could not be read is not compared', () => {
    const members = [
      { key: 'a', relation: 'HEAD' as const },
      { key: null, relation: 'CHILD' as const },
      { key: null, relation: 'CHILD' as const },
      { key: 'a', relation: 'CHILD' as const },
    ];
    expect(compositionProblems(members, ['members'])).toMatchObject([
      { code: 'MEMBER_TWICE', path: ['members', '3', 'residentId'] },
    ]);
  });
});

describe('Joining', () => {
  test('is possible in any relation but that of a head or a second spouse', () => {
    expect(joiningProblem(FAMILY, 'CHILD', [])).toBeNull();
    expect(joiningProblem(FAMILY, 'HEAD', [])?.code).toBe('HEAD_EXISTS');
    expect(joiningProblem(FAMILY, 'SPOUSE', [])?.code).toBe('SECOND_SPOUSE');
    expect(joiningProblem([live('head', 'HEAD')], 'SPOUSE', [])).toBeNull();
    expect(joiningProblem(Array(30).fill(live('x', 'OTHER')), 'OTHER', [])?.code).toBe('TOO_MANY_MEMBERS');
  });
});

describe('Leaving', () => {
  test('of a member ends the one membership', () => {
    expect(leave('son', null)).toEqual(planned({ ended: [{ id: 'm-son', activeUntil: DAY }] }));
  });

  test('of the last member closes the household', () => {
    expect(planLeaving([live('head', 'HEAD')], leaving('head', null))).toEqual(
      planned({ ended: [{ id: 'm-head', activeUntil: DAY }], closes: true }),
    );
  });

  test('of the head names a new one; relations that change begin the day after', () => {
    expect(leave('head', WIFE_LEADS)).toEqual(
      planned({
        ended: [
          { id: 'm-head', activeUntil: DAY },
          { id: 'm-wife', activeUntil: DAY },
          { id: 'm-mother', activeUntil: DAY },
        ],
        started: [
          { personId: 'wife', relation: 'HEAD', activeFrom: localDate('2026-08-21') },
          { personId: 'mother', relation: 'OTHER', activeFrom: localDate('2026-08-21') },
        ],
        headPersonId: 'wife',
      }),
    );
  });

  test('of the head before a member joined restates the relation of that member', () => {
    const family = [live('head', 'HEAD'), live('wife', 'SPOUSE'), live('niece', 'OTHER', '2026-08-21')];
    const newHead: NewHead = { personId: 'wife', relations: [{ personId: 'niece', relation: 'GRANDCHILD' }] };
    expect(planLeaving(family, leaving('head', newHead))).toMatchObject({
      value: { restated: [{ id: 'm-niece', relation: 'GRANDCHILD' }], started: [{ personId: 'wife' }] },
    });
  });

  test.each<[string, string, NewHead | null, string]>([
    ['somebody who is no member', 'stranger', null, 'NOT_A_MEMBER'],
    ['the head without a new head', 'head', null, 'NEW_HEAD_MISSING'],
    ['a member with a new head', 'son', WIFE_LEADS, 'NEW_HEAD_NOT_NEEDED'],
    ['the head to lead on', 'head', { personId: 'head', relations: [] }, 'NEW_HEAD_NOT_A_MEMBER'],
    ['the head for a stranger', 'head', { personId: 'stranger', relations: [] }, 'NEW_HEAD_NOT_A_MEMBER'],
    ['the head with relations missing', 'head', { personId: 'wife', relations: [] }, 'RELATIONS_INCOMPLETE'],
    ['the head with a relation of nobody', 'head', relations(['stranger', 'OTHER']), 'NOT_A_MEMBER'],
    ['the head with a relation twice', 'head', relations(['son', 'CHILD'], ['son', 'CHILD']), 'NOT_A_MEMBER'],
    ['the head for two heads', 'head', relations(['son', 'HEAD']), 'HEAD_COUNT'],
    ['the head for two spouses', 'head', relations(['son', 'SPOUSE'], ['mother', 'SPOUSE']), 'SECOND_SPOUSE'],
  ])('is refused for %s', (_, personId, newHead, code) => {
    expect(leave(personId, newHead)).toMatchObject({ ok: false, error: { code } });
  });

  test('is refused before the first day and possible on it', () => {
    expect(planLeaving([live('head', 'HEAD', '2026-08-21')], leaving('head', null))).toMatchObject({
      error: { code: 'PERIOD_REVERSED' },
    });
    expect(planLeaving([live('head', 'HEAD', '2026-08-20')], leaving('head', null)).ok).toBe(true);
  });
});

describe('Belonging since', () => {
  const spouse = stretch('2020-01-01', '2026-08-20');
  const head = stretch('2026-08-21', null);

  test('counts through a change of relation', () => {
    expect(memberSince([head, spouse], localDate('2026-09-01'))).toBe('2020-01-01');
    expect(memberSince([spouse, head], localDate('2026-08-20'))).toBe('2020-01-01');
  });

  test('starts anew after a gap', () => {
    const back = stretch('2026-08-22', null);
    expect(memberSince([spouse, back], localDate('2026-09-01'))).toBe('2026-08-22');
  });

  test('is nothing on a day without membership', () => {
    expect(memberSince([spouse], localDate('2026-08-21'))).toBeNull();
    expect(memberSince([spouse], localDate('2019-12-31'))).toBeNull();
  });
});

function live(personId: string, relation: Relation, from = '2020-01-01'): MembershipStretch {
  return { id: `m-${personId}`, personId, relation, activeFrom: localDate(from), activeUntil: null };
}

function stretch(from: string, until: string | null) {
  return { activeFrom: localDate(from), activeUntil: until === null ? null : localDate(until) };
}

function relations(...pairs: [string, Relation][]): NewHead {
  return { personId: 'wife', relations: pairs.map(([personId, relation]) => ({ personId, relation })) };
}

function leaving(personId: string, newHead: NewHead | null) {
  return { personId, lastDay: DAY, newHead, path: ['input'] };
}

function leave(personId: string, newHead: NewHead | null) {
  return planLeaving(FAMILY, leaving(personId, newHead));
}

function planned(different: Partial<Leaving>) {
  return {
    ok: true,
    value: { ended: [], started: [], restated: [], headPersonId: null, closes: false, ...different },
  };
}
