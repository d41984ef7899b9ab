import { decisionRecord } from '../../../src/cases/decisions/decision-record.js';
import { newId } from '../../../src/database/new-id.js';
import { assess } from '../../../src/policy/index.js';
import { sha256Hex } from '../../../src/shared/canonical-json.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { DecisionDocument, ReplayDecisionDocument } from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { household } from '../../support/facts.js';
import { nodeDocument } from './node-document.js';
import { ALLOWANCE, addCases, BEITANG, COUNTY, J, type WrittenCase, XIATANG } from './rows.js';

const NOW = new Date('2026-08-20T01:00:00Z');
const FACTS = household({
  on: '2026-08-01',
  members: [
    { income: { WAGE: '500' }, is: { EMPLOYED: true } },
    { relation: 'CHILD', born: '2015-01-01' },
  ],
  evidence: ['APPLICATION', 'AUTHORISATION'],
});

let api: TestApi;
let clerk: Caller;
let row: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  [row] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [{}])) as [WrittenCase];
}, 60_000);

afterAll(async () => await api.close());

describe('A decision', () => {
  test('shows what it rests on, to those who may see the case', async () => {
    const id = await decided();
    const { decision } = await clerk.run(DecisionDocument, { id });
    expect(decision).toMatchObject({ kind: 'REFUSAL', policyId: J, case: { number: row.number } });
    expect(JSON.parse(decision?.facts ?? '')).toMatchObject({ on: '2026-08-01' });
    expect(decision?.explanation.length).toBeGreaterThan(0);
    const zh = await clerk.run(DecisionDocument, { id }, { locale: 'zh-CN' });
    expect(zh.decision?.explanation[0]?.wording).toMatch(/\p{Script=Han}/u);
    expect(decision?.explanation[0]?.wording).not.toMatch(/\p{Script=Han}/u);
    const manager = await api.as('FUND_MANAGER', COUNTY).run(DecisionDocument, { id });
    expect(manager.decision).toMatchObject({ facts: null, assessment: null, case: { number: row.number } });
  });

  test('of another township looks like one that does not exist', async () => {
    const id = await decided();
    const neighbour = api.as('TOWNSHIP_OFFICER', BEITANG);
    expect(await neighbour.run(DecisionDocument, { id })).toEqual({ decision: null });
    expect(await neighbour.run(ReplayDecisionDocument, { id })).toEqual({ replayDecision: null });
    expect(await neighbour.run(nodeDocument, { id })).toEqual({ node: null });
    expect(await clerk.run(nodeDocument, { id })).toEqual({ node: { __typename: 'Decision', id } });
  });
});

describe('Replaying a decision', () => {
  test('gives the same bytes', async () => {
    const { replayDecision } = await clerk.run(ReplayDecisionDocument, { id: await decided() });
    expect(replayDecision).toMatchObject({ same: true, intact: true, samePolicy: true, differences: [] });
    expect(replayDecision?.recomputedHash).toBe(replayDecision?.keptHash);
  });

  test('tells where a kept assessment says something else', async () => {
    const { replayDecision } = await clerk.run(ReplayDecisionDocument, {
      id: await decided((text) => text.replace(/"conclusion":"\w+"/, '"conclusion":"SOMETHING_ELSE"')),
    });
    expect(replayDecision).toMatchObject({
      same: false,
      intact: true,
      differences: [{ path: 'conclusion', kept: '"SOMETHING_ELSE"' }],
    });
  });

  test('tells that the kept text no longer has its hash', async () => {
    const id = await decided((text) => text, '0'.repeat(64));
    const { replayDecision } = await clerk.run(ReplayDecisionDocument, { id });
    expect(replayDecision).toMatchObject({ same: true, intact: false });
  });

  test('tells that the policy of that day is gone, and what the one of today says otherwise', async () => {
    const id = await decided((text) => text, undefined, 'e'.repeat(64));
    const { replayDecision } = await clerk.run(ReplayDecisionDocument, { id });
    expect(replayDecision).toMatchObject({ samePolicy: false, keptPolicyHash: 'e'.repeat(64) });
    expect(replayDecision?.policyHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

let sequence = 0;

/** A refusal as it is kept, with what a test wants to be wrong. */
async function decided(
  change: (assessment: string) => string = (text) => text,
  hash?: string,
  policyHash?: string,
): Promise<string> {
  const policy = api.policies.policy(J);
  if (policy === undefined) throw new Error('The policy of the county must be loaded.');
  const record = decisionRecord(policy, FACTS, assess(policy, ALLOWANCE, FACTS), null);
  const assessment = change(record.assessment);
  const { officerId } = await api.actor('TOWNSHIP_APPROVER', XIATANG);
  const id = newId();
  sequence += 1;
  await api.clone.database.db
    .insertInto('Decision')
    .values({
      ...record,
      assessment,
      assessmentHash: hash ?? sha256Hex(assessment),
      policyHash: policyHash ?? record.policyHash,
      jurisdictionId: J,
      id,
      caseId: row.id,
      sequence,
      kind: 'REFUSAL',
      programme: ALLOWANCE,
      decidedOn: localDate('2026-08-20'),
      decidedAt: NOW,
      decidedBy: officerId,
      deciderName: '决定人',
      level: 'TOWNSHIP',
      organisationId: XIATANG,
      meeting: false,
      knownAt: NOW,
      wordingZh: '不予确认',
      wordingEn: 'refused',
      reason: '不符合条件',
    })
    .execute();
  return encodeGlobalId('Decision', J, id);
}
