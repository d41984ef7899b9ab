import { encodeGlobalId } from '../../../src/shared/ids.js';
import { AssessDocument, type AssessHouseholdInput, type AssessInput } from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import {
  ALLOWANCE,
  addCases,
  BEITANG,
  COUNTY,
  EMERGENCY,
  J,
  type WrittenCase,
  XIATANG,
} from '../read/rows.js';

const MOTHER: AssessHouseholdInput = {
  area: 'RURAL',
  registeredDivision: '340121',
  registeredHere: true,
  members: [
    {
      relation: 'HEAD',
      sex: 'FEMALE',
      birthDate: '1988-02-29',
      memberSince: '2010-01-01',
      circumstances: [
        { kind: 'WAGE', amount: '900.00', period: 'MONTHLY', activeFrom: '2018-01-01' },
        { kind: 'EMPLOYED', activeFrom: '2018-01-01' },
      ],
    },
    {
      relation: 'CHILD',
      sex: 'FEMALE',
      birthDate: '2013-09-01',
      memberSince: '2013-09-01',
      circumstances: [{ kind: 'STUDENT', grade: 'COMPULSORY', activeFrom: '2019-09-01' }],
    },
  ],
};

let api: TestApi;
let clerk: Caller;
let stored: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  [stored] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [{ members: 2 }])) as [
    WrittenCase,
  ];
}, 60_000);

afterAll(async () => await api.close());

describe('Policies side by side', () => {
  test('answer by policy, programme and day, in the order asked for', async () => {
    const dates = ['2021-06-01', '2026-08-20'];
    const policies = ['changfeng-county', 'jiuhuashan-scenic-area', 'template'];
    const answers = await ask({ household: MOTHER, policies, dates, programmes: [ALLOWANCE] });
    expect(answers.map(({ policyId, on }) => `${policyId} ${on}`)).toEqual(
      policies.flatMap((policy) => dates.map((date) => `${policy} ${date}`)),
    );
    expect(new Set(answers.map(({ policyHash }) => policyHash)).size).toBe(3);
  });

  test('answer by the law of each day: 2021, 2022-12 and 2026-08 differ', async () => {
    const dates = ['2021-06-01', '2022-12-01', '2026-08-20'];
    const programmes = [ALLOWANCE, EMERGENCY];
    const answers = await ask({ household: MOTHER, policies: [J], dates, programmes });
    const on = (date: string, programme: string) =>
      answers.find((answer) => answer.on === date && answer.programme === programme);
    const rules = (date: string) => on(date, ALLOWANCE)?.steps.map(({ rule }) => rule);
    // The household of the regulation of 2021 (57号) is unknown to the law before it.
    expect(rules('2021-06-01')).not.toContain('allowance.household');
    expect(rules('2022-12-01')).toContain('allowance.household');
    const place = (date: string) =>
      on(date, EMERGENCY)?.readings.find(({ key }) => key === 'temporary.place')?.value;
    expect([place('2022-12-01'), place('2026-08-20')]).toEqual([
      'REGISTERED_OR_RESIDENT',
      'PLACE_OF_EMERGENCY',
    ]);
    const amounts = dates.map((date) => on(date, ALLOWANCE)?.amount);
    expect(amounts[0]).not.toBe(amounts[1]);
  });

  test('explain each step in the language of the request and in both, with its article', async () => {
    const question = { household: MOTHER, programmes: [ALLOWANCE] };
    const [answer] = await ask(question);
    for (const step of answer?.steps ?? []) {
      expect(step.wordingZh).toMatch(/\p{Script=Han}/u);
      expect(step.wording).toBe(step.wordingEn);
      expect(step.basis.length).toBeGreaterThan(0);
    }
    for (const reading of answer?.readings ?? []) expect(reading.basis).not.toBe('');
    const { assess } = await clerk.run(AssessDocument, { input: question }, { locale: 'zh-CN' });
    expect(assess[0]?.steps[0]?.wording).toBe(assess[0]?.steps[0]?.wordingZh);
  });

  test('add the lines up to the amount', async () => {
    const [answer] = await ask({
      household: MOTHER,
      policies: ['changfeng-county'],
      dates: ['2026-08-20'],
      programmes: [ALLOWANCE],
    });
    expect(answer).toMatchObject({ conclusion: 'ELIGIBLE', period: 'MONTHLY' });
    const fen = (text: unknown) => Math.round(Number(text) * 100);
    const sum = answer?.lines.reduce((total, { amount }) => total + (amount == null ? 0 : fen(amount)), 0);
    expect(sum).toBe(fen(answer?.amount));
  });

  test('name what is unset and leave it unset', async () => {
    const answers = await ask({
      household: MOTHER,
      policies: ['sunshine-district', 'template'],
      dates: ['2021-06-01'],
    });
    const unset = answers.filter(({ conclusion }) => conclusion === 'PARAMETER_UNSET');
    expect(unset.length).toBeGreaterThan(0);
    for (const answer of unset) {
      expect(answer.amount).toBeNull();
      expect(answer.unset.every(({ code, title }) => code.includes('.') && title !== '')).toBe(true);
    }
  });

  test('take all programmes of the own policy on the day of the request unless told otherwise', async () => {
    const answers = await ask({ household: MOTHER });
    expect(new Set(answers.map(({ policyId }) => policyId))).toEqual(new Set([J]));
    expect(new Set(answers.map(({ on }) => on))).toEqual(new Set(['2026-08-20']));
    expect(answers.map(({ programme }) => programme)).toEqual(
      expect.arrayContaining([ALLOWANCE, 'TEMPORARY_EMERGENCY']),
    );
  });

  test('keep nothing', async () => {
    const tables = ['decision', 'welfare_case', 'household', 'person', 'audit_entry', 'outbox_event'];
    const counts = async () =>
      await Promise.all(tables.map((table) => api.clone.database.execute(`select count(*) from ${table}`)));
    const before = await counts();
    api.clone.statements.length = 0;
    await ask({ household: MOTHER });
    await ask({ householdId: householdId() });
    expect(await counts()).toEqual(before);
    expect(api.clone.statements.filter((text) => /^(insert|update|delete)/i.test(text))).toEqual([]);
  });
});

describe('A household on record', () => {
  test('is assessed as it was on each day, or as it was on a day that is named', async () => {
    const dates = ['2021-06-01', '2026-08-20'];
    const answers = await ask({ householdId: householdId(), dates, programmes: [ALLOWANCE] });
    expect(answers.map(({ on }) => on)).toEqual(dates);
    const { database } = api.clone;
    const openedOn = '2025-01-01';
    await database.db
      .updateTable('Household')
      .set({ openedOn: openedOn as never })
      .where('id', '=', stored.householdId)
      .execute();
    const question = { householdId: householdId(), dates, programmes: [ALLOWANCE] };
    expect((await faults(question))[0]).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.dates.0' });
    const asOf = await ask({ ...question, householdAsOf: '2026-08-20' });
    expect(asOf.map(({ on }) => on)).toEqual(dates);
  });

  test('is looked at by those only who reach it, and who read households', async () => {
    const input = { householdId: householdId() };
    const [out] = await api.as('TOWNSHIP_OFFICER', BEITANG).errors(AssessDocument, { input });
    expect(out?.extensions.code).toBe('NOT_FOUND');
    const [missing] = await clerk.errors(AssessDocument, {
      input: { householdId: encodeGlobalId('Household', J, '018f2a00-0000-7000-8000-00000000ffff') },
    });
    expect(missing).toMatchObject({ message: out?.message, extensions: { code: 'NOT_FOUND' } });
    const operator = api.as('HOTLINE_OPERATOR', COUNTY);
    expect((await operator.errors(AssessDocument, { input }))[0]?.extensions.code).toBe('FORBIDDEN');
    const described = { input: { household: MOTHER, programmes: [ALLOWANCE] } };
    expect((await operator.run(AssessDocument, described)).assess).toHaveLength(1);
    expect((await api.anonymous().errors(AssessDocument, described))[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('Situations', () => {
  test('can be assumed, and then they are what the rules see', async () => {
    const question = {
      household: MOTHER,
      policies: ['taian-city'],
      dates: ['2021-06-01'],
      application: {
        emergency: { kind: 'EPIDEMIC' as const, occurredOn: '2021-05-20', happenedHere: true },
        urgent: true,
        requestedAmount: '1000.00',
      },
    };
    const calm = await ask(question);
    const assumed = await ask({ ...question, situations: [{ kind: 'EPIDEMIC_RISK', level: 'HIGH' }] });
    expect(calm.every(({ situations }) => situations.length === 0)).toBe(true);
    expect(assumed.map(({ programme }) => programme)).toEqual(calm.map(({ programme }) => programme));
  });
});

describe('A question that cannot be asked names its field', () => {
  const head = MOTHER.members[0] as AssessHouseholdInput['members'][number];
  test.each<[string, () => AssessInput, string]>([
    ['no household', () => ({}), 'input.householdId'],
    ['two households', () => ({ household: MOTHER, householdId: householdId() }), 'input.householdId'],
    ['a policy that is not there', () => ({ household: MOTHER, policies: ['nowhere'] }), 'input.policies.0'],
    [
      'a programme that nobody runs',
      () => ({ household: MOTHER, programmes: ['GOLD'] }),
      'input.programmes.0',
    ],
    ['no day', () => ({ household: MOTHER, dates: [] }), 'input.dates'],
    ['too many days', () => ({ household: MOTHER, dates: days(21) }), 'input.dates'],
    [
      'too many policies times days',
      () => ({ household: MOTHER, policies: ['national', 'template', J], dates: days(7) }),
      'input.dates',
    ],
    ['a day before the head was born', () => ({ household: MOTHER, dates: ['1980-01-01'] }), 'input.dates.0'],
    [
      'no head',
      () => ({ household: { ...MOTHER, members: [{ ...head, relation: 'CHILD' }] } }),
      'input.household.members',
    ],
    ['two heads', () => ({ household: { ...MOTHER, members: [head, head] } }), 'input.household.members'],
    [
      'an income of the whole household',
      () => ({
        household: {
          ...MOTHER,
          circumstances: [{ kind: 'WAGE', amount: '1.00', period: 'MONTHLY', activeFrom: '2020-01-01' }],
        },
      }),
      'input.household.circumstances.0.kind',
    ],
    [
      'an income without an amount',
      () => ({
        household: {
          ...MOTHER,
          members: [
            { ...head, circumstances: [{ kind: 'WAGE', period: 'MONTHLY', activeFrom: '2020-01-01' }] },
          ],
        },
      }),
      'input.household.members.0.circumstances.0.amount',
    ],
    [
      'a grade that the kind does not have',
      () => ({
        household: {
          ...MOTHER,
          members: [
            {
              ...head,
              circumstances: [{ kind: 'DISABILITY_PHYSICAL', grade: '9', activeFrom: '2020-01-01' }],
            },
          ],
        },
      }),
      'input.household.members.0.circumstances.0.grade',
    ],
    [
      'a division that is none',
      () => ({ household: { ...MOTHER, registeredDivision: '长丰' } }),
      'input.household.registeredDivision',
    ],
    [
      'a township elsewhere',
      () => ({ household: MOTHER, townshipId: encodeGlobalId('Organisation', 'template', 'FTPLT1') }),
      'input.townshipId',
    ],
    [
      'an answer to no question',
      () => ({
        household: MOTHER,
        programmes: [ALLOWANCE],
        application: { answers: { [ALLOWANCE]: { NO_SUCH: 1 } } },
      }),
      `input.application.answers.${ALLOWANCE}.NO_SUCH`,
    ],
  ])('%s', async (_, input, field) => {
    expect((await faults(input()))[0]).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

async function ask(input: AssessInput) {
  return (await clerk.run(AssessDocument, { input })).assess;
}

async function faults(input: AssessInput) {
  return (await clerk.errors(AssessDocument, { input })).map(({ extensions }) => extensions);
}

function householdId(): string {
  return encodeGlobalId('Household', J, stored.householdId);
}

function days(count: number): string[] {
  return Array.from({ length: count }, (_, nth) => `2026-07-${String(nth + 1).padStart(2, '0')}`);
}
