import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Actor } from '../../src/access/actor.js';
import { ConsentService } from '../../src/access/privacy/consent.service.js';
import { service } from '../../src/api/context.js';
import { FundService } from '../../src/funds/fund.service.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { type TestApi, testApi } from '../support/api.js';
import {
  APPROVE,
  allowance,
  checkClear,
  codeOf,
  type Desk,
  deskOf,
  emergency,
  firstCase,
  form,
  JIUHUA_TOWN,
  JIUHUA_TOWNSHIP,
  plusDays,
  soundVisit,
  XIATANG,
} from './desk.js';

let api: TestApi;
let desk: Desk;

beforeAll(async () => {
  api = await testApi({ today: '2022-08-01' });
  desk = deskOf(api);
}, 60_000);
afterAll(async () => await api.close());

/** How many rows every table of the act has, so that a refusal can be seen to change nothing. */
async function rowCounts(): Promise<unknown> {
  const { rows } = await sql`
    select (select count(*) from welfare_case) cases, (select count(*) from case_step) steps,
      (select count(*) from case_event) events, (select count(*) from audit_entry) audits,
      (select count(*) from outbox_event) outbox, (select count(*) from decision) decisions,
      (select count(*) from award) awards, (select count(*) from transfer) transfers,
      (select count(*) from household) households, (select count(*) from person) persons,
      (select sum(version) from welfare_case) versions`.execute(api.clone.database.db);
  return rows[0];
}

/** The office at the top of a jurisdiction. */
async function topOf(jurisdictionId: string): Promise<string> {
  const { id } = await api.clone.database.db
    .selectFrom('Organisation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('parentId', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

describe('an application', () => {
  test('J16.1: opens one case a programme, each numbered, on one form', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 0);
    const submitted = unwrap(
      await desk.applications.submit(
        clerk,
        form(household, {
          programmes: [allowance(), { ...allowance(), programme: 'EXTREME_POVERTY', papers: [] }],
        }),
      ),
    );
    const cases = await Promise.all(submitted.cases.map((key) => desk.case(key)));
    expect(cases.map(({ programme, status, stepCode }) => [programme, status, stepCode])).toEqual([
      ['SUBSISTENCE_ALLOWANCE', 'SUBMITTED', 'ACCEPTANCE'],
      ['EXTREME_POVERTY', 'SUBMITTED', 'ACCEPTANCE'],
    ]);
    expect(cases[0]?.number).toMatch(/^JHS-2022-\d{6}-\d{2}$/);
    expect(new Set(cases.map(({ number }) => number)).size).toBe(2);
    expect(submitted.pickupCode).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(new Set(cases.map(({ pickupCodeHash }) => pickupCodeHash)).size).toBe(1);
  });

  test('gets the same answer again for the same key, the pickup code too, and opens nothing twice', async () => {
    const clerk = {
      ...(await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN)),
      idempotencyKey: 'apply-once-1',
    };
    const household = await desk.household(JIUHUA_TOWN, 1);
    const first = await desk.applications.submit(clerk, form(household));
    const before = await rowCounts();
    // What was written is only known to the call that wrote it.
    const again = { ...unwrap(first), written: null };
    expect(unwrap(await desk.applications.submit(clerk, form(household)))).toEqual(again);
    expect(codeOf(await desk.applications.submit(clerk, form(household, { urgent: true })))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await rowCounts()).toEqual(before);
  });

  test('is refused while the household has an undecided case of the programme', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 1);
    const before = await rowCounts();
    expect(codeOf(await desk.applications.submit(clerk, form(household)))).toBe('ALREADY_APPLIED');
    expect(await rowCounts()).toEqual(before);
  });

  test('J16.2: taken at another window is passed on to the township of the household', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWNSHIP, 0);
    expect(codeOf(await desk.applications.submit(clerk, form(household)))).toBe('NOT_FOUND');
    const [person] = await api.clone.database.db
      .selectFrom('Person')
      .select('residentIdSealed')
      .where('id', '=', household.headPersonId)
      .execute();
    const residentId = api.sealer.open(
      household.jurisdictionId,
      'person.residentId',
      person?.residentIdSealed ?? '',
    );
    const key = firstCase(
      await desk.applications.submit(clerk, form(household, { household: { residentId } })),
    );
    expect(await desk.case(key)).toMatchObject({
      townshipId: JIUHUA_TOWNSHIP,
      villageId: household.villageId,
    });
    expect(codeOf(await desk.acceptance.accept(clerk, key))).toBe('NOT_FOUND');
    const responsible = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    expect(codeOf(await desk.acceptance.accept(responsible, key))).toBeNull();
    const events = await api.clone.database.db
      .selectFrom('CaseEvent')
      .select(['kind', 'detail'])
      .where('caseId', '=', key.id)
      .orderBy('id')
      .execute();
    expect(events.map(({ kind }) => kind)).toEqual(['SUBMITTED', 'PASSED_ON', 'ACCEPTED']);
    expect(events[1]?.detail).toEqual({ from: JIUHUA_TOWN, to: JIUHUA_TOWNSHIP });
  });

  test('J9.5: an emergency goes to the township where it happened, the allowance of the same form does not', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 2);
    const submitted = unwrap(
      await desk.applications.submit(
        clerk,
        form(household, {
          programmes: [allowance(), emergency(yuan('1000'))],
          emergency: { kind: 'FIRE', occurredOn: localDate('2022-07-30'), townshipId: JIUHUA_TOWNSHIP },
        }),
      ),
    );
    const cases = await Promise.all(submitted.cases.map((key) => desk.case(key)));
    expect(cases.map(({ townshipId, villageId }) => [townshipId, villageId])).toEqual([
      [JIUHUA_TOWN, household.villageId],
      [JIUHUA_TOWNSHIP, null],
    ]);
  });

  test('names everything that is wrong at once and changes nothing', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 3);
    const before = await rowCounts();
    const refused = await desk.applications.submit(
      clerk,
      form(household, {
        programmes: [
          { ...allowance(), papers: ['NO_SUCH_PAPER'], answers: { unknown: 1 } },
          { ...allowance(), programme: 'NO_SUCH_PROGRAMME' },
          emergency(0n),
        ],
        emergency: { kind: 'FIRE', occurredOn: localDate('2022-08-02'), townshipId: 'NOWHERE' },
        integritySignedOn: localDate('2022-08-02'),
      }),
    );
    expect(refused.ok ? [] : [refused.error].flat().map((p) => `${p.code} ${p.path?.join('.')}`)).toEqual([
      'PAPER_UNKNOWN input.programmes.0.papers.0',
      'QUESTION_UNKNOWN input.programmes.0.answers.unknown',
      'PROGRAMME_UNKNOWN input.programmes.1.programme',
      'AMOUNT_NOT_POSITIVE input.programmes.2.requestedAmount',
      'DATE_IN_FUTURE input.emergency.occurredOn',
      'UNKNOWN_TOWNSHIP input.emergency.townshipId',
      'DATE_IN_FUTURE input.integritySignedOn',
    ]);
    expect(codeOf(await desk.applications.submit(clerk, form(household, { programmes: [] })))).toBe(
      'PROGRAMME_COUNT',
    );
    expect(await rowCounts()).toEqual(before);
  });
});

describe('acceptance', () => {
  test('J16.1: missing papers are asked for in one notice, once, and not those that can be looked up (J18.2)', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 4);
    const key = firstCase(
      await desk.applications.submit(
        clerk,
        form(household, { programmes: [{ ...allowance(), papers: [] }] }),
      ),
    );
    expect(codeOf(await desk.acceptance.accept(clerk, key))).toBe('PAPERS_MISSING');
    unwrap(await desk.acceptance.askForPapers(clerk, key));
    const asked = (await desk.case(key)).papersAsked ?? [];
    expect(asked).toEqual(expect.arrayContaining(['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT']));
    expect(asked).not.toContain('IDENTITY');
    expect(asked).not.toContain('HOUSEHOLD_REGISTER');
    expect(codeOf(await desk.acceptance.askForPapers(clerk, key))).toBe('PAPERS_ASKED_BEFORE');
    unwrap(await desk.acceptance.recordPapers(clerk, key, { papers: asked }));
    unwrap(await desk.acceptance.accept(clerk, key));
    expect(codeOf(await desk.acceptance.accept(clerk, key))).toBe('WRONG_STATUS');
    expect(codeOf(await desk.acceptance.recordPapers(clerk, key, { papers: ['PASSPORT'] }))).toBe(
      'PAPER_UNKNOWN',
    );
    expect(codeOf(await desk.acceptance.recordPapers(clerk, key, { papers: [] }))).toBe('PAPERS_EMPTY');
  });

  test('J18.3: the whole case is due within 20 working days', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const household = await desk.household(JIUHUA_TOWNSHIP, 1);
    const key = await desk.applyForAllowance(clerk, household);
    unwrap(await desk.acceptance.accept(clerk, key));
    // 2022-08-01 and 20 working days without a holiday in between.
    expect(await desk.case(key)).toMatchObject({
      dueOn: '2022-08-29',
      dueUnknown: null,
      acceptedOn: '2022-08-01',
    });
  });

  test('goes on in a year that the calendar does not know, without a due day and with the reason', async () => {
    api.setToday('2027-03-01');
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const household = await desk.household(JIUHUA_TOWNSHIP, 2);
    const key = await desk.applyForAllowance(clerk, household);
    unwrap(await desk.acceptance.accept(clerk, key));
    expect(await desk.case(key)).toMatchObject({
      status: 'ACCEPTED',
      dueOn: null,
      dueUnknown: 'CALENDAR_YEAR_UNKNOWN',
      stepDueOn: null,
      nextDueOn: null,
    });
    api.setToday('2022-08-01');
    expect(
      codeOf(
        await desk.acceptance.withdraw(await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP), key, {
          reason: '撤回',
        }),
      ),
    ).toBe('DAY_BEFORE_APPLICATION');
  });
});

describe('the investigation', () => {
  test('C5: without authorisation there is no check', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const household = await desk.household(JIUHUA_TOWNSHIP, 3);
    const key = await desk.applyForAllowance(clerk, household);
    unwrap(await desk.acceptance.accept(clerk, key));
    const before = await rowCounts();
    const request = (authorisation: { personId: string; signedOn: ReturnType<typeof localDate> } | null) =>
      desk.checks.request(clerk, key, { authorisation, sources: ['BANKS'] });
    expect(codeOf(await request(null))).toBe('NO_AUTHORISATION');
    expect(codeOf(await request({ personId: household.id, signedOn: clerk.today }))).toBe('NOT_A_MEMBER');
    const personId = household.headPersonId;
    expect(codeOf(await request({ personId, signedOn: localDate('2022-08-02') }))).toBe('DATE_IN_FUTURE');
    expect(await rowCounts()).toEqual(before);
    unwrap(await request({ personId, signedOn: clerk.today }));
    expect(codeOf(await request({ personId, signedOn: clerk.today }))).toBe('STEP_BEGUN');
    const answer = (findings: Parameters<typeof desk.checks.answer>[2]['findings']) =>
      desk.checks.answer(clerk, key, { findings });
    expect(codeOf(await answer([]))).toBe('SOURCES_SILENT');
    expect(codeOf(await answer([{ source: 'TAX', differs: false, note: null }]))).toBe('SOURCE_UNEXPECTED');
    unwrap(await answer([{ source: 'BANKS', differs: true, note: '另有存款' }]));
    expect(await desk.case(key)).toMatchObject({ disputed: true });
    expect(await desk.steps(key)).toMatchObject({
      ECONOMIC_CHECK: 'DONE',
      HOME_VISIT: 'OPEN',
      APPRAISAL: 'PLANNED',
    });
  });

  test('C5: a consent on record is an authorisation, until it is withdrawn', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', XIATANG);
    const consents = service(api, ConsentService);
    const household = await desk.household(XIATANG, 0);
    const key = await desk.applyForAllowance(clerk, household);
    unwrap(await desk.acceptance.accept(clerk, key));
    const person = { jurisdictionId: household.jurisdictionId, id: household.headPersonId };
    const request = () => desk.checks.request(clerk, key, { authorisation: null, sources: ['BANKS'] });
    const record = async (givenOn: string) =>
      unwrap(
        await consents.record(clerk, {
          person,
          kind: 'ECONOMIC_CHECK',
          form: 'SIGNED_PAPER',
          givenOn: localDate(givenOn),
        }),
      );
    await record('2022-07-10');
    unwrap(await consents.withdraw(clerk, { person, kind: 'ECONOMIC_CHECK' }));
    expect(codeOf(await request())).toBe('NO_AUTHORISATION');
    await record('2022-07-20');
    unwrap(await request());
    const row = await api.clone.database.db
      .selectFrom('EconomicCheck')
      .select('authorisedOn')
      .where('caseId', '=', key.id)
      .executeTakeFirstOrThrow();
    expect(row.authorisedOn).toBe('2022-07-20');
  });

  test('57号 16: a visit needs two investigators and both signatures', async () => {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const household = await desk.household(JIUHUA_TOWNSHIP, 4);
    const key = await desk.applyForAllowance(clerk, household);
    unwrap(await desk.acceptance.accept(clerk, key));
    const visit = soundVisit('2022-08-01');
    const refusals = [
      [{ ...visit, investigators: ['甲'] }, 'TOO_FEW_PEOPLE'],
      [{ ...visit, investigators: ['甲', ' 甲 '] }, 'TOO_FEW_PEOPLE'],
      [{ ...visit, investigators: ['甲', ''] }, 'PERSON_NAME'],
      [{ ...visit, signedByHousehold: false }, 'SIGNATURE_MISSING'],
      [{ ...visit, signedByInvestigators: false }, 'SIGNATURE_MISSING'],
      [{ ...visit, visitedOn: localDate('2022-07-31') }, 'DAY_OUT_OF_CASE'],
      [{ ...visit, visitedOn: localDate('2022-08-02') }, 'DAY_OUT_OF_CASE'],
      [{ ...visit, findings: ' ' }, 'TEXT_LENGTH'],
      [{ ...visit, by: 'COUNTY' as const }, 'STEP_NOT_NEEDED'],
    ] as const;
    for (const [wrong, code] of refusals)
      expect(codeOf(await desk.visits.recordVisit(clerk, key, wrong))).toBe(code);
    const village = await desk.officer('VILLAGE_OFFICER', household.villageId as string);
    expect(codeOf(await desk.visits.recordVisit(village, key, visit))).toBe('WRONG_LEVEL');
    expect(codeOf(await desk.visits.recordVisit(clerk, key, visit))).toBeNull();
    expect(codeOf(await desk.visits.recordVisit(clerk, key, visit))).toBe('STEP_DONE');
  });

  test('43号 21: self-care is assessed in six items and kept with the household', async () => {
    const household = await desk.household(JIUHUA_TOWN, 0);
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const key = await api.clone.database.db
      .selectFrom('Case')
      .select(['jurisdictionId', 'id'])
      .where('householdId', '=', household.id)
      .where('programme', '=', 'EXTREME_POVERTY')
      .executeTakeFirstOrThrow();
    const missing = await desk.acceptance.accept(clerk, key);
    if (!missing.ok) {
      unwrap(await desk.acceptance.askForPapers(clerk, key));
      unwrap(
        await desk.acceptance.recordPapers(clerk, key, { papers: (await desk.case(key)).papersAsked ?? [] }),
      );
      unwrap(await desk.acceptance.accept(clerk, key));
    }
    await checkClear(desk, clerk, key);
    unwrap(await desk.visits.recordVisit(clerk, key, soundVisit('2022-08-01')));
    const assessment = {
      assessedOn: localDate('2022-08-01'),
      assessors: ['评估员'],
      persons: [
        { personId: household.headPersonId, failed: ['EATING', 'WALKING', 'TOILET', 'WASHING'] as const },
      ],
    };
    const [before] = await selfCare(household.headPersonId);
    expect(before).toMatchObject({ grade: '0', activeFrom: '2021-01-01', activeUntil: null });
    expect(codeOf(await desk.visits.assessSelfCare(clerk, key, { ...assessment, persons: [] }))).toBe(
      'SELF_CARE_PERSONS',
    );
    expect(codeOf(await desk.visits.assessSelfCare(clerk, key, assessment))).toBe('WRONG_LEVEL');
    const county = await desk.officer('COUNTY_OFFICER', await topOf(household.jurisdictionId));
    unwrap(await desk.visits.assessSelfCare(county, key, assessment));
    expect(await selfCare(household.headPersonId)).toEqual([
      { grade: '0', activeFrom: '2021-01-01', activeUntil: '2022-07-31' },
      { grade: '4', activeFrom: '2022-08-01', activeUntil: null },
    ]);
  });

  async function selfCare(personId: string) {
    return await api.clone.database.db
      .selectFrom('Circumstance')
      .select(['grade', 'activeFrom', 'activeUntil'])
      .where('personId', '=', personId)
      .where('kind', '=', 'SELF_CARE')
      .orderBy('activeFrom')
      .execute();
  }
});

describe('paying first', () => {
  async function urgentCase(nth: number, amount: string) {
    const clerk = await desk.officer('TOWNSHIP_OFFICER', XIATANG);
    const household = await desk.household(XIATANG, nth);
    const key = firstCase(
      await desk.applications.submit(
        clerk,
        form(household, {
          programmes: [emergency(yuan(amount))],
          urgent: true,
          emergency: { kind: 'FIRE', occurredOn: clerk.today, townshipId: null },
        }),
      ),
    );
    unwrap(await desk.acceptance.accept(clerk, key));
    return { key, clerk };
  }

  async function reserveBalance(): Promise<bigint> {
    const { balance } = await api.clone.database.db
      .selectFrom('Account')
      .innerJoin('Fund', (join) =>
        join
          .onRef('Fund.jurisdictionId', '=', 'Account.jurisdictionId')
          .onRef('Fund.id', '=', 'Account.fundId'),
      )
      .select('Account.balance')
      .where('Fund.townshipId', '=', XIATANG)
      .where('Account.kind', '=', 'AVAILABLE')
      .executeTakeFirstOrThrow();
    return balance;
  }

  test('X3.2: up to the limit and that sum itself; one fen more is refused with the article', async () => {
    const { key, clerk } = await urgentCase(0, '2000.01');
    const before = await reserveBalance();
    const counts = await rowCounts();
    const refused = await desk.payFirst.pay(clerk, key, { amount: yuan('2000.01') });
    expect(codeOf(refused)).toBe('ABOVE_PAY_FIRST_LIMIT');
    expect(refused.ok ? [] : refused.error.basis?.join()).toContain('J9.1');
    expect(await rowCounts()).toEqual(counts);
    unwrap(await desk.payFirst.pay(clerk, key, { amount: yuan('2000') }));
    expect(await reserveBalance()).toBe(before - yuan('2000'));
    expect(await desk.case(key)).toMatchObject({ payFirst: 'PAPERS_OWED' });
    expect(codeOf(await desk.payFirst.pay(clerk, key, { amount: yuan('1') }))).not.toBeNull();
    expect(await reserveBalance()).toBe(before - yuan('2000'));
  });

  test('J9.1: two officers paying at once pay once', async () => {
    const { key, clerk } = await urgentCase(1, '500');
    const before = await reserveBalance();
    const other = await desk.officer('TOWNSHIP_OFFICER', XIATANG, 2);
    const results = await Promise.all(
      [clerk, other].map((actor) => desk.payFirst.pay(actor, key, { amount: yuan('500') })),
    );
    expect(results.map(codeOf).filter((code) => code === null)).toHaveLength(1);
    expect(await reserveBalance()).toBe(before - yuan('500'));
  });
});

describe('a decision', () => {
  test('made twice at once is made once', async () => {
    api.setToday('2022-08-01');
    const household = await desk.household(JIUHUA_TOWNSHIP, 5);
    const key = await desk.allowanceToDecision(household);
    const approver = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWNSHIP);
    const county = await desk.officer('COUNTY_APPROVER', await topOf(household.jurisdictionId));
    const results = await Promise.all(
      [approver, county].map((actor) => desk.decisions.decide(actor, key, { fundId: null })),
    );
    expect(results.map(codeOf).sort()).toEqual(['WRONG_STATUS', null].sort());
    const decisions = await api.clone.database.db
      .selectFrom('Decision')
      .select(['sequence', 'kind'])
      .where('caseId', '=', key.id)
      .execute();
    expect(decisions).toEqual([{ sequence: 1, kind: 'APPROVAL' }]);
  });

  test('C6: is for another person than those who took in, investigated or reviewed, and not for the own household', async () => {
    api.setToday('2022-08-01');
    const household = await desk.household(JIUHUA_TOWN, 5);
    const key = await desk.allowanceToDecision(household);
    const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    const reviewer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN, 2);
    const approver = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWN);
    const before = await rowCounts();
    const decide = (actor: Actor) => desk.decisions.decide(actor, key, { fundId: null });
    for (const { officerId } of [clerk, reviewer]) {
      expect(codeOf(await decide({ ...approver, officerId }))).toBe('SAME_PERSON');
    }
    const third = { ...clerk, officerId: approver.officerId, personIndex: approver.personIndex };
    expect(codeOf(await decide(third))).toBe('ROLE_MISSING');
    const [member] = await api.clone.database.db
      .selectFrom('Person')
      .select('residentIdIndex')
      .where('id', '=', household.headPersonId)
      .execute();
    const ownHousehold = { ...approver, personIndex: member?.residentIdIndex ?? '' };
    expect(codeOf(await decide(ownHousehold))).toBe('OWN_HOUSEHOLD');
    expect(codeOf(await desk.decisions.refuse(ownHousehold, key, { reason: '不符合条件。' }))).toBe(
      'OWN_HOUSEHOLD',
    );
    const elsewhere = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWNSHIP);
    expect(codeOf(await decide(elsewhere))).toBe('NOT_FOUND');
    expect(await rowCounts()).toEqual(before);
  });

  test('57号 21: a refusal states its reasons, keeps the assessment and ends the procedure', async () => {
    api.setToday('2022-08-09');
    const approver = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWN);
    const household = await desk.household(JIUHUA_TOWN, 5);
    const key = await api.clone.database.db
      .selectFrom('Case')
      .select(['jurisdictionId', 'id'])
      .where('householdId', '=', household.id)
      .executeTakeFirstOrThrow();
    expect(codeOf(await desk.decisions.refuse(approver, key, { reason: ' ' }))).toBe('TEXT_LENGTH');
    unwrap(await desk.decisions.refuse(approver, key, { reason: '申报不实,经核查不符合条件。' }));
    expect(await desk.case(key)).toMatchObject({ status: 'REFUSED', decidedOn: '2022-08-09' });
    const decision = await api.clone.database.db
      .selectFrom('Decision')
      .selectAll()
      .where('caseId', '=', key.id)
      .executeTakeFirstOrThrow();
    expect(decision).toMatchObject({ kind: 'REFUSAL', amount: null, reason: '申报不实,经核查不符合条件。' });
    expect(decision.assessment).toContain('"conclusion"');
    const awards = await api.clone.database.db
      .selectFrom('Award')
      .selectAll()
      .where('caseId', '=', key.id)
      .execute();
    expect(awards).toEqual([]);
    unwrap(await desk.acceptance.close(approver, key, { reason: '已送达。' }));
    expect(await desk.case(key)).toMatchObject({ status: 'CLOSED', closingReason: '已送达。' });
  });
});

describe('the last money', () => {
  test('goes to one of two decisions that race for it, and the other is refused and changes nothing', async () => {
    api.setToday('2022-08-01');
    const clerk = await desk.officer('TOWNSHIP_OFFICER', XIATANG);
    const keys = [];
    for (const nth of [2, 3]) {
      const household = await desk.household(XIATANG, nth);
      const key = firstCase(
        await desk.applications.submit(
          clerk,
          form(household, {
            programmes: [emergency(yuan('1500'), ['EMERGENCY_PROOF'])],
            emergency: { kind: 'FIRE', occurredOn: clerk.today, townshipId: null },
          }),
        ),
      );
      unwrap(await desk.acceptance.accept(clerk, key));
      const steps = await desk.steps(key);
      if (steps.ECONOMIC_CHECK === 'OPEN') await checkClear(desk, clerk, key);
      unwrap(await desk.visits.recordVisit(clerk, key, soundVisit('2022-08-01')));
      const reviewer = await desk.officer('TOWNSHIP_OFFICER', XIATANG, 2);
      unwrap(await desk.reviews.recordReview(reviewer, key, APPROVE));
      if ((await desk.steps(key)).PUBLIC_NOTICE === 'OPEN') {
        unwrap(await desk.notices.publish(clerk, key, { levels: [] }));
      }
      keys.push(key);
    }
    api.setToday(plusDays('2022-08-01', 9));
    const later = await desk.officer('TOWNSHIP_OFFICER', XIATANG);
    for (const key of keys) {
      if ((await desk.steps(key)).PUBLIC_NOTICE === 'OPEN') unwrap(await desk.notices.end(later, key));
    }
    const fund = await onlyFundWith(yuan('2000'));
    const approver = await desk.officer('TOWNSHIP_APPROVER', XIATANG);
    const results = await Promise.all(
      keys.map((key) => desk.decisions.decide(approver, key, { fundId: fund })),
    );
    expect(results.map(codeOf).sort()).toEqual(['INSUFFICIENT_FUNDS', null].sort());
    const statuses = await Promise.all(keys.map(async (key) => (await desk.case(key)).status));
    expect(statuses.sort()).toEqual(['ACCEPTED', 'APPROVED']);
  });

  /** A budget fund for emergencies that holds just so much. */
  async function onlyFundWith(amount: bigint): Promise<string> {
    const manager = await desk.officer('FUND_MANAGER', await topOf('changfeng-county'));
    const fund = unwrap(
      await service(api, FundService).createFund(manager, {
        code: 'LAST-MONEY',
        nameZh: '最后一笔',
        nameEn: 'The last money',
        source: 'COUNTY',
        budgetLine: null,
        programmes: ['TEMPORARY_EMERGENCY'],
        donor: null,
        earmark: null,
        validFrom: localDate('2022-01-01'),
        validUntil: localDate('2022-12-31'),
      }),
    );
    unwrap(await service(api, FundService).appropriate(manager, { fund, amount, memo: 'Test' }));
    return fund.id;
  }
});
