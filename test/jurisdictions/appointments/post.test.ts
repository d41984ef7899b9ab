import { endingOf, successionOf } from '../../../src/jurisdictions/appointments/appointment.js';
import { fitsLevel, type HeldPost, nextTerm } from '../../../src/jurisdictions/appointments/post.js';
import { localDate } from '../../../src/shared/local-date.js';

const TODAY = localDate('2026-11-22');
const MOMENT = { today: TODAY, now: new Date('2026-11-22T02:00:00Z') };

function post(from: string, until: string | null, more: Partial<HeldPost> = {}): HeldPost {
  return {
    ...{ term: 1, activeFrom: localDate(from), activeUntil: until === null ? null : localDate(until) },
    ...{ endedAt: null, personIndexes: ['me'], ...more },
  };
}

describe('The posts of a sign-in (C6)', () => {
  test.each<[string, readonly HeldPost[], string, unknown]>([
    ['the first', [], '2026-11-22', { ok: true, value: 1 }],
    ['the one after the last day', [post('2026-01-01', '2026-11-21')], '2026-11-22', { ok: true, value: 2 }],
    [
      'one on the last day',
      [post('2026-01-01', '2026-11-22')],
      '2026-11-22',
      { ok: false, error: 'POSTS_OVERLAP' },
    ],
    [
      'one on a last day within which the post was ended',
      [post('2026-01-01', '2026-11-22', { endedAt: MOMENT.now })],
      '2026-11-22',
      { ok: true, value: 2 },
    ],
    [
      'one beside a post without an end',
      [post('2026-01-01', null)],
      '2027-01-01',
      { ok: false, error: 'POSTS_OVERLAP' },
    ],
    [
      'one before a post that is to come',
      [post('2027-01-01', null)],
      '2026-12-01',
      { ok: false, error: 'POSTS_OVERLAP' },
    ],
    [
      'one of another person',
      [post('2026-01-01', '2026-06-30', { personIndexes: ['you'] })],
      '2026-11-22',
      { ok: false, error: 'SIGN_IN_TAKEN' },
    ],
    [
      'one after a post whose person is not on record',
      [post('2026-01-01', '2026-06-30', { personIndexes: [], term: 4 })],
      '2026-11-22',
      { ok: true, value: 5 },
    ],
  ])('%s', (_what, held, from, answer) => {
    expect(nextTerm(held, { activeFrom: localDate(from), personIndexes: ['me', 'me-before'] })).toEqual(
      answer,
    );
  });

  test('a role is held at the level that it is named after', () => {
    expect(fitsLevel('VILLAGE_OFFICER', 'VILLAGE')).toBe(true);
    expect(fitsLevel('TOWNSHIP_APPROVER', 'COUNTY')).toBe(false);
    expect(fitsLevel('COUNTY_APPROVER', 'CITY')).toBe(true);
    expect(fitsLevel('POLICY_ADMIN', 'TOWNSHIP')).toBe(false);
  });
});

describe('A post gives way to the next', () => {
  test('at this moment when that begins today or was to begin before, else with the day before', () => {
    const at = (wanted: string) => successionOf(post('2026-01-01', null), localDate(wanted), MOMENT);
    const now = {
      ok: true,
      value: { activeFrom: TODAY, before: { activeUntil: TODAY, endedAt: MOMENT.now } },
    };
    expect(at('2026-11-20')).toEqual(now);
    expect(at('2026-11-22')).toEqual(now);
    expect(at('2026-11-23')).toEqual({
      ok: true,
      value: { activeFrom: '2026-11-23', before: { activeUntil: '2026-11-22', endedAt: null } },
    });
  });

  test('not when it is over by then, or has not begun', () => {
    const code = (from: string, until: string | null, wanted: string) => {
      const answer = successionOf(post(from, until), localDate(wanted), MOMENT);
      return answer.ok ? 'OK' : answer.error.code;
    };
    expect(code('2026-01-01', '2026-11-21', '2026-11-22')).toBe('POST_ENDED');
    expect(code('2026-01-01', '2026-11-22', '2026-11-22')).toBe('OK');
    expect(code('2026-01-01', '2026-11-30', '2026-12-01')).toBe('POST_ENDED');
    expect(code('2026-12-01', null, '2026-12-15')).toBe('POSTS_OVERLAP');
  });

  test('ends at once without a last day, also one that has not begun; else only forward', () => {
    expect(endingOf(post('2026-12-01', null), null, MOMENT)).toEqual({
      ok: true,
      value: { activeUntil: '2026-12-01', endedAt: MOMENT.now },
    });
    const code = (until: string | null, lastDay: string) => {
      const answer = endingOf(post('2026-01-01', until), localDate(lastDay), MOMENT);
      return answer.ok ? answer.value.activeUntil : answer.error.code;
    };
    expect(code(null, '2026-11-21')).toBe('INVALID_PERIOD');
    expect(code(null, '2026-11-22')).toBe('2026-11-22');
    expect(code('2026-11-30', '2026-11-29')).toBe('2026-11-29');
    expect(code('2026-11-30', '2026-11-30')).toBe('INVALID_PERIOD');
    expect(code('2026-11-21', '2026-11-22')).toBe('POST_ENDED');
  });
});
