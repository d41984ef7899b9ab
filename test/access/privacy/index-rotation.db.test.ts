import { AuditProver } from '../../../src/access/audit/audit-prover.js';
import { NearRelativeService } from '../../../src/access/duties/near-relative.service.js';
import { checkSeparation, concernsStaff } from '../../../src/access/duties/separation.store.js';
import { keyRefusal } from '../../../src/access/privacy/key-probe.store.js';
import {
  KeyRotationService,
  type RotationOptions,
} from '../../../src/access/privacy/key-rotation.service.js';
import { Sealer } from '../../../src/access/privacy/sealing.js';
import { CitizenDirectory } from '../../../src/access/sign-in/citizen-directory.store.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { HouseholdService } from '../../../src/households/household.service.js';
import { PlaceStore } from '../../../src/jurisdictions/place.store.js';
import type { ResidentId } from '../../../src/shared/resident-id.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, as, clerk, countyOfficer, OFFICERS } from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { testKeyring } from '../../support/keyring.js';
import { COUNTY, WHOLE_COUNTY } from '../an-actor.js';

const OLD = testKeyring();
const NEW_INDEX_KEY = new Uint8Array(32).map((_, byte) => byte * 7);
const [OLD_INDEX_KEY] = OLD.blindIndex;
/** What services run with, one step of a rotation after the other. */
const old = new Sealer(OLD);
const behind = new Sealer({ ...OLD, blindIndex: [OLD_INDEX_KEY, NEW_INDEX_KEY] });
const inFront = new Sealer({ ...OLD, blindIndex: [NEW_INDEX_KEY, OLD_INDEX_KEY] });
const alone = new Sealer({ ...OLD, blindIndex: [NEW_INDEX_KEY] });

const AT = { now: new Date('2026-08-20T02:00:00Z'), requestId: 'index-rotation' };
const FIELD = 'person.residentId';
const PEOPLE = Array.from({ length: 12 }, (_, n) => anId('1950-05-01', 21 + n));
const NAMES = '甲乙丙丁戊己庚辛壬癸子丑';
const [MOTHER, CLERK_HERSELF] = PEOPLE as [ResidentId, ResidentId];
const CLERK = clerk({ personIndex: old.blindIndex(FIELD, CLERK_HERSELF) });

let clone: TestDatabase;
let households: HouseholdRow[];

beforeEach(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  households = [];
  for (const [n, residentId] of PEOPLE.entries())
    households.push(await register(old, `王${NAMES[n]}`, residentId));
  await clone.database.execute(
    'update officer set person_index = $1, person_sealed = $2 where id = any($3)',
    [CLERK.personIndex, old.seal(COUNTY, FIELD, CLERK_HERSELF), [OFFICERS.township1.id, OFFICERS.county.id]],
  );
  unwrap(await relatives(old).declare(CLERK, { residentId: MOTHER, relation: 'PARENT' }));
});

afterEach(async () => await clone.drop());

describe('A new key of the blind index', () => {
  test('is brought in without a moment at which somebody is not found, though the rotation is killed again and again', async () => {
    await expectFound(behind);
    await expectFound(inFront);
    for (let kills = 1; ; kills += 1) {
      const isDone = await rotateUntilKilled();
      await expectFound(inFront);
      if (isDone) {
        expect(kills).toBeGreaterThan(4);
        break;
      }
    }
    await expectFound(alone);
    expect(await new KeyRotationService(clone.database, alone).check()).toMatchObject({
      stale: 0,
      broken: [],
    });
    const before = await clone.database.execute<{ count: number }>(
      `select (select count(*) from officer where person_index_before is not null)
            + (select count(*) from near_relative where relative_index_before is not null) as count`,
    );
    expect(Number(before[0]?.count)).toBe(0);
    expect(await refusal(alone)).toBeNull();
    expect(await refusal(old)).toMatch(/^BLIND_INDEX_KEY does not name the key/);
  });

  test('seals nothing anew, says in the audit what was done, and has nothing to do the second time', async () => {
    const texts = 'select id, resident_id_sealed from person order by id';
    const sealed = await clone.database.execute(texts);
    const rotation = new KeyRotationService(clone.database, inFront);
    // Twelve persons, two officers, one near relative.
    expect(await rotation.rotate(AT)).toEqual({ resealed: 15, left: 0, broken: [] });
    expect(await clone.database.execute(texts)).toEqual(sealed);
    const entries = await clone.database.execute(
      "select jurisdiction_id, detail from audit_entry where operation = 'rotateKeys'",
    );
    expect(entries).toEqual([{ jurisdictionId: COUNTY, detail: { keyId: 'test', texts: 15 } }]);
    expect(await rotation.rotate(AT)).toEqual({ resealed: 0, left: 0, broken: [] });
  });

  test('takes the same person and the same relative once, under whichever key they were written', async () => {
    const again = await service(inFront).register(clerk(), form('王甲', MOTHER), []);
    expect(again).toMatchObject({ ok: false });
    const twice = await relatives(inFront).declare(CLERK, { residentId: MOTHER, relation: 'PARENT' });
    expect(twice).toMatchObject({ ok: false, error: { code: 'ALREADY_DECLARED' } });
    const newcomer = anId('1960-05-01', 40);
    const [one, other] = await Promise.all([
      service(behind).register(clerk({ idempotencyKey: 'a' }), form('新来', newcomer), []),
      service(inFront).register(clerk({ idempotencyKey: 'b' }), form('新来', newcomer), []),
    ]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    const rows = await clone.database.execute('select from person where resident_id_index = any($1)', [
      inFront.blindIndexes(FIELD, newcomer),
    ]);
    expect(rows).toHaveLength(1);
  });

  test('leaves an officer whose number is not on record, and says that the old key is still needed', async () => {
    await clone.database.execute('update officer set person_sealed = null where id = $1', [
      OFFICERS.county.id,
    ]);
    expect(await new KeyRotationService(clone.database, inFront).rotate(AT)).toMatchObject({ left: 1 });
    await expectFound(inFront);
  });
});

/** Everything that looks people up by an index, or compares two. */
async function expectFound(sealer: Sealer): Promise<void> {
  for (const residentId of PEOPLE) {
    const found = await clone.database.transaction((tx) =>
      service(sealer).householdOf(tx, clerk(), residentId, []),
    );
    expect(found).toMatchObject({ ok: true, value: { household: { jurisdictionId: COUNTY } } });
    const citizen = await new CitizenDirectory(clone.database.db, sealer).viewerOf('c', residentId);
    expect(citizen.personRefs).toHaveLength(1);
  }
  const [ofMother, own, other] = households as [HouseholdRow, HouseholdRow, HouseholdRow];
  // Known to the service since before the rotation, as an officer is for half a minute.
  for (const actor of [CLERK, countyOfficer({ personIndex: CLERK.personIndex })]) {
    const codeOf = async (householdId: string, earlier: { duty: 'INTAKE'; officerId: string }[] = []) => {
      const request = { duty: 'DECISION', householdId, earlier } as const;
      const problem = await clone.database.transaction((tx) => checkSeparation(tx, actor, request));
      return problem?.code ?? null;
    };
    expect(await codeOf(ofMother.id)).toBe('NEAR_RELATIVE');
    expect(await codeOf(own.id)).toBe('OWN_HOUSEHOLD');
    expect(await codeOf(other.id)).toBeNull();
    for (const { id } of [OFFICERS.township1, OFFICERS.county]) {
      expect(await codeOf(other.id, [{ duty: 'INTAKE', officerId: id }])).toBe('SAME_PERSON');
    }
    const stranger = OFFICERS.township2.id;
    expect(await codeOf(other.id, [{ duty: 'INTAKE', officerId: stranger }])).toBeNull();
  }
  for (const household of [ofMother, own]) expect(await concernsStaff(clone.database, household)).toBe(true);
  expect(await concernsStaff(clone.database, other)).toBe(false);
}

/** Rotates three rows at a time and breaks off after the first of them; true when nothing was left to do. */
async function rotateUntilKilled(): Promise<boolean> {
  const dying: RotationOptions = {
    chunk: 3,
    onProgress: () => {
      throw new Error('The power failed.');
    },
  };
  try {
    await new KeyRotationService(clone.database, inFront).rotate(AT, dying);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ message: 'The power failed.' });
    return false;
  }
}

async function refusal(sealer: Sealer): Promise<string | null> {
  return await keyRefusal(clone.database.db, { sealer, prover: new AuditProver(OLD.audit) });
}

function service(sealer: Sealer): HouseholdService {
  return new HouseholdService({ database: clone.database, places: new PlaceStore(), sealer });
}

function relatives(sealer: Sealer): NearRelativeService {
  return new NearRelativeService(clone.database, sealer);
}

function form(name: string, residentId: ResidentId) {
  return aForm({ members: [aMember(name, residentId, 'HEAD')] });
}

async function register(sealer: Sealer, name: string, residentId: ResidentId): Promise<HouseholdRow> {
  // By none of those who are to decide later: whoever took a household in decides nothing about it.
  const registrar = as(OFFICERS.department, WHOLE_COUNTY);
  return unwrap(await service(sealer).register(registrar, form(name, residentId), []));
}
