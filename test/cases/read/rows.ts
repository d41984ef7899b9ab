import type { Sealer } from '../../../src/access/sealing.js';
import { PICKUP_CODE_FIELD } from '../../../src/cases/applications/pickup-code.js';
import type { NewCase } from '../../../src/cases/case.store.js';
import type { Database } from '../../../src/database/database.js';
import { newId } from '../../../src/database/new-id.js';
import { SEALED_FIELDS } from '../../../src/households/person.js';
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

/** Writes cases straight into the tables, each with a household of its own; no rule is asked. */
export async function addCases(
  { database, sealer, j = J }: { readonly database: Database; readonly sealer: Sealer; readonly j?: string },
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
    const townshipId = sketch.townshipId ?? XIATANG;
    const villageId = sketch.villageId ?? null;
    const [id, householdId, applicationId] = [newId(), newId(), newId()];
    const persons = Array.from({ length: members }, (_, nth) => ({
      id: newId(),
      name: nth === 0 ? (sketch.headName ?? `测${serial}`) : `员${serial}${nth}`,
      residentId: uniqueResidentId(serial, nth),
    }));
    await db
      .insertInto('Person')
      .values(
        persons.map((person) => ({
          jurisdictionId: j,
          id: person.id,
          name: person.name,
          sex: 'MALE' as const,
          birthDate: BORN,
          residentIdSealed: sealer.seal(j, SEALED_FIELDS.residentId, person.residentId),
          residentIdIndex: sealer.blindIndex(SEALED_FIELDS.residentId, person.residentId),
          residentIdMasked: maskResidentId(person.residentId),
          createdAt: NOW,
        })),
      )
      .execute();
    const head = persons[0] as (typeof persons)[number];
    await db
      .insertInto('Household')
      .values({
        jurisdictionId: j,
        id: householdId,
        headPersonId: head.id,
        headName: head.name,
        townshipId,
        villageId,
        registeredDivision: '340121',
        area: 'RURAL',
        openedOn: BORN,
        version: 1,
      })
      .execute();
    await db
      .insertInto('Membership')
      .values(
        persons.map((person, nth) => ({
          jurisdictionId: j,
          id: newId(),
          householdId,
          personId: person.id,
          relation: nth === 0 ? ('HEAD' as const) : ('CHILD' as const),
          activeFrom: BORN,
        })),
      )
      .execute();
    const appliedOn = sketch.appliedOn ?? localDate('2026-08-01');
    const programme = sketch.programme ?? ALLOWANCE;
    await db
      .insertInto('Application')
      .values({
        jurisdictionId: j,
        id: applicationId,
        householdId,
        applicantPersonId: head.id,
        channel: 'WINDOW',
        receivedAt: NOW,
        receivedOn: appliedOn as never,
        windowOrganisationId: townshipId,
        townshipId,
        status: 'SUBMITTED',
        programmes: [programme],
        answers: {},
        urgent: false,
        createdBy: officer.id,
      })
      .execute();
    const number = caseNumber({ prefix: 'CF', year: 2026, serial: 700_000 + serial });
    await db
      .insertInto('Case')
      .values({
        jurisdictionId: j,
        id,
        number,
        applicationId,
        householdId,
        applicantPersonId: head.id,
        headName: head.name,
        programme,
        status: 'SUBMITTED',
        townshipId,
        villageId,
        appliedOn,
        payFirst: 'NONE',
        urgent: false,
        disputed: false,
        nearRelative: false,
        openObjections: 0,
        evidence: [],
        pickupCodeHash: sealer.blindIndex(PICKUP_CODE_FIELD, PICKUP_CODE.replace('-', '')),
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
    written.push({ id, number, householdId, applicationId, residentId: head.residentId });
  }
  return written;
}

/** Nobody's number: each household of a test has its own day, each member its own serial. */
function uniqueResidentId(household: number, nth: number): ResidentId {
  const day = localDate(
    `19${70 + (household % 20)}-0${1 + (nth % 9)}-${String(10 + (household % 18)).padStart(2, '0')}`,
  );
  return makeResidentId('341881', day, 1 + ((household * 7 + nth) % 990));
}
