import { newId } from '../../../src/database/new-id.js';
import { localDate } from '../../../src/shared/local-date.js';
import {
  CaseFileDocument,
  DecideCaseDocument,
  PaymentsDocument,
  PayPaymentDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { accept, type Desk, deskAt, investigate, notice, open, review } from './short-ways.js';
import { codes, neighbour, top } from './walk.js';

const XIATANG = '340121106';
const TODAY = '2025-03-03';
const LATER = { on: '2025-03-20' };

/** X3.2: a need is not cut into grants that each stay below the limit of the township (化整为零). */
describe('X3.2, J9.6: a grant just under the limit of the township', () => {
  let api: TestApi;
  let desk: Desk;
  let county: Caller;
  let manager: Caller;

  beforeAll(async () => {
    api = await testApi({ today: TODAY });
    desk = deskAt(api, XIATANG);
    const bureau = await top(api, 'changfeng-county');
    county = api.as('COUNTY_APPROVER', bureau);
    manager = api.as('FUND_MANAGER', bureau);
  }, 60_000);
  afterAll(async () => await api.close());

  async function examined(nth: number, requestedAmount: string): Promise<string> {
    const household = await neighbour(api, XIATANG, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount }],
      emergency: { kind: 'FIRE', occurredOn: '2025-03-01' },
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, TODAY);
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, LATER.on);
    return caseId;
  }

  const decided = async (who: Caller, caseId: string) =>
    (await who.run(DecideCaseDocument, { input: { caseId } }, LATER)).decideCase;

  it('is the township’s alone, and the county’s together with another that is still open; the reason is kept', async () => {
    const first = await examined(1, '1900.00');
    expect(codes(await decided(desk.approver, first))).toEqual([]);
    const second = await examined(1, '150.00');
    const refused = await decided(desk.approver, second);
    expect(refused.userErrors).toMatchObject([
      { code: 'LEVEL_TOO_LOW', message: expect.stringMatching(/1900\.00 yuan .*2050\.00 yuan in all/) },
    ]);
    expect(codes(await decided(county, second))).toEqual([]);
    const { case: file } = await county.run(CaseFileDocument, { id: second });
    expect(JSON.stringify(file)).toContain('2050.00');
    expect(JSON.stringify(file)).toContain('temporary.splitting.days');
  });

  it('counts alone once the other one is paid, while no document names a time over which they count', async () => {
    const first = await examined(2, '1900.00');
    expect(codes(await decided(desk.approver, first))).toEqual([]);
    const { payments } = await manager.run(PaymentsDocument, { filter: { caseId: first } }, LATER);
    const paymentId = payments.nodes[0]?.id ?? '';
    await manager.run(PayPaymentDocument, { input: { paymentId } }, LATER);
    const second = await examined(2, '150.00');
    expect(codes(await decided(desk.approver, second))).toEqual([]);
  });

  it('rises for one of two households that share a member, decided at the same moment', async () => {
    const [one, other] = [await neighbour(api, XIATANG, 3), await neighbour(api, XIATANG, 0)];
    const [jurisdictionId, personId] = ['changfeng-county', rowId(one.headPersonId)];
    await api.clone.database.db
      .insertInto('Membership')
      .values({
        ...{ jurisdictionId, id: newId(), householdId: rowId(other.id), personId, relation: 'CHILD' },
        ...{ activeFrom: localDate('2020-01-01'), activeUntil: localDate('2025-12-31') },
      })
      .execute();
    const both = [await examined(3, '1100.00'), await examined(0, '1200.00')];
    const answers = await Promise.all(both.map((caseId) => decided(desk.approver, caseId)));
    expect(answers.flatMap((answer) => codes(answer))).toEqual(['LEVEL_TOO_LOW']);
  });
});

const rowId = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[2] ?? '';
