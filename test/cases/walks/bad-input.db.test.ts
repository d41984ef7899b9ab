import { sql } from 'kysely';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  AcceptCaseDocument,
  CloseLeadDocument,
  LeadsDocument,
  PayFirstDocument,
  RecordHomeVisitDocument,
  RecordLeadDocument,
  SubmitApplicationDocument,
  type SubmitApplicationInput,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { codes, done, neighbour, office } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';

/** Anything malformed gets a typed error that names the field, and changes nothing. */
describe('Bad input to cases', () => {
  let api: TestApi;
  let clerk: Caller;
  let form: SubmitApplicationInput;
  let before: unknown;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    form = {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    };
    before = await stored();
  }, 60_000);
  afterAll(async () => await api.close());
  afterEach(async () => expect(await stored()).toEqual(before));

  async function stored(): Promise<unknown> {
    const { rows } = await sql`
      select (select count(*) from application) a, (select count(*) from welfare_case) c,
        (select count(*) from case_event) e, (select count(*) from audit_entry) u,
        (select count(*) from person) p, (select count(*) from household) h`.execute(api.clone.database.db);
    return rows[0];
  }

  const refusedFor = async (input: object) => {
    const errors = await clerk.errors(SubmitApplicationDocument, { input: { ...form, ...input } as never });
    return errors.map(({ extensions }) => [extensions.code, extensions.field]);
  };

  test.each([
    ['an impossible date', { integritySignedOn: '2022-02-30' }, 'input.integritySignedOn'],
    [
      'a date in another form',
      { emergency: { kind: 'FIRE', occurredOn: '1/8/2022' } },
      'input.emergency.occurredOn',
    ],
    ['an unknown channel', { channel: 'PIGEON' }, 'input.channel'],
    [
      'a sum below zero',
      { programmes: [{ programme: 'TEMPORARY_EXPENDITURE', requestedAmount: '-1.00' }] },
      'input.programmes[0].requestedAmount',
    ],
    [
      'a sum finer than a fen',
      { programmes: [{ programme: 'TEMPORARY_EXPENDITURE', requestedAmount: '1.005' }] },
      'input.programmes[0].requestedAmount',
    ],
    [
      'a sum as a number',
      { programmes: [{ programme: 'TEMPORARY_EXPENDITURE', requestedAmount: 100 }] },
      'input.programmes[0].requestedAmount',
    ],
    [
      'a resident id with a wrong check digit',
      { household: { residentId: '990000199003070010' } },
      'input.household.residentId',
    ],
    ['no household', { household: {} }, 'input.household'],
    [
      'the id of something else',
      { household: { householdId: office(AREA, JIUHUA_TOWN) } },
      'input.household.householdId',
    ],
    ['an id that was never issued', { leadId: 'bGVhZA' }, 'input.leadId'],
    [
      'an office of another jurisdiction',
      {
        emergency: {
          kind: 'FIRE',
          occurredOn: '2022-08-01',
          townshipId: office('changfeng-county', '340121106'),
        },
      },
      'input.emergency.townshipId',
    ],
  ])('%s is BAD_USER_INPUT and names the field', async (_what, input, field) => {
    expect(await refusedFor(input)).toEqual([['BAD_USER_INPUT', field]]);
  });

  test('what only a rule can see is a user error with its place and remedy', async () => {
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: { ...form, programmes: [{ programme: 'MOON_LANDING' }], integritySignedOn: '2022-08-02' },
    });
    expect(submitApplication).toMatchObject({ application: null, cases: [], pickupCode: null });
    expect(submitApplication.userErrors).toMatchObject([
      { code: 'PROGRAMME_UNKNOWN', path: ['input', 'programmes', '0', 'programme'] },
      { code: 'DATE_IN_FUTURE', path: ['input', 'integritySignedOn'] },
    ]);
    for (const { message } of submitApplication.userErrors) expect(message).toMatch(/\.$/);
  });

  test('messages come in Chinese unless English is asked for', async () => {
    const variables = { input: { ...form, programmes: [{ programme: 'MOON_LANDING' }] } };
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, variables, { locale: 'zh-CN' });
    expect(submitApplication.userErrors[0]?.message).toMatch(/没有救助项目/);
  });

  test('a case that does not exist is not found, in whatever place it may lie', async () => {
    const caseId = encodeGlobalId('Case', AREA, '01890000-0000-7000-8000-000000000000');
    const elsewhere = encodeGlobalId('Case', 'changfeng-county', '01890000-0000-7000-8000-000000000000');
    for (const id of [caseId, elsewhere]) {
      const { acceptCase } = await clerk.run(AcceptCaseDocument, { input: { caseId: id } });
      expect(codes(acceptCase)).toEqual(['NOT_FOUND']);
    }
  });

  test('a role that may not act is told so before anything is looked at', async () => {
    const inspector = api.as('VILLAGE_OFFICER', 'FJHST1V1');
    const caseId = encodeGlobalId('Case', AREA, '01890000-0000-7000-8000-000000000000');
    const errors = await inspector.errors(PayFirstDocument, { input: { caseId, amount: '1.00' } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const anonymous = await api.anonymous().errors(AcceptCaseDocument, { input: { caseId } });
    expect(anonymous.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('a visit names what is wrong with it field by field', async () => {
    const caseId = encodeGlobalId('Case', AREA, '01890000-0000-7000-8000-000000000000');
    const errors = await clerk.errors(RecordHomeVisitDocument, {
      input: { caseId, visitedOn: '2022-13-01', investigators: ['甲', '乙'] } as never,
    });
    expect(errors.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toBe(true);
  });
});

/** J15: each lead is followed to an end. */
describe('Leads', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
  }, 60_000);
  afterAll(async () => await api.close());

  test('J15, N3.1: a village reports, the township looks into it and ends it with a reason, once', async () => {
    const village = api.as('VILLAGE_OFFICER', 'FJHST1V1');
    const clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const { recordLead } = await village.run(RecordLeadDocument, {
      input: {
        source: 'VILLAGE',
        townshipId: office(AREA, JIUHUA_TOWN),
        villageId: office(AREA, 'FJHST1V1'),
        description: '独居老人住院,无人照料。',
      },
    });
    const lead = done(recordLead, 'lead');
    const input = { leadId: lead.id, ending: 'REFERRED', reason: '已转介医保部门。' } as const;
    const { closeLead } = await clerk.run(CloseLeadDocument, { input });
    expect(done(closeLead, 'lead')).toMatchObject({ status: 'REFERRED', closedReason: '已转介医保部门。' });
    const again = await clerk.run(CloseLeadDocument, { input });
    expect(codes(again.closeLead)).toEqual(['LEAD_NOT_OPEN']);
    const { leads } = await clerk.run(LeadsDocument, { filter: { statuses: ['OPEN'] } } as never);
    expect(leads.nodes).toEqual([]);
  });

  test('a report needs a place that exists and something to say', async () => {
    const hotline = api.as('HOTLINE_OPERATOR', 'FJHS');
    const { recordLead } = await hotline.run(RecordLeadDocument, {
      input: {
        source: 'HOTLINE',
        townshipId: office(AREA, 'F000'),
        reportedOn: '2022-08-02',
        description: ' ',
      },
    });
    expect(codes(recordLead)).toEqual(['UNKNOWN_TOWNSHIP', 'DATE_IN_FUTURE', 'TEXT_LENGTH']);
  });
});
