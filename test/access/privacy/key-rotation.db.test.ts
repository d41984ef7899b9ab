import { setTimeout } from 'node:timers/promises';
import { audit } from '../../../src/access/audit/audit.store.js';
import { AuditProver } from '../../../src/access/audit/audit-prover.js';
import { keyRefusal } from '../../../src/access/privacy/key-probe.store.js';
import { KeyRotationService } from '../../../src/access/privacy/key-rotation.service.js';
import type { Keyring, SealingKey } from '../../../src/access/privacy/keyring.js';
import { parseKeysCommand } from '../../../src/access/privacy/keys-command.js';
import { Sealer } from '../../../src/access/privacy/sealing.js';
import { newId } from '../../../src/database/new-id.js';
import { localDate } from '../../../src/shared/local-date.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { testKeyring } from '../../support/keyring.js';
import { anActor, COUNTY } from '../an-actor.js';
import { addSampleCounty } from '../sample-county.js';

const OLD = testKeyring();
const NEW_KEY: SealingKey = { id: 'k_2', key: new Uint8Array(32).fill(31) };
const ROTATING: Keyring = { ...OLD, sealing: [NEW_KEY, ...OLD.sealing] };
const ONLY_NEW: Keyring = { ...OLD, sealing: [NEW_KEY] };
const before = new Sealer(OLD);
const after = new Sealer(ONLY_NEW);
const AT = { now: new Date('2026-08-20T02:00:00Z'), requestId: 'rotation-1' };

let clone: TestDatabase;
let rotation: KeyRotationService;

beforeEach(async () => {
  clone = await testDatabase();
  await addSampleCounty(clone.database, { id: COUNTY, shortCode: 'SC' });
  await addSampleCounty(clone.database, { id: 'other-county', shortCode: 'OC' });
  rotation = new KeyRotationService(clone.database, new Sealer(ROTATING));
});

afterEach(async () => await clone.drop());

describe('A rotation of keys', () => {
  test('seals every text anew, so that the old key can be retired, and says so in the audit', async () => {
    for (let serial = 0; serial < 25; serial += 1) await addPerson(before, serial);
    await addPerson(before, 100, 'other-county');
    expect(await rotation.rotate(AT, { chunk: 7 })).toEqual({ resealed: 26 * 2, left: 0, broken: [] });
    expect(await new KeyRotationService(clone.database, after).check()).toEqual({
      opened: 52,
      stale: 0,
      broken: [],
    });
    const entries = await clone.database.execute(
      "select jurisdiction_id, actor, detail from audit_entry where operation = 'rotateKeys' order by 1",
    );
    expect(entries).toEqual([
      { jurisdictionId: 'other-county', actor: 'system:keys', detail: { keyId: 'k_2', texts: 2 } },
      { jurisdictionId: COUNTY, actor: 'system:keys', detail: { keyId: 'k_2', texts: 50 } },
    ]);
    expect(await rotation.rotate(AT)).toEqual({ resealed: 0, left: 0, broken: [] });
  });

  test('goes on where it was broken off', async () => {
    for (let serial = 0; serial < 10; serial += 1) await addPerson(before, serial);
    const stopped = rotation.rotate(AT, {
      chunk: 3,
      onProgress: (_, resealed) => {
        if (resealed >= 6) throw new Error('The power failed.');
      },
    });
    await expect(stopped).rejects.toThrow('The power failed.');
    expect(await new KeyRotationService(clone.database, new Sealer(ROTATING)).check()).toMatchObject({
      opened: 20,
      stale: 14,
    });
    expect(await rotation.rotate(AT, { chunk: 3 })).toEqual({ resealed: 14, left: 0, broken: [] });
  });

  test('loses nothing that services write meanwhile, under the new key or still under the old one', async () => {
    const persons: string[] = [];
    for (let serial = 0; serial < 40; serial += 1) persons.push(await addPerson(before, serial));
    const written = new Map<string, string>();
    let isRotating = true;
    const writer = async (sealer: Sealer, offset: number) => {
      for (let round = 0; isRotating; round += 1) {
        const id = persons[(round * 2 + offset) % persons.length] as string;
        const phone = `139${String(round * 2 + offset).padStart(8, '0')}`;
        written.set(id, phone);
        await clone.database.execute('update person set phone_sealed = $1 where id = $2', [
          sealer.seal(COUNTY, 'person.phone', phone),
          id,
        ]);
        await setTimeout(1);
      }
    };
    const writers = [writer(new Sealer(ROTATING), 0), writer(before, 1)];
    await rotation.rotate(AT, { chunk: 5 });
    await setTimeout(30);
    isRotating = false;
    await Promise.all(writers);
    expect(await rotation.rotate(AT, { chunk: 5 })).toMatchObject({ left: 0, broken: [] });
    const rows = await clone.database.execute<{ id: string; phoneSealed: string }>(
      'select id, phone_sealed from person',
    );
    for (const { id, phoneSealed } of rows) {
      const expected = written.get(id);
      if (expected !== undefined) expect(after.open(COUNTY, 'person.phone', phoneSealed)).toBe(expected);
    }
    expect(written.size).toBeGreaterThan(10);
  });

  test('names texts that do not open, leaves them alone and seals the others', async () => {
    for (let serial = 0; serial < 4; serial += 1) await addPerson(before, serial);
    const [victim] = await clone.database.execute<{ id: string }>(
      'select id from person order by id offset 2 limit 1',
    );
    const foreign = before.seal('other-county', 'person.phone', '13900000000');
    await clone.database.execute('update person set phone_sealed = $1 where id = $2', [foreign, victim?.id]);
    const report = await rotation.rotate(AT);
    expect(report).toMatchObject({
      resealed: 7,
      left: 1,
      broken: [
        {
          jurisdictionId: COUNTY,
          id: victim?.id,
          fault: 'DOES_NOT_OPEN',
          column: { column: 'phone_sealed' },
        },
      ],
    });
    const [row] = await clone.database.execute<{ phoneSealed: string }>(
      'select phone_sealed from person where id = $1',
      [victim?.id],
    );
    expect(row?.phoneSealed).toBe(foreign);
  });

  test('finds an index that belongs to another text', async () => {
    const id = await addPerson(before, 1);
    await clone.database.execute('update person set resident_id_index = $1 where id = $2', [
      before.blindIndex('person.residentId', 'another'),
      id,
    ]);
    expect(await rotation.check()).toMatchObject({ broken: [{ id, fault: 'WRONG_INDEX' }] });
  });
});

describe('The keys at the start', () => {
  test.each<[string, Keyring, RegExp | null]>([
    ['the same keys', OLD, null],
    ['a new key in front of the old one', ROTATING, null],
    [
      'the new key alone',
      ONLY_NEW,
      /needs the key test, which is not among the SEALING_KEYS; add the old key/,
    ],
    [
      'another key under the same name',
      { ...OLD, sealing: [{ id: 'test', key: new Uint8Array(32).fill(99) }] },
      /^The database holds personal data that the keys of SEALING_KEYS do not open \(person\.resident_id_sealed\)/,
    ],
    [
      'another index key',
      { ...OLD, blindIndex: [new Uint8Array(32).fill(98)] },
      /^BLIND_INDEX_KEY does not name the key/,
    ],
    [
      'a new index key in front of the old one',
      { ...OLD, blindIndex: [new Uint8Array(32).fill(98), ...OLD.blindIndex] },
      null,
    ],
    [
      'another audit key',
      { ...OLD, audit: [new Uint8Array(32).fill(97)] },
      /^The audit .* AUDIT_KEY does not name/,
    ],
    [
      'a new audit key in front of the old one',
      { ...OLD, audit: [new Uint8Array(32).fill(97), ...OLD.audit] },
      null,
    ],
  ])('with %s', async (_, keyring, sentence) => {
    await addPerson(before, 1);
    await clone.database.transaction((tx) =>
      audit(tx, anActor(), { operation: 'decideCase', objectType: 'Case', objectId: 'c' }),
    );
    const refusal = await refusalWith(keyring);
    if (sentence === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(sentence);
  });

  test('fit an empty database, whatever they are', async () => {
    expect(await refusalWith(ONLY_NEW)).toBeNull();
  });

  test('are not refused because somebody put an entry into the audit: that is for its verification', async () => {
    await runAt(
      clone.url,
      `insert into audit_entry (jurisdiction_id, at, actor, actor_name, role, operation, object_type, object_id, detail, request_id, mac)
       values ('${COUNTY}', now(), 'a', 'a', 'a', 'a', 'a', 'a', '{}', 'a', 'forged')`,
    );
    expect(await refusalWith(OLD)).toBeNull();
  });
});

describe('npm run keys', () => {
  test('takes one of two words', () => {
    expect(parseKeysCommand(['rotate'])).toEqual({ ok: true, value: 'ROTATE' });
    expect(parseKeysCommand(['check'])).toEqual({ ok: true, value: 'CHECK' });
    for (const args of [[], ['turn'], ['rotate', 'now']])
      expect(parseKeysCommand(args)).toMatchObject({ ok: false });
  });
});

async function refusalWith(keyring: Keyring): Promise<string | null> {
  return await keyRefusal(clone.database.db, {
    sealer: new Sealer(keyring),
    prover: new AuditProver(keyring.audit),
  });
}

async function addPerson(sealer: Sealer, serial: number, jurisdictionId = COUNTY): Promise<string> {
  const id = newId();
  const residentId = `3401211950050${String(serial).padStart(5, '0')}`;
  await clone.database.db
    .insertInto('Person')
    .values({
      jurisdictionId,
      id,
      name: '李大山',
      sex: 'MALE',
      birthDate: localDate('1950-05-01'),
      residentIdSealed: sealer.seal(jurisdictionId, 'person.residentId', residentId),
      residentIdIndex: sealer.blindIndex('person.residentId', residentId),
      residentIdMasked: '340***',
      phoneSealed: sealer.seal(jurisdictionId, 'person.phone', '13900001111'),
      bankAccountSealed: null,
      deathDate: null,
      createdAt: AT.now,
    })
    .execute();
  return id;
}
