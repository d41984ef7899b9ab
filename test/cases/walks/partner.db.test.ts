import { parse } from 'graphql';
import { caseNumber } from '../../../src/shared/case-number.js';
import {
  AcceptCaseDocument,
  CaseFileDocument,
  PartnerCaseStatusDocument,
  PartnerCaseStatusesDocument,
  PartnerSpdciStatusDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Caller, type Operation, type TestApi, testApi } from '../../support/api.js';
import { caseOf, neighbour, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';

const IssueKey = parse(`mutation Issue($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) { plainKey userErrors { code } }
}`) as Operation<{ issueApiKey: { plainKey: string } }, { input: object }>;

/** Walk 5: a partner system asks for the status of a case. */
describe('Partner', () => {
  let api: TestApi;
  let partner: Caller;
  let elsewhere: Caller;
  let number: string;
  let caseId: string;
  let pickupCode: string;
  let residentId: string;
  let other: { readonly residentId: string };

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    partner = api.withApiKey(await keyOf(AREA));
    elsewhere = api.withApiKey(await keyOf('changfeng-county'));
    const clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    other = await neighbour(api, JIUHUA_TOWN, 2);
    residentId = household.residentId;
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'MOBILE',
        household: { householdId: household.id },
        programmes: [
          { programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT'] },
        ],
      },
    });
    number = submitApplication.cases[0]?.number ?? '';
    caseId = submitApplication.cases[0]?.id ?? '';
    pickupCode = submitApplication.pickupCode ?? '';
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
  }, 60_000);
  afterAll(async () => await api.close());

  async function keyOf(jurisdictionId: string): Promise<string> {
    const admin = api.as('POLICY_ADMIN', await top(api, jurisdictionId));
    const input = { name: '合作平台', scopes: ['CASE_STATUS'], expiresAt: '2027-11-21T00:00:00Z' };
    const { issueApiKey } = await admin.run(IssueKey, { input });
    return issueApiKey.plainKey;
  }

  test("C4.1: with the number and the applicant's resident id, or the pickup code however written, the status is told", async () => {
    for (const factor of [
      { residentId },
      { pickupCode },
      { pickupCode: pickupCode.toLowerCase().replace('-', ' ') },
    ]) {
      const { partnerCaseStatus } = await partner.run(PartnerCaseStatusDocument, { number, ...factor });
      expect(partnerCaseStatus).toMatchObject({
        number,
        programme: 'SUBSISTENCE_ALLOWANCE',
        status: 'ACCEPTED',
      });
    }
  });

  test('nothing more is told: no name, no amount, no address, and no other field answers', async () => {
    const { partnerCaseStatus } = await partner.run(PartnerCaseStatusDocument, { number, residentId });
    // The dates need a scope of their own, which this key lacks.
    expect(partnerCaseStatus).toMatchObject({ dueOn: null, decidedOn: null });
    expect(Object.keys(partnerCaseStatus ?? {}).sort()).toEqual([
      'decidedOn',
      'dueOn',
      'nextStep',
      'number',
      'programme',
      'status',
      'statusText',
      'updatedOn',
    ]);
    const refused = await partner.errors(CaseFileDocument, { id: caseId });
    expect(refused.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('in the words of SPDCI an applicant is no beneficiary yet, and a wrong factor still opens nothing', async () => {
    const { partnerCaseStatus } = await partner.run(PartnerSpdciStatusDocument, { number, pickupCode });
    expect(partnerCaseStatus).toEqual({
      number,
      spdci: { enrolment: null, enrolmentCode: null, payment: null, paymentCode: null },
    });
    const wrong = await partner.run(PartnerSpdciStatusDocument, { number, residentId: other.residentId });
    expect(wrong.partnerCaseStatus).toBeNull();
  });

  test('not even whether another number exists: everything that does not match has one answer', async () => {
    const unknown = caseNumber({ prefix: 'JHS', year: 2022, serial: 999_999 });
    const foreign = caseNumber({ prefix: 'CF', year: 2022, serial: 1 });
    const attempts = [
      { number, residentId: other.residentId },
      { number, pickupCode: '00000-00000' },
      { number, pickupCode: 'not a code' },
      { number: unknown, residentId },
      { number: unknown, pickupCode },
      { number: foreign, residentId },
    ];
    for (const attempt of attempts) {
      expect(await partner.run(PartnerCaseStatusDocument, attempt)).toEqual({ partnerCaseStatus: null });
    }
    expect(await elsewhere.run(PartnerCaseStatusDocument, { number, residentId })).toEqual({
      partnerCaseStatus: null,
    });
    const { partnerCaseStatuses } = await partner.run(PartnerCaseStatusesDocument, {
      inputs: [
        { number: unknown, residentId },
        { number, residentId },
        { number, residentId: other.residentId },
      ],
    });
    expect(partnerCaseStatuses.map((status) => status?.number ?? null)).toEqual([null, number, null]);
  });

  test('as many statements are asked for a number that exists as for one that does not', async () => {
    const statements = async (variables: { readonly number: string; readonly residentId: string }) => {
      const { length } = api.clone.statements;
      await partner.run(PartnerCaseStatusDocument, variables);
      return api.clone.statements.slice(length);
    };
    await statements({ number, residentId });
    const known = await statements({ number, residentId: other.residentId });
    const unknown = await statements({
      number: caseNumber({ prefix: 'JHS', year: 2022, serial: 999_998 }),
      residentId,
    });
    expect(unknown).toEqual(known);
  });

  test('without a key, with an officer’s token or a wrong key, nothing is told', async () => {
    const errors = async (caller: Caller) =>
      (await caller.errors(PartnerCaseStatusDocument, { number, residentId })).map(
        ({ extensions }) => extensions.code,
      );
    expect(await errors(api.anonymous())).toEqual(['UNAUTHENTICATED']);
    expect(await errors(api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN))).toEqual(['FORBIDDEN']);
    expect(await errors(api.withApiKey('doudi_pk_wrong'))).toEqual(['UNAUTHENTICATED']);
  });
});
