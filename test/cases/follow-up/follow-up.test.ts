import {
  type Examined,
  isAdverse,
  lastDayProblem,
  proposalOf,
  usualLastDay,
} from '../../../src/cases/follow-up/follow-up.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

const found: Examined = {
  cause: 'PERIODIC',
  kind: 'RECURRING',
  amount: yuan('500'),
  class: 'B',
  assessment: { conclusion: 'ELIGIBLE', amount: yuan('500'), class: 'B' },
  keptUntil: null,
  dissolved: false,
  movedAway: false,
};
const eligible = (amount: string, grade = 'B') =>
  ({ conclusion: 'ELIGIBLE', amount: yuan(amount), class: grade }) as const;

describe('what an examination leads to (J1.4)', () => {
  test('the same sum and class go on, another sum or class changes the award', () => {
    expect(proposalOf(found)?.proposal).toBe('KEEP');
    expect(proposalOf({ ...found, assessment: eligible('520') })).toMatchObject({
      proposal: 'RAISE',
      amount: yuan('520'),
    });
    expect(proposalOf({ ...found, assessment: eligible('480') })?.proposal).toBe('REDUCE');
    expect(proposalOf({ ...found, assessment: eligible('500', 'C') })?.proposal).toBe('RAISE');
    expect(proposalOf({ ...found, assessment: eligible('0') })?.proposal).toBe('END');
  });

  test('X1.4: who is no longer eligible leaves, and X1.2: who is in a gradual exit leaves later', () => {
    const assessment = { conclusion: 'NOT_ELIGIBLE', amount: null, class: null } as const;
    expect(proposalOf({ ...found, assessment })?.proposal).toBe('END');
    const keptUntil = localDate('2023-09-04');
    expect(proposalOf({ ...found, keptUntil })).toEqual({
      proposal: 'GRADUAL_EXIT',
      amount: null,
      until: keptUntil,
    });
  });

  test('a household of which nobody lives, or that gives help up, needs no assessment', () => {
    const assessment = { conclusion: 'PARAMETER_UNSET', amount: null, class: null } as const;
    expect(proposalOf({ ...found, assessment })).toBeNull();
    expect(proposalOf({ ...found, assessment, dissolved: true })?.proposal).toBe('END');
    expect(proposalOf({ ...found, assessment, cause: 'VOLUNTARY_EXIT' })?.proposal).toBe('END');
  });

  test('SAL-2026 48: only a loss that the household did not ask for is adverse', () => {
    expect(isAdverse('REDUCE', found)).toBe(true);
    expect(isAdverse('END', found)).toBe(true);
    expect(isAdverse('END', { ...found, cause: 'VOLUNTARY_EXIT' })).toBe(false);
    expect(isAdverse('END', { ...found, dissolved: true })).toBe(false);
    expect(isAdverse('GRADUAL_EXIT', found)).toBe(false);
  });

  test('help that was paid is not ended backwards, but after a death from the day of death', () => {
    const today = localDate('2026-10-12');
    const occurredOn = localDate('2026-09-30');
    expect(usualLastDay(today)).toBe('2026-10-31');
    expect(lastDayProblem(localDate('2026-10-11'), { today, occurredOn, cause: 'CHANGE_FOUND' })).toBeNull();
    expect(lastDayProblem(localDate('2026-10-10'), { today, occurredOn, cause: 'CHANGE_FOUND' })?.code).toBe(
      'LAST_DAY_PAST',
    );
    expect(lastDayProblem(occurredOn, { today, occurredOn, cause: 'DEATH' })).toBeNull();
    expect(lastDayProblem(localDate('2026-09-29'), { today, occurredOn, cause: 'DEATH' })?.code).toBe(
      'LAST_DAY_PAST',
    );
  });
});
