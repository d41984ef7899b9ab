import { AuditProver } from '../../../src/access/audit/audit-prover.js';
import { AuditSealer } from '../../../src/access/audit/audit-sealer.service.js';
import { AuditVerifyService } from '../../../src/access/audit/audit-verify.service.js';
import { NearRelativeService } from '../../../src/access/duties/near-relative.service.js';
import { purgeAnswers } from '../../../src/access/once/idempotency-purge.store.js';
import { KeyRotationService } from '../../../src/access/privacy/key-rotation.service.js';
import { RetentionService } from '../../../src/access/privacy/retention.service.js';
import { parseRetentionCommand } from '../../../src/access/privacy/retention-command.js';
import { RevealService } from '../../../src/access/privacy/reveal.service.js';
import { newId } from '../../../src/database/new-id.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, clerk, countyOfficer, sealer, servicesOn } from '../../households/a-county.js';
import { aCircumstance, aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { testKeyring } from '../../support/keyring.js';
import { COUNTY } from '../an-actor.js';

const NOW = new Date('2026-08-20T02:00:00Z');
/** Five years later, the day after. */
const rule = (today: string) => ({ years: 5, today: localDate(today), now: NOW, requestId: 'retention-1' });
const ENDED = '2021-08-20';
const DAY_BEFORE = '2026-08-19';
const DAY_OF = '2026-08-20';

let clone: TestDatabase;
let retention: RetentionService;
let household: HouseholdRow;
let headId: string;
let wifeId: string;

beforeEach(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  retention = new RetentionService(clone.database, sealer);
  const { households, reads } = servicesOn(clone.database);
  const longAgo = clerk({ now: new Date('2020-02-01T00:00:00Z'), today: localDate('2020-02-01') });
  household = unwrap(
    await households.register(
      longAgo,
      aForm({
        address: '样本村12号',
        members: [
          aMember('李大山', anId('1950-05-01', 11), 'HEAD', {
            phone: '13900001111',
            bankAccount: '6222000011112222',
            circumstances: [
              aCircumstance('FARMING', {
                yuan: '420',
                period: 'MONTHLY',
                activeFrom: localDate('2020-01-01'),
              }),
            ],
          }),
          aMember('王小水', anId('1952-05-01', 22), 'SPOUSE'),
        ],
      }),
      [],
    ),
  );
  headId = household.headPersonId;
  wifeId = (await reads.membersOn([household], localDate('2020-02-01')))[1]?.personId ?? '';
});

afterEach(async () => await clone.drop());

describe('Erasing the data of people with whom everything is over', () => {
  test('waits for the whole period, to the day', async () => {
    await endHousehold(ENDED);
    expect(await retention.countDue(rule(DAY_BEFORE))).toBe(0);
    expect(await retention.erasePerson(key(headId), rule(DAY_BEFORE))).toMatchObject({
      error: { code: 'NOT_DUE' },
    });
    expect(await retention.countDue(rule(DAY_OF))).toBe(2);
    expect(await retention.erasePerson(key(headId), rule(DAY_OF))).toEqual({ ok: true, value: null });
  });

  test('leaves nothing that tells who they were', async () => {
    await addCase('REFUSED', '2020-03-01');
    await endHousehold(ENDED);
    const seen = ['李大山', '王小水', '样本村', '1950-05-01', anId('1950-05-01', 11), '收入证明'];
    const before = await textOfAll();
    for (const text of seen.slice(0, 4)) expect(before).toContain(text);
    expect(await retention.eraseDue(rule(DAY_OF))).toBe(2);
    const after = await textOfAll();
    for (const text of seen) expect(after).not.toContain(text);
    for (const text of [headId, wifeId]) expect(after).toContain(text);
    expect(
      await clone.database.execute(
        'select name, birth_date, phone_sealed, bank_account_sealed from person order by birth_date',
      ),
    ).toEqual([
      { name: '（已删除）', birthDate: '1950-01-01', phoneSealed: null, bankAccountSealed: null },
      { name: '（已删除）', birthDate: '1952-01-01', phoneSealed: null, bankAccountSealed: null },
    ]);
  });

  test('keeps sums and the audit whole, and is itself in the audit', async () => {
    await endHousehold(ENDED);
    const amounts = 'select kind, amount from circumstance';
    const before = await clone.database.execute(amounts);
    await retention.eraseDue(rule(DAY_OF));
    expect(await clone.database.execute(amounts)).toEqual(before);
    const prover = new AuditProver(testKeyring().audit);
    await new AuditSealer(clone.database, prover).linkNew(NOW);
    expect(await new AuditVerifyService(clone.database, prover).verify([])).toEqual({
      verified: 3n,
      waiting: 0n,
      findings: [],
    });
    expect(
      await clone.database.execute(
        "select actor, detail from audit_entry where operation = 'erasePerson' and object_id = $1",
        [headId],
      ),
    ).toEqual([{ actor: 'system:retention', detail: { years: 5, overSince: ENDED } }]);
  });

  test('is done once, and leaves seals that open for a rotation and show nothing', async () => {
    await endHousehold(ENDED);
    expect(await retention.eraseDue(rule(DAY_OF))).toBe(2);
    expect(await retention.eraseDue(rule(DAY_OF))).toBe(0);
    expect(await new KeyRotationService(clone.database, sealer).check()).toMatchObject({
      opened: 2,
      broken: [],
    });
    const shown = await new RevealService(clone.database, sealer).reveal(countyOfficer(), {
      person: key(headId),
      field: 'RESIDENT_ID',
      purpose: '核对身份信息',
    });
    expect(shown).toMatchObject({ ok: false, error: { code: 'NOTHING_ON_RECORD' } });
  });

  test('lets the same person be registered again, as somebody new', async () => {
    await endHousehold(ENDED);
    await retention.eraseDue(rule(DAY_OF));
    const again = await servicesOn(clone.database).households.register(
      clerk(),
      aForm({ members: [aMember('李大山', anId('1950-05-01', 11), 'HEAD')] }),
      [],
    );
    expect(unwrap(again).headPersonId).not.toBe(headId);
  });

  test('takes them off the register of near relatives', async () => {
    await new NearRelativeService(clone.database, sealer).declare(clerk(), {
      residentId: anId('1950-05-01', 11),
      relation: 'PARENT',
    });
    await endHousehold(ENDED);
    await retention.eraseDue(rule(DAY_OF));
    expect(await clone.database.execute('select 1 from near_relative')).toEqual([]);
  });

  test('keeps the address while somebody of the household is still known', async () => {
    await endHousehold(ENDED);
    await clone.database.execute("update membership set active_until = '2020-12-31' where person_id = $1", [
      wifeId,
    ]);
    expect(await retention.erasePerson(key(wifeId), rule('2026-01-01'))).toMatchObject({ ok: true });
    const home = () => clone.database.execute('select head_name, address from household');
    expect(await home()).toEqual([{ headName: '李大山', address: '样本村12号' }]);
    await retention.eraseDue(rule(DAY_OF));
    expect(await home()).toEqual([{ headName: '（已删除）', address: null }]);
  });
});

describe('Personal data is kept', () => {
  test('of those who live in a household', async () => {
    expect(await retention.countDue(rule('2099-01-01'))).toBe(0);
  });

  test.each(['SUBMITTED', 'ACCEPTED', 'APPROVED', 'ACTIVE'])(
    'of everybody whose household has a case that is %s',
    async (status) => {
      await addCase(status, '2020-03-01');
      await endHousehold(ENDED);
      expect(await retention.countDue(rule('2099-01-01'))).toBe(0);
    },
  );

  test('while an act on a case lies within the period', async () => {
    await addCase('CLOSED', '2022-01-01');
    await endHousehold(ENDED);
    expect(await retention.countDue(rule('2026-12-31'))).toBe(0);
    expect(await retention.countDue(rule('2027-01-01'))).toBe(2);
  });

  test('of a dead person for the period after the death', async () => {
    await endHousehold(ENDED);
    await clone.database.execute("update person set death_date = '2023-01-01' where id = $1", [headId]);
    expect(await retention.countDue(rule(DAY_OF))).toBe(1);
  });
});

describe('Answers to repeated calls', () => {
  test('are forgotten after thirty days, but never that the demonstration was seeded', async () => {
    const days = (count: number) => new Date(NOW.getTime() - count * 86_400_000);
    const record = (actor: string, recordKey: string, createdAt: Date) => ({
      actor,
      key: recordKey,
      operation: 'o',
      payloadHash: '',
      response: null,
      createdAt,
    });
    await clone.database.db.deleteFrom('IdempotencyRecord').execute();
    await clone.database.db
      .insertInto('IdempotencyRecord')
      .values([
        record('demonstration', 'finished', days(400)),
        record('officer-1', 'young', days(29.9)),
        ...Array.from({ length: 1_500 }, (_, index) => record('officer-1', `old-${index}`, days(30.1))),
      ])
      .execute();
    expect(await purgeAnswers(clone.database.db, NOW)).toBe(1_500);
    expect(await clone.database.execute('select key from idempotency_record order by 1')).toEqual([
      { key: 'finished' },
      { key: 'young' },
    ]);
  });
});

describe('npm run retention', () => {
  test('takes one of two words', () => {
    expect(parseRetentionCommand(['erase'])).toEqual({ ok: true, value: 'ERASE' });
    expect(parseRetentionCommand(['count'])).toEqual({ ok: true, value: 'COUNT' });
    for (const args of [[], ['all'], ['erase', 'now']])
      expect(parseRetentionCommand(args)).toMatchObject({ ok: false });
  });
});

function key(id: string) {
  return { jurisdictionId: COUNTY, id };
}

async function endHousehold(on: string): Promise<void> {
  await clone.database.execute('update membership set active_until = $1', [on]);
  await clone.database.execute('update household set closed_on = $1', [on]);
}

async function addCase(status: string, on: string): Promise<void> {
  const officerId = clerk().officerId;
  const applicationId = newId();
  const at = `${on}T00:00:00Z`;
  await clone.database.db
    .insertInto('Application')
    .values({
      jurisdictionId: COUNTY,
      id: applicationId,
      householdId: household.id,
      applicantPersonId: headId,
      channel: 'WINDOW',
      receivedAt: new Date(at),
      receivedOn: on as LocalDate,
      windowOrganisationId: 'F0101',
      townshipId: 'F0101',
      status: 'SUBMITTED',
      programmes: ['TEMPORARY'],
      answers: { TEMPORARY: { proof: '收入证明' } } as never,
      urgent: false,
      createdBy: officerId,
    })
    .execute();
  const isDecided = ['APPROVED', 'REFUSED', 'ACTIVE', 'CLOSED'].includes(status);
  await clone.database.execute(
    `insert into welfare_case (jurisdiction_id, id, number, application_id, household_id, applicant_person_id, head_name,
       programme, status, township_id, applied_on, accepted_on, decided_on, closed_on, closing_reason, pay_first, urgent,
       disputed, near_relative, open_objections, evidence, pickup_code_hash, version, created_at, updated_at)
     values ($1, $2, 'N1', $3, $4, $5, '李大山', 'TEMPORARY', $6, 'F0101', $7, $8, $9, $10, $11, 'NONE', false,
       false, false, 0, '{}', 'h', 1, $12, $12)`,
    [
      ...[COUNTY, newId(), applicationId, household.id, headId, status, on],
      status === 'SUBMITTED' ? null : on,
      isDecided ? on : null,
      ...(status === 'CLOSED' ? [on, 'done'] : [null, null]),
      at,
    ],
  );
}

/** Everything in the tables, but for the audit, which holds no personal data. */
async function textOfAll(): Promise<string> {
  const tables = ['person', 'household', 'membership', 'circumstance', 'application', 'welfare_case', 'lead'];
  const union = tables.map((table) => `select t::text as text from ${table} t`).join(' union all ');
  return JSON.stringify(await clone.database.execute(union));
}
