import { ApiKeyService } from '../../../src/access/api-keys/api-key.service.js';
import type { PartnerScope } from '../../../src/access/viewer.js';
import { service } from '../../../src/api/context.js';
import { newId } from '../../../src/database/new-id.js';
import { caseNumber } from '../../../src/shared/case-number.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  CaseFileDocument,
  PartnerCaseStatusDocument,
  PartnerCaseStatusesDocument,
  type PartnerCaseStatusInput,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { addCases, COUNTY, PICKUP_CODE, type WrittenCase } from '../read/rows.js';

const NOBODY = '11010519491231002X';

let api: TestApi;
let partner: Caller;
let elsewhere: Caller;
let row: WrittenCase;
let other: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  partner = api.withApiKey(await keyOf('POLICY_ADMIN', COUNTY));
  elsewhere = api.withApiKey(await keyOf('POLICY_ADMIN', 'FSUN'));
  [row, other] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [
    { stepCode: 'ACCEPTANCE' },
    {
      status: 'WITHDRAWN',
      closedOn: '2026-08-05' as never,
      closingReason: 'withdrawn by the household',
      pickupCodeHash: 'f'.repeat(64),
    },
  ])) as [WrittenCase, WrittenCase];
}, 60_000);

afterAll(async () => await api.close());

describe('A partner with number and second factor', () => {
  const KNOWN = {
    programme: 'SUBSISTENCE_ALLOWANCE',
    status: 'SUBMITTED',
    statusText: 'handed in',
    updatedOn: '2026-08-20',
    nextStep: 'acceptance',
    dueOn: null,
    decidedOn: null,
  };

  test.each<[string, () => Partial<PartnerCaseStatusInput>]>([
    ["the applicant's resident id", () => ({ residentId: row.residentId })],
    ['a resident id with a small x and spaces', () => ({ residentId: ` ${row.residentId.toLowerCase()} ` })],
    ['the pickup code', () => ({ pickupCode: PICKUP_CODE })],
    ['a pickup code as it is spoken', () => ({ pickupCode: 'abcde 12345' })],
  ])('is told the status with %s', async (_, factor) => {
    const { number } = row;
    expect(await partner.run(PartnerCaseStatusDocument, { number, ...factor() })).toEqual({
      partnerCaseStatus: { number, ...KNOWN },
    });
  });

  test('is told it in Chinese when it asks so', async () => {
    const variables = { number: row.number, residentId: row.residentId };
    expect(await partner.run(PartnerCaseStatusDocument, variables, { locale: 'zh-CN' })).toMatchObject({
      partnerCaseStatus: { statusText: '已提交', nextStep: '受理' },
    });
  });

  test('is told of a case at its end that nothing comes next', async () => {
    const variables = { number: other.number, residentId: other.residentId };
    expect(await partner.run(PartnerCaseStatusDocument, variables)).toMatchObject({
      partnerCaseStatus: { status: 'WITHDRAWN', nextStep: null },
    });
  });
});

describe('A field that is for keys of another scope', () => {
  test('is answered to those keys, and null to others', async () => {
    const [dated] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [
      { stepCode: 'ACCEPTANCE', dueOn: '2026-09-10' as never },
    ])) as [WrittenCase];
    const variables = { number: dated.number, residentId: dated.residentId };
    const both = api.withApiKey(await keyOf('POLICY_ADMIN', COUNTY, ['CASE_STATUS', 'CASE_DATES']));
    expect(await both.run(PartnerCaseStatusDocument, variables)).toMatchObject({
      partnerCaseStatus: { number: dated.number, dueOn: '2026-09-10', decidedOn: null },
    });
    expect(await partner.run(PartnerCaseStatusDocument, variables)).toMatchObject({
      partnerCaseStatus: { number: dated.number, dueOn: null },
    });
    const datesAlone = api.withApiKey(await keyOf('POLICY_ADMIN', COUNTY, ['CASE_DATES']));
    expect((await datesAlone.errors(PartnerCaseStatusDocument, variables))[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('Whatever does not fit is answered alike', () => {
  const unknown = caseNumber({ prefix: 'CF', year: 2026, serial: 999_999 });
  const cases: readonly [string, () => Caller, () => PartnerCaseStatusInput][] = [
    ['an unknown number', () => partner, () => ({ number: unknown, residentId: row.residentId })],
    [
      'wrong check digits',
      () => partner,
      () => ({ number: wrongDigits(row.number), residentId: row.residentId }),
    ],
    ['no number at all', () => partner, () => ({ number: '', residentId: row.residentId })],
    [
      'a number without end',
      () => partner,
      () => ({ number: 'C'.repeat(100_000), residentId: row.residentId }),
    ],
    ['the resident id of somebody else', () => partner, () => ({ number: row.number, residentId: NOBODY })],
    [
      'the resident id of another case',
      () => partner,
      () => ({ number: row.number, residentId: other.residentId }),
    ],
    ['an impossible resident id', () => partner, () => ({ number: row.number, residentId: '000' })],
    ['an empty resident id', () => partner, () => ({ number: row.number, residentId: '' })],
    ['a wrong pickup code', () => partner, () => ({ number: row.number, pickupCode: 'ABCDE-12346' })],
    ['an impossible pickup code', () => partner, () => ({ number: row.number, pickupCode: '!' })],
    [
      'the pickup code of another case',
      () => partner,
      () => ({ number: other.number, pickupCode: PICKUP_CODE }),
    ],
    [
      'the key of another jurisdiction',
      () => elsewhere,
      () => ({ number: row.number, residentId: row.residentId }),
    ],
  ];

  test.each(cases)('%s', async (_, who, question) => {
    expect(await who().run(PartnerCaseStatusDocument, question())).toEqual({ partnerCaseStatus: null });
  });

  test('after the same statements as a question that fits', async () => {
    const statementsOf = async (caller: Caller, question: PartnerCaseStatusInput) => {
      api.clone.statements.length = 0;
      await caller.run(PartnerCaseStatusDocument, question);
      return [...api.clone.statements];
    };
    const fitting = { number: row.number, residentId: row.residentId };
    await statementsOf(partner, fitting);
    const expected = await statementsOf(partner, fitting);
    expect(expected.filter((statement) => statement.includes('welfare_case'))).toHaveLength(1);
    for (const [, who, question] of cases) {
      expect(await statementsOf(who(), question())).toEqual(expected);
    }
  });

  test('in a batch too, each in its place and all in one statement', async () => {
    const inputs = [
      { number: row.number, residentId: row.residentId },
      ...cases.filter(([, who]) => who() === partner).map(([, , question]) => question()),
      { number: row.number, pickupCode: PICKUP_CODE },
    ];
    api.clone.statements.length = 0;
    const { partnerCaseStatuses } = await partner.run(PartnerCaseStatusesDocument, { inputs });
    expect(api.clone.statements.filter((statement) => statement.includes('welfare_case'))).toHaveLength(1);
    expect(partnerCaseStatuses).toHaveLength(inputs.length);
    expect(partnerCaseStatuses.map((status) => status?.number ?? null)).toEqual([
      row.number,
      ...inputs.slice(1, -1).map(() => null),
      row.number,
    ]);
  });

  test('a hundred at once are answered, each in its place', async () => {
    const inputs = Array.from({ length: 100 }, (_, nth) => ({
      number: row.number,
      residentId: nth % 2 === 0 ? row.residentId : NOBODY,
    }));
    const { partnerCaseStatuses } = await partner.run(PartnerCaseStatusesDocument, { inputs });
    expect(partnerCaseStatuses.map((status) => status?.number ?? null)).toEqual(
      inputs.map(({ residentId }) => (residentId === NOBODY ? null : row.number)),
    );
  });

  test('one more is refused with the limit and what was asked', async () => {
    const inputs = Array.from({ length: 101 }, () => ({ number: row.number, residentId: row.residentId }));
    const [error] = await partner.errors(PartnerCaseStatusesDocument, { inputs });
    expect(error?.message).toMatch(/100/);
    expect(error?.message).toMatch(/101/);
  });
});

describe('A partner is refused', () => {
  test.each<[string, () => Promise<readonly { extensions: { code: string; field?: string } }[]>, object]>([
    [
      'without a second factor',
      () => partner.errors(PartnerCaseStatusDocument, { number: row.number }),
      { code: 'BAD_USER_INPUT', field: 'residentId' },
    ],
    [
      'with two of them',
      () =>
        partner.errors(PartnerCaseStatusDocument, {
          number: row.number,
          residentId: NOBODY,
          pickupCode: PICKUP_CODE,
        }),
      { code: 'BAD_USER_INPUT', field: 'residentId' },
    ],
    [
      'more than a hundred answers at once',
      () =>
        partner.errors(PartnerCaseStatusesDocument, {
          inputs: Array.from({ length: 101 }, () => ({ number: row.number, residentId: NOBODY })),
        }),
      { code: 'BAD_USER_INPUT', field: 'inputs' },
    ],
    [
      'a question without a factor among others',
      () =>
        partner.errors(PartnerCaseStatusesDocument, {
          inputs: [{ number: row.number, residentId: NOBODY }, { number: row.number }],
        }),
      { code: 'BAD_USER_INPUT', field: 'inputs.1.residentId' },
    ],
    ['everything else', () => partner.errors(CaseFileDocument, { id: newId() }), { code: 'FORBIDDEN' }],
  ])('%s', async (_, call, extensions) => {
    expect((await call())[0]?.extensions).toMatchObject(extensions);
  });

  test('and so are officers and whoever has no key, where partners ask', async () => {
    const variables = { number: row.number, residentId: row.residentId };
    const officer = api.as('COUNTY_OFFICER', COUNTY);
    expect((await officer.errors(PartnerCaseStatusDocument, variables))[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await api.anonymous().errors(PartnerCaseStatusDocument, variables))[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

async function keyOf(
  role: 'POLICY_ADMIN',
  place: string,
  scopes: readonly PartnerScope[] = ['CASE_STATUS'],
): Promise<string> {
  const issued = await service(api, ApiKeyService).issue(await api.actor(role, place), {
    name: 'Health platform',
    scopes,
    expiresAt: new Date('2027-08-20T00:00:00Z'),
  });
  return unwrap(issued).plainKey ?? '';
}

function wrongDigits(number: string): string {
  const last = Number(number.at(-1));
  return `${number.slice(0, -1)}${(last + 1) % 10}`;
}
