import { DATA_CATALOGUE, DATA_SETS, headingsOf } from '../../../src/bulk/sharing/catalogue.js';
import { duePeriod, lastDayOver } from '../../../src/bulk/sharing/push.js';
import { localDate } from '../../../src/shared/local-date.js';

test('J19 every data set names its fields once, with titles, and is known again by some of them', () => {
  for (const dataSet of DATA_SETS) {
    const headings = headingsOf(dataSet);
    expect(new Set(headings).size).toBe(headings.length);
    const { key, fields } = DATA_CATALOGUE[dataSet];
    expect(headings).toEqual(expect.arrayContaining([...key]));
    for (const { zh, en, type, unit, personal, masked, source } of fields) {
      expect([zh, en, source].every((text) => text !== '')).toBe(true);
      expect(unit !== null).toBe(type === 'INTEGER' || type === 'DECIMAL');
      expect(personal || !masked).toBe(true);
      expect(source).not.toMatch(/sealed|phone|bank_account/);
    }
  }
});

test('J19 a push covers what is over: until yesterday, the last Sunday, the end of the last month', () => {
  // 2026-11-22 is a Sunday.
  expect(lastDayOver('DAILY', localDate('2026-11-22'))).toBe('2026-11-21');
  expect(lastDayOver('WEEKLY', localDate('2026-11-22'))).toBe('2026-11-15');
  expect(lastDayOver('WEEKLY', localDate('2026-11-23'))).toBe('2026-11-22');
  expect(lastDayOver('MONTHLY', localDate('2026-11-30'))).toBe('2026-10-31');
  expect(lastDayOver('MONTHLY', localDate('2026-12-01'))).toBe('2026-11-30');
});

test('J19 a push begins the day after the last one, however long that was ago, and nothing is pushed twice', () => {
  const target = { rhythm: 'DAILY', startsOn: localDate('2026-11-01') } as const;
  const today = localDate('2026-11-22');
  expect(duePeriod(target, null, today)).toEqual({ from: '2026-11-01', until: '2026-11-21' });
  expect(duePeriod(target, localDate('2026-11-10'), today)).toEqual({
    from: '2026-11-11',
    until: '2026-11-21',
  });
  expect(duePeriod(target, localDate('2026-11-21'), today)).toBeNull();
  expect(duePeriod({ ...target, startsOn: today }, null, today)).toBeNull();
  expect(duePeriod({ ...target, startsOn: today }, localDate('2026-10-01'), localDate('2026-11-23'))).toEqual(
    {
      from: '2026-11-22',
      until: '2026-11-22',
    },
  );
});
