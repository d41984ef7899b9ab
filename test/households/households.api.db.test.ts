import { parse } from 'graphql';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { COUNTY } from '../access/an-actor.js';
import {
  AddMemberDocument,
  EndCircumstanceDocument,
  EndMembershipDocument,
  HouseholdDocument,
  type HouseholdFormInput,
  HouseholdsDocument,
  MoveHouseholdDocument,
  RecordCircumstanceDocument,
  RecordDeathDocument,
  RegisterHouseholdDocument,
  WithdrawCircumstanceDocument,
} from '../generated/operations.js';
import { anId } from './a-household.js';
import {
  APPROVER,
  CLERK,
  type CountyApi,
  countyApi,
  INSPECTOR,
  NEIGHBOUR,
  type Operation,
  officeId,
} from './county-api.js';

const ANONYMOUS = { kind: 'ANONYMOUS' } as const;

let api: CountyApi;
let serial = 100;

beforeAll(async () => {
  api = await countyApi();
});

afterAll(async () => await api.clone.drop());

describe('A household', () => {
  test('is registered, shown and found, with the resident id masked everywhere', async () => {
    const household = aFamily();
    const id = await register(household);
    const shown = (await api.data(CLERK, HouseholdDocument, { id })).household;
    expect(shown).toMatchObject({
      headName: '李大山',
      registeredDivision: '340121106',
      area: 'RURAL',
      version: 1,
      members: [
        {
          relation: 'HEAD',
          person: { sex: 'MALE', birthDate: '1962-05-01', hasBankAccount: true, hasPhone: false },
        },
        { relation: 'CHILD', activeFrom: '2024-03-05', person: { name: '李小山' } },
      ],
      circumstances: expect.arrayContaining([
        expect.objectContaining({
          category: 'INCOME',
          kind: 'FARMING',
          amount: '420.00',
          period: 'MONTHLY',
          person: expect.objectContaining({ name: '李大山' }),
        }),
        expect.objectContaining({ category: 'ASSET', kind: 'DEPOSIT', amount: '5000.00', person: null }),
      ]),
    });
    const headId = household.members[0]?.residentId ?? '';
    expect(JSON.stringify(shown)).not.toContain(headId);
    expect(JSON.stringify(shown)).toContain(`340*************${headId.slice(16)}`);
    const found = await api.data(CLERK, HouseholdsDocument, { filter: { residentId: headId } });
    expect(found.households.edges.map(({ node }) => [node.id, node.township?.code])).toEqual([[id, 'F0101']]);
  });

  test('is refused with each fault at its place', async () => {
    const form = aFamily();
    const [head, child] = form.members;
    if (head === undefined || child === undefined) throw new Error('A family has a head and a child.');
    const members = [
      { ...head, phone: 'call me', circumstances: [{ kind: 'WAGE' as const, amount: '1.00', ...FROM }] },
      { ...child, name: '' },
    ];
    const answer = await api.data(CLERK, RegisterHouseholdDocument, {
      input: { household: { ...form, openedOn: '2026-08-21', members } },
    });
    expect(answer.registerHousehold.household).toBeNull();
    const faults = answer.registerHousehold.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(faults).toEqual([
      'DATE_IN_FUTURE input.household.openedOn',
      'PERSON_PHONE input.household.members.0.phone',
      'INCOME_NOT_MONTHLY input.household.members.0.circumstances.0.period',
      'PERSON_NAME input.household.members.1.name',
    ]);
    expect(answer.registerHousehold.userErrors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  test.each<[string, (form: HouseholdFormInput) => unknown, RegExp]>([
    ['an impossible date', (form) => ({ ...form, openedOn: '2026-02-30' }), /2026-02-30/],
    [
      'a wrong check character',
      (form) => withHead(form, { residentId: '340121196205011231' }),
      /check character/,
    ],
    [
      'money with three decimals',
      (form) => ({ ...form, circumstances: [{ kind: 'DEPOSIT', amount: '1.001', ...FROM }] }),
      /more than two decimals/,
    ],
    [
      'negative money',
      (form) => ({ ...form, circumstances: [{ kind: 'DEPOSIT', amount: '-1.00', ...FROM }] }),
      /negative/,
    ],
    [
      'money as a number',
      (form) => ({ ...form, circumstances: [{ kind: 'DEPOSIT', amount: 1, ...FROM }] }),
      /string/,
    ],
    [
      'an unknown kind',
      (form) => ({ ...form, circumstances: [{ kind: 'YACHT', amount: '1.00', ...FROM }] }),
      /YACHT/,
    ],
    ['an unknown area', (form) => ({ ...form, area: 'MOON' }), /MOON/],
  ])('is not even looked at with %s', async (_, spoil, message) => {
    const household = spoil(aFamily()) as HouseholdFormInput;
    const errors = await api.errors(CLERK, RegisterHouseholdDocument, { input: { household } });
    expect(errors).toEqual([expect.stringMatching(message)]);
  });

  test.each<[string, string, string]>([
    ['a broken township id', 'nonsense', 'BAD_USER_INPUT input.household.townshipId'],
    [
      'the id of something else',
      encodeGlobalId('Case', COUNTY, 'F0101'),
      'BAD_USER_INPUT input.household.townshipId',
    ],
    [
      'a township of another jurisdiction',
      encodeGlobalId('Organisation', 'other-county', 'F0101'),
      'BAD_USER_INPUT input.household.townshipId',
    ],
  ])('is refused with %s', async (_, townshipId, error) => {
    const household = { ...aFamily(), townshipId };
    expect(await api.errors(CLERK, RegisterHouseholdDocument, { input: { household } })).toEqual([error]);
  });

  test('out of reach looks like one that does not exist', async () => {
    const id = await register(aFamily());
    const missing = encodeGlobalId('Household', COUNTY, '018f2a00-0000-7000-8000-0000000000ff');
    for (const asked of [id, missing]) {
      expect(await api.data(NEIGHBOUR, HouseholdDocument, { id: asked })).toEqual({ household: null });
    }
    expect((await api.data(INSPECTOR, HouseholdDocument, { id })).household?.id).toBe(id);
    const input = { householdId: id, townshipId: officeId('F0102'), area: 'RURAL' as const };
    expect(await api.data(NEIGHBOUR, MoveHouseholdDocument, { input })).toMatchObject({
      moveHousehold: { household: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'householdId'] }] },
    });
  });

  test('is closed to those whose work does not need it', async () => {
    expect(await api.errors(ANONYMOUS, HouseholdsDocument, {})).toEqual(['UNAUTHENTICATED']);
    expect(await api.errors({ ...CLERK, roles: ['FUND_MANAGER'] }, HouseholdsDocument, {})).toEqual([
      'FORBIDDEN',
    ]);
    const input = { household: aFamily() };
    expect(await api.errors(APPROVER, RegisterHouseholdDocument, { input })).toEqual(['FORBIDDEN']);
    expect(await api.errors(INSPECTOR, RegisterHouseholdDocument, { input })).toEqual(['FORBIDDEN']);
  });

  test('moves within the jurisdiction', async () => {
    const householdId = await register(aFamily());
    const input = { householdId, townshipId: officeId('F0102'), area: 'URBAN' as const, address: '新街1号' };
    expect((await api.data(CLERK, MoveHouseholdDocument, { input })).moveHousehold).toMatchObject({
      household: { area: 'URBAN', address: '新街1号', township: { code: 'F0102' }, village: null },
      userErrors: [],
    });
  });
});

describe('The list of households', () => {
  test('takes as many statements for ten households as for one', async () => {
    for (let count = 0; count < 10; count += 1) await register(aFamily());
    const statements = async (first: number) => {
      api.clone.statements.length = 0;
      const page = await api.data(CLERK, HouseholdsDocument, { first });
      expect(page.households.edges).toHaveLength(first);
      return api.clone.statements.length;
    };
    const one = await statements(1);
    expect(one).toBeLessThanOrEqual(2);
    expect(await statements(10)).toBe(one);
  });

  test('is paged through by its cursors, which belong to one order', async () => {
    const first = await api.data(CLERK, HouseholdsDocument, { first: 2 });
    const after = first.households.pageInfo.endCursor;
    const second = await api.data(CLERK, HouseholdsDocument, { first: 2, after });
    const ids = [...first.households.edges, ...second.households.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(4);
    expect(await api.errors(CLERK, HouseholdsDocument, { sort: 'HEAD_NAME', after })).toEqual([
      'BAD_USER_INPUT after',
    ]);
    expect(await api.errors(CLERK, HouseholdsDocument, { first: 101 })).toEqual(['BAD_USER_INPUT first']);
    expect(await api.errors(CLERK, HouseholdsDocument, { filter: { headName: ' ' } })).toEqual([
      'BAD_USER_INPUT filter.headName',
    ]);
  });

  test('nests members, persons and circumstances with a constant number of statements', async () => {
    const nested = parse(`query ($first: Int!) { households(first: $first) { nodes {
      id members { relation person { id name } } circumstances { id person { id name } } head { name }
    } } }`) as Operation<unknown, { first: number }>;
    const statements = async (first: number) => {
      api.clone.statements.length = 0;
      await api.data(CLERK, nested, { first });
      return api.clone.statements.length;
    };
    await register(aFamily());
    // The list, memberships, circumstances, and the persons of what arrives first and of what arrives later.
    expect(await statements(1)).toBeLessThanOrEqual(6);
    expect(await statements(10)).toBeLessThanOrEqual(6);
  });
});

describe('The members of a household', () => {
  test('join and leave', async () => {
    const householdId = await register(aFamily());
    const member = { name: '李新', residentId: anId('2026-08-01', nextSerial()), relation: 'CHILD' as const };
    const joined = await api.data(CLERK, AddMemberDocument, {
      input: { householdId, activeFrom: '2026-08-01', member },
    });
    const people = joined.addMember.household?.members ?? [];
    expect(people.map(({ person }) => person?.name)).toEqual(['李大山', '李小山', '李新']);
    const twice = { householdId, activeFrom: '2026-08-01', member: { ...member, activeFrom: '2026-08-02' } };
    expect(await api.errors(CLERK, AddMemberDocument, { input: twice })).toEqual([
      'BAD_USER_INPUT input.member.activeFrom',
    ]);
    const personId = people[2]?.person?.id ?? '';
    const left = await api.data(CLERK, EndMembershipDocument, {
      input: { householdId, personId, lastDay: '2026-08-20' },
    });
    expect(left.endMembership).toMatchObject({ household: { version: 3, closedOn: null }, userErrors: [] });
  });

  test('get a new head when the head dies', async () => {
    const householdId = await register(aFamily());
    const before = (await api.data(CLERK, HouseholdDocument, { id: householdId })).household;
    const [head, child] = before?.members.map(({ person }) => person?.id ?? '') ?? [];
    const death = { personId: head ?? '', deathDate: '2026-08-10' };
    const refused = await api.data(CLERK, RecordDeathDocument, { input: death });
    expect(refused.recordDeath.userErrors).toMatchObject([
      { code: 'NEW_HEAD_MISSING', path: ['input', 'newHead'] },
    ]);
    const newHead = { personId: child ?? '', relations: [] };
    const recorded = await api.data(CLERK, RecordDeathDocument, { input: { ...death, newHead } });
    expect(recorded.recordDeath).toMatchObject({ person: { deathDate: '2026-08-10' }, userErrors: [] });
    const after = (await api.data(CLERK, HouseholdDocument, { id: householdId })).household;
    expect(after).toMatchObject({ headName: '李小山', members: [{ relation: 'HEAD' }] });
  });
});

describe('A circumstance', () => {
  test('is recorded, ended and withdrawn', async () => {
    const householdId = await register(aFamily());
    const household = (await api.data(CLERK, HouseholdDocument, { id: householdId })).household;
    const personId = household?.members[0]?.person?.id ?? '';
    const circumstance = { kind: 'WAGE' as const, amount: '900.50', period: 'MONTHLY' as const, ...FROM };
    const recorded = await api.data(CLERK, RecordCircumstanceDocument, {
      input: { householdId, personId, circumstance },
    });
    expect(recorded.recordCircumstance).toMatchObject({
      circumstance: { category: 'INCOME', amount: '900.50', person: { id: personId } },
      userErrors: [],
    });
    const circumstanceId = recorded.recordCircumstance.circumstance?.id ?? '';
    const ended = await api.data(CLERK, EndCircumstanceDocument, {
      input: { circumstanceId, lastDay: '2026-12-31' },
    });
    expect(ended.endCircumstance.circumstance?.activeUntil).toBe('2026-12-31');
    const withdrawn = await api.data(CLERK, WithdrawCircumstanceDocument, {
      input: { circumstanceId, reason: '录入有误' },
    });
    expect(withdrawn.withdrawCircumstance.circumstance).toMatchObject({
      withdrawnAt: '2026-08-20T01:00:00.000Z',
      withdrawnReason: '录入有误',
    });
    const shown = (await api.data(CLERK, HouseholdDocument, { id: householdId })).household;
    expect(shown?.circumstances.map(({ kind }) => kind)).not.toContain('WAGE');
  });

  test('of a member cannot be recorded for the household as a whole', async () => {
    const householdId = await register(aFamily());
    const circumstance = { kind: 'SERIOUS_ILLNESS' as const, ...FROM };
    const answer = await api.data(CLERK, RecordCircumstanceDocument, {
      input: { householdId, circumstance },
    });
    expect(answer.recordCircumstance.userErrors).toMatchObject([
      { code: 'PERSON_MISSING', path: ['input', 'circumstance', 'kind'] },
    ]);
  });
});

const FROM = { activeFrom: '2026-01-01', source: 'DECLARATION' as const };

function aFamily(): HouseholdFormInput {
  return {
    townshipId: officeId('F0101'),
    villageId: officeId('F010101'),
    registeredDivision: '340121106',
    area: 'RURAL',
    openedOn: '2020-01-01',
    members: [
      {
        name: '李大山',
        residentId: anId('1962-05-01', nextSerial()),
        relation: 'HEAD',
        bankAccount: '6222 0000 1111 2222',
        circumstances: [{ kind: 'FARMING', amount: '420.00', period: 'MONTHLY', ...FROM }],
      },
      { name: '李小山', residentId: anId('2024-03-05', nextSerial()), relation: 'CHILD' },
    ],
    circumstances: [{ kind: 'DEPOSIT', amount: '5000.00', ...FROM }],
  };
}

function withHead(
  form: HouseholdFormInput,
  different: Partial<HouseholdFormInput['members'][0]>,
): HouseholdFormInput {
  const [head, ...others] = form.members;
  if (head === undefined) throw new Error('A form has a head.');
  return { ...form, members: [{ ...head, ...different }, ...others] };
}

async function register(household: HouseholdFormInput): Promise<string> {
  const { registerHousehold } = await api.data(CLERK, RegisterHouseholdDocument, { input: { household } });
  expect(registerHousehold.userErrors).toEqual([]);
  return registerHousehold.household?.id ?? '';
}

/** Odd serials make men. */
function nextSerial(): number {
  serial += 2;
  return serial + 1;
}
