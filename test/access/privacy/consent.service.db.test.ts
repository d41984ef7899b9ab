import { ConsentService, type RecordConsent } from '../../../src/access/privacy/consent.service.js';
import { hasConsent } from '../../../src/access/privacy/consent.store.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, clerk, neighbour, servicesOn } from '../../households/a-county.js';
import { aForm } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { COUNTY } from '../an-actor.js';

let clone: TestDatabase;
let consents: ConsentService;
let person: { jurisdictionId: string; id: string };

beforeEach(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  const household = unwrap(await servicesOn(clone.database).households.register(clerk(), aForm(), []));
  person = { jurisdictionId: COUNTY, id: household.headPersonId };
  consents = new ConsentService(clone.database);
});

afterEach(async () => await clone.drop());

describe('A consent', () => {
  test('holds from the day it was given until it is withdrawn', async () => {
    expect(await holds('2026-08-20')).toBe(false);
    expect(await consents.record(clerk(), aConsent())).toMatchObject({
      ok: true,
      value: { withdrawnAt: null },
    });
    expect([await holds('2026-08-17'), await holds('2026-08-18')]).toEqual([false, true]);
    const withdrawn = await consents.withdraw(clerk(), { person, kind: 'ECONOMIC_CHECK' });
    expect(withdrawn).toMatchObject({ ok: true, value: { withdrawnAt: clerk().now } });
    expect(await holds('2026-08-20')).toBe(false);
    expect(await consents.record(clerk(), aConsent())).toMatchObject({ ok: true });
  });

  test('is in the audit, given and withdrawn', async () => {
    await consents.record(clerk(), aConsent());
    await consents.withdraw(clerk(), { person, kind: 'ECONOMIC_CHECK' });
    expect(
      await clone.database.execute(
        "select operation, detail->>'kind' as kind from audit_entry where object_type = 'Person' order by id",
      ),
    ).toEqual([
      { operation: 'recordConsent', kind: 'ECONOMIC_CHECK' },
      { operation: 'withdrawConsent', kind: 'ECONOMIC_CHECK' },
    ]);
  });

  test('is recorded once, also when two record it at once', async () => {
    const answers = await Promise.all([
      consents.record(clerk(), aConsent()),
      consents.record(clerk(), aConsent()),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'OK' : answer.error.code)).sort()).toEqual([
      'CONSENT_ON_RECORD',
      'OK',
    ]);
  });

  test('is answered again under the same key', async () => {
    const actor = clerk({ idempotencyKey: 'consent-once' });
    const first = await consents.record(actor, aConsent());
    expect(await consents.record(actor, aConsent())).toEqual(first);
  });

  test('is not dated in the future', async () => {
    expect(await consents.record(clerk(), aConsent({ givenOn: localDate('2026-08-20') }))).toMatchObject({
      ok: true,
    });
    expect(
      await consents.record(clerk(), aConsent({ kind: 'DATA_SHARING', givenOn: localDate('2026-08-21') })),
    ).toMatchObject({ error: { code: 'CONSENT_IN_FUTURE' } });
  });

  test('cannot be withdrawn when there is none, nor touched from another place', async () => {
    expect(await consents.withdraw(clerk(), { person, kind: 'DATA_SHARING' })).toMatchObject({
      error: { code: 'NO_CONSENT' },
    });
    expect(await consents.record(neighbour(), aConsent())).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await consents.withdraw(neighbour(), { person, kind: 'ECONOMIC_CHECK' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

function aConsent(different: Partial<RecordConsent> = {}): RecordConsent {
  return {
    person,
    kind: 'ECONOMIC_CHECK',
    form: 'SIGNED_PAPER',
    givenOn: localDate('2026-08-18'),
    ...different,
  };
}

async function holds(on: string): Promise<boolean> {
  return await hasConsent(clone.database, person, { kind: 'ECONOMIC_CHECK', on: localDate(on) });
}
