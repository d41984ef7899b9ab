import type { Sealer } from '../../../src/access/privacy/sealing.js';
import { PICKUP_CODE_FIELD } from '../../../src/cases/applications/pickup-code.js';
import type { NewCase } from '../../../src/cases/case.store.js';
import type { Database } from '../../../src/database/database.js';
import { newId } from '../../../src/database/new-id.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';
import { caseNumber } from '../../../src/shared/case-number.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId, maskResidentId, type ResidentId } from '../../../src/shared/resident-id.js';

export const J = 'changfeng-county';
export const COUNTY = '340121';
export const XIATANG = '340121106';
export const BEITANG = 'FCFT2';
export const HANGANG = 'FCFT1V1';
export const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
export const EMERGENCY = 'TEMPORARY_EMERGENCY';
export const PICKUP_CODE = 'ABCDE-12345';

const BORN = localDate('1970-01-01');
const NOW = new Date('2026-08-20T01:00:00Z');

export interface CaseSketch extends Partial<NewCase> {
  readonly events?: number;
  readonly members?: number;
}

/** A case as it was written, with what opens it. */
export interface WrittenCase {
  readonly id: string;
  readonly number: string;
  readonly householdId: string;
  readonly applicationId: string;
  readonly residentId: ResidentId;
}

let serial = 0;

interface Parts {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly j?: string;
}

/** Writes cases straight into the tables, each with a household of its own; no rule is asked. */
export async function addCases(
  { database, sealer, j = J }: Parts,
  sketches: readonly CaseSketch[],
): Promise<readonly WrittenCase[]> {
  const { db } = database;
  const officer = await db
    .selectFrom('Officer')
    .select(['id', 'personName'])
    .where('jurisdictionId', '=', j)
    .executeTakeFirstOrThrow();
  const written: WrittenCase[] = [];
  for (const { events = 1, members = 1, ...sketch } of sketches) {
    serial += 1;
    const place = {
      jurisdictionId: j,
      townshipId: sketch.townshipId ?? XIATANG,
      villageId: sketch.villageId ?? null,
    };
    const headName = sketch.headName ?? `测${serial}`;
    const head = await addHousehold(database, sealer, { place, headName, members });
    const appliedOn = sketch.appliedOn ?? localDate('2026-08-01');
    const programme = sketch.programme ?? ALLOWANCE;
    const applicationId = await addApplication(database, officer.id, { place, head, appliedOn, programme });
    const id = newId();
    const number = caseNumber({ prefix: 'CF', year: 2026, serial: 700_000 + serial });
    await db
      .insertInto('Case')
      .values({
        ...place,
        ...{ id, number, applicationId, headName, programme, appliedOn },
        householdId: head.householdId,
        applicantPersonId: head.personId,
        status: 'SUBMITTED',
        payFirst: 'NONE',
        urgent: false,
        disputed: false,
        nearRelative: false,
        openObjections: 0,
        evidence: [],
        pickupCodeHash: sealer.blindIndex(PICKUP_CODE_FIELD, PICKUP_CODE.replace('-', '')),
        pickupCodeSealed: sealer.seal(j, PICKUP_CODE_FIELD, PICKUP_CODE.replace('-', '')),
        version: 1,
        createdAt: NOW,
        updatedAt: NOW,
        ...sketch,
      })
      .execute();
    await db
      .insertInto('CaseEvent')
      .values(
        Array.from({ length: events }, (_, nth) => ({
          jurisdictionId: j,
          caseId: id,
          at: new Date(NOW.getTime() + nth * 1_000),
          kind: 'REPLANNED' as const,
          actorId: officer.id,
          actorName: officer.personName,
          detail: { nth },
        })),
      )
      .execute();
    written.push({ id, number, applicationId, householdId: head.householdId, residentId: head.residentId });
  }
  return written;
}

interface PlaceOfRow {
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly villageId: string | null;
}

interface Head {
  readonly householdId: string;
  readonly personId: string;
  readonly residentId: ResidentId;
}

async function addHousehold(
  { db }: Database,
  sealer: Sealer,
  sketch: { readonly place: PlaceOfRow; readonly headName: string; readonly members: number },
): Promise<Head> {
  const { place, headName, members } = sketch;
  const { jurisdictionId } = place;
  const persons = Array.from({ length: members }, (_, nth) => {
    const residentId = uniqueResidentId(serial, nth);
    return { id: newId(), name: nth === 0 ? headName : `员${serial}-${nth}`, residentId };
  });
  const [head] = persons as [(typeof persons)[number]];
  const householdId = newId();
  await db
    .insertInto('Person')
    .values(
      persons.map(({ id, name, residentId }) => ({
        ...{ jurisdictionId, id, name, sex: 'MALE' as const, birthDate: BORN, createdAt: NOW },
        residentIdSealed: sealer.seal(jurisdictionId, SEALED_FIELDS.residentId, residentId),
        residentIdIndex: sealer.blindIndex(SEALED_FIELDS.residentId, residentId),
        residentIdMasked: maskResidentId(residentId),
      })),
    )
    .execute();
  await db
    .insertInto('Household')
    .values({
      ...place,
      id: householdId,
      headPersonId: head.id,
      headName,
      registeredDivision: '340121',
      area: 'RURAL',
      openedOn: BORN,
      version: 1,
    })
    .execute();
  await db
    .insertInto('Membership')
    .values(
      persons.map(({ id: personId }, nth) => ({
        ...{ jurisdictionId, id: newId(), householdId, personId, activeFrom: BORN },
        relation: nth === 0 ? ('HEAD' as const) : ('CHILD' as const),
      })),
    )
    .execute();
  return { householdId, personId: head.id, residentId: head.residentId };
}

async function addApplication(
  { db }: Database,
  createdBy: string,
  sketch: {
    readonly place: PlaceOfRow;
    readonly head: Head;
    readonly appliedOn: NewCase['appliedOn'];
    readonly programme: string;
  },
): Promise<string> {
  const { place, head, appliedOn, programme } = sketch;
  const id = newId();
  await db
    .insertInto('Application')
    .values({
      jurisdictionId: place.jurisdictionId,
      id,
      householdId: head.householdId,
      applicantPersonId: head.personId,
      channel: 'WINDOW',
      receivedAt: NOW,
      receivedOn: appliedOn,
      windowOrganisationId: place.townshipId,
      townshipId: place.townshipId,
      status: 'SUBMITTED',
      programmes: [programme],
      answers: {},
      urgent: false,
      createdBy,
    })
    .execute();
  return id;
}

/** Nobody's number: each household of a test has its own day, each member its own serial. */
function uniqueResidentId(household: number, nth: number): ResidentId {
  const day = localDate(
    `19${70 + (household % 20)}-0${1 + (nth % 9)}-${String(10 + (household % 18)).padStart(2, '0')}`,
  );
  return makeResidentId('990000', day, 1 + ((household * 7 + nth) % 990));
}
