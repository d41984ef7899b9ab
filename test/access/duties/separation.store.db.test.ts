import { NearRelativeService } from '../../../src/access/duties/near-relative.service.js';
import type { Duty } from '../../../src/access/duties/separation.js';
import {
  checkSeparation,
  concernsStaff,
  type DutyRequest,
} from '../../../src/access/duties/separation.store.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, clerk, countyOfficer, OFFICERS, sealer, servicesOn } from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';

const MOTHER = anId('1950-05-01', 22);
const OWN = anId('1980-05-01', 31);
const OWN_INDEX = sealer.blindIndex('person.residentId', OWN);

let clone: TestDatabase;
let relatives: NearRelativeService;
let ofMother: HouseholdRow;
let own: HouseholdRow;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  relatives = new NearRelativeService(clone.database, sealer);
  const { households } = servicesOn(clone.database);
  const register = async (name: string, id: string) =>
    unwrap(await households.register(VILLAGE, aForm({ members: [aMember(name, id, 'HEAD')] }), []));
  ofMother = await register('王小水', MOTHER);
  own = await register('张三', OWN);
  // The clerk of the first township and the county's approver are one person with two accounts.
  await clone.database.execute('update officer set person_index = $1 where id = any($2)', [
    OWN_INDEX,
    [OFFICERS.township1.id, OFFICERS.county.id],
  ]);
});

afterAll(async () => await clone.drop());

/** Who registered the households. */
const VILLAGE = clerk({ officerId: OFFICERS.village1.id, subject: OFFICERS.village1.subject });
const CLERK = clerk({ personIndex: OWN_INDEX });
const APPROVER = countyOfficer({ personIndex: OWN_INDEX });

describe('The register of near relatives', () => {
  test('keeps an officer from acting on the household of a relative, under every account of the person', async () => {
    expect(await codeOf(APPROVER, { householdId: ofMother.id })).toBeNull();
    expect(await concernsStaff(clone.database, ofMother)).toBe(false);
    expect(await relatives.declare(CLERK, { residentId: MOTHER, relation: 'PARENT' })).toEqual({
      ok: true,
      value: { relation: 'PARENT', declaredAt: CLERK.now },
    });
    expect(await codeOf(CLERK, { householdId: ofMother.id })).toBe('NEAR_RELATIVE');
    expect(await codeOf(APPROVER, { householdId: ofMother.id })).toBe('NEAR_RELATIVE');
    expect(await concernsStaff(clone.database, ofMother)).toBe(true);
  });

  test('takes a relative once, and keeps no number anywhere', async () => {
    expect(await relatives.declare(CLERK, { residentId: MOTHER, relation: 'PARENT' })).toMatchObject({
      ok: false,
      error: { code: 'ALREADY_DECLARED' },
    });
    const kept = await clone.database.execute(
      'select n::text as text from near_relative n union all select detail::text from audit_entry union all select r::text from idempotency_record r',
    );
    expect(JSON.stringify(kept)).not.toContain(MOTHER);
  });
});

describe('The separation of duties', () => {
  test('counts who registered a household as its intake, and who changed its members or its place as an edit', async () => {
    const { households, memberships } = servicesOn(clone.database);
    const form = aForm({
      members: [
        aMember('钱大', anId('1960-05-01', 41), 'HEAD'),
        aMember('钱二', anId('1985-05-01', 42), 'CHILD'),
      ],
    });
    const { id } = unwrap(await households.register(VILLAGE, form, []));
    const doing = async (duty: Duty) => await codeOf(VILLAGE, { householdId: id, duty });
    expect([await doing('REVIEW'), await doing('DECISION')]).toEqual([null, 'SAME_PERSON']);
    const editor = { ...VILLAGE, officerId: OFFICERS.township2.id, subject: OFFICERS.township2.subject };
    const editing = async (duty: Duty) => await codeOf(editor, { householdId: id, duty });
    expect([await editing('REVIEW'), await editing('DECISION')]).toEqual([null, null]);
    const household = { jurisdictionId: editor.reach.jurisdictionId, id };
    const members = await clone.database.execute<{ personId: string }>(
      `select person_id from membership where household_id = $1 and relation = 'CHILD'`,
      [id],
    );
    unwrap(
      await memberships.leave(editor, {
        household,
        personId: members[0]?.personId ?? '',
        lastDay: editor.today,
        newHead: null,
      }),
    );
    expect([await editing('REVIEW'), await editing('DECISION')]).toEqual(['SAME_PERSON', 'SAME_PERSON']);
    expect(await editing('INVESTIGATION')).toBeNull();
  });

  test('knows the own household by the person', async () => {
    expect(await codeOf(CLERK, { householdId: own.id })).toBe('OWN_HOUSEHOLD');
    expect(await codeOf(clerk(), { householdId: own.id })).toBeNull();
    expect(await concernsStaff(clone.database, own)).toBe(true);
  });

  test('knows one person under two accounts, and takes one statement', async () => {
    const earlier = [{ duty: 'REVIEW', officerId: OFFICERS.township1.id }] as const;
    clone.statements.length = 0;
    expect(await codeOf(APPROVER, { earlier })).toBe('SAME_PERSON');
    expect(
      clone.statements.filter((statement) => !/^(begin|start|commit|rollback)/.test(statement)),
    ).toHaveLength(1);
    const other = [{ duty: 'REVIEW', officerId: OFFICERS.township2.id }] as const;
    expect(await codeOf(APPROVER, { earlier: other })).toBeNull();
  });

  test('knows an officer who took another role in mid-case, and one who stands in for a colleague', async () => {
    // The reviewer's post ended and the same person came back as the approver: another account, role and office.
    const review = [{ duty: 'REVIEW', officerId: OFFICERS.township1.id }] as const;
    await clone.database.execute('update officer set active_until = $1 where id = $2', [
      '2026-01-31',
      OFFICERS.township1.id,
    ]);
    try {
      expect(await codeOf(APPROVER, { earlier: review })).toBe('SAME_PERSON');
      // Acting for a colleague gives that office's reach and nobody's identity: the person stays the same.
      const standIn = countyOfficer({ personIndex: OWN_INDEX, officerId: OFFICERS.township2.id });
      expect(await codeOf(standIn, { earlier: review })).toBe('SAME_PERSON');
      expect(await codeOf(standIn, { householdId: own.id })).toBe('OWN_HOUSEHOLD');
    } finally {
      await clone.database.execute('update officer set active_until = null where id = $1', [
        OFFICERS.township1.id,
      ]);
    }
  });

  test('works where no household is concerned', async () => {
    const request = { duty: 'PAYROLL_APPROVAL', householdId: null } as const;
    const earlier = [{ duty: 'PAYROLL_PREPARATION', officerId: OFFICERS.county.id }] as const;
    expect(await codeOf(CLERK, { ...request, earlier })).toBe('SAME_PERSON');
    expect(await codeOf(CLERK, request)).toBeNull();
  });
});

async function codeOf(actor: typeof CLERK, request: Partial<DutyRequest>): Promise<string | null> {
  const problem = await clone.database.transaction((tx) =>
    checkSeparation(tx, actor, { duty: 'DECISION', householdId: null, earlier: [], ...request }),
  );
  return problem?.code ?? null;
}
