import type { Actor } from '../access/actor.js';
import type { Sealer } from '../access/privacy/sealing.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { FundService } from '../funds/fund.service.js';
import { ReserveFundService } from '../funds/reserve/reserve-fund.service.js';
import type { CircumstanceInput } from '../households/circumstances/circumstance.js';
import type { HouseholdService } from '../households/household.service.js';
import { SEALED_FIELDS } from '../households/persons/person.js';
import type { RegistrationInput } from '../households/registration.js';
import type { PolicyRegistry } from '../policy/index.js';
import { type LocalDate, localDate, localDateAt, maxDate } from '../shared/local-date.js';
import { yuan } from '../shared/money.js';
import { unwrap } from '../shared/result.js';
import { DEMO_FUNDS, DEMO_RESERVE } from './funds.js';
import { DEMO_HOUSEHOLDS, type DemoCircumstance, type DemoHousehold, demoName } from './households.js';
import { demoHouseholdNumber, demoOfficerResidentId, demoResidentId, NOWHERE } from './made-up-people.js';
import { type DemoOfficer, demoOfficers } from './officers.js';
import { DEMO_PLACES, type DemoOrganisation, type DemoPlace } from './places.js';

const SINCE = localDate('2021-01-01');
const IN_POST_SINCE = localDate('2020-01-01');
const MARKER = { actor: 'demonstration', operation: 'seedDemonstration', payloadHash: '' } as const;

export interface SeedParts {
  readonly database: Database;
  readonly policies: PolicyRegistry;
  readonly households: HouseholdService;
  /** Officers have blind indexes, so that duties are separated by person. */
  readonly sealer: Pick<Sealer, 'blindIndex' | 'seal'>;
  readonly now: Date;
}

/**
 * Fills an empty database with demonstration data through the services that users use: five jurisdictions with their
 * townships, an officer for every role, sixty households, funds with opening balances. All persons and sums are made
 * up. Every step has a key, so that a start which was broken off goes on where it stopped and nothing comes twice.
 * Answers how much was put in, or null when the database is not the demonstration's or already full.
 */
export async function seedDemonstration(
  parts: SeedParts,
): Promise<{ readonly jurisdictions: number; readonly households: number } | null> {
  if (!(await isWanted(parts))) return null;
  let jurisdictions = 0;
  let households = 0;
  for (const place of DEMO_PLACES) {
    if (parts.policies.policy(place.id) === undefined) continue;
    jurisdictions += 1;
    const officers = await seedPlace(parts, place);
    await seedFunds(parts, place, officers);
    households += await seedHouseholds(parts, place, officers);
  }
  await mark(parts, 'finished');
  return { jurisdictions, households };
}

/** An empty database, or one in which seeding has begun and not finished. */
async function isWanted(parts: SeedParts): Promise<boolean> {
  const { db } = parts.database;
  const marks = await db
    .selectFrom('IdempotencyRecord')
    .select('key')
    .where('actor', '=', MARKER.actor)
    .execute();
  if (marks.some(({ key }) => key === 'finished')) return false;
  if (marks.length > 0) return true;
  const anyPlace = await db.selectFrom('Jurisdiction').select('id').limit(1).executeTakeFirst();
  if (anyPlace !== undefined) return false;
  await mark(parts, 'begun');
  return true;
}

async function mark({ database, now }: SeedParts, key: 'begun' | 'finished'): Promise<void> {
  await database.db
    .insertInto('IdempotencyRecord')
    .values({ ...MARKER, key, response: null, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type SeededOfficer = DemoOfficer & { readonly id: string };

async function seedPlace(
  { database, sealer }: SeedParts,
  place: DemoPlace,
): Promise<readonly SeededOfficer[]> {
  const { organisations, ...jurisdiction } = place;
  return await database.transaction(async ({ db }) => {
    await db
      .insertInto('Jurisdiction')
      .values({ ...jurisdiction, policyId: place.id, divisionCodes: [...place.divisionCodes] })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('Organisation')
      .values(
        organisations.map((o) => ({ ...o, jurisdictionId: place.id, hotline: null, openingHours: null })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('Officer')
      .values(
        demoOfficers(place).map((officer, index) => ({
          ...officer,
          jurisdictionId: place.id,
          id: newId(),
          ...indexed(sealer, place, demoOfficerResidentId(place, index)),
          activeFrom: IN_POST_SINCE,
          activeUntil: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return await db
      .selectFrom('Officer')
      .select(['id', 'subject', 'personName', 'role', 'organisationId'])
      .where('jurisdictionId', '=', place.id)
      .orderBy('id')
      .execute();
  });
}

async function seedFunds(
  parts: SeedParts,
  place: DemoPlace,
  officers: readonly SeededOfficer[],
): Promise<void> {
  const funds = new FundService(parts.database, parts.policies);
  const reserves = new ReserveFundService(parts.database, parts.policies);
  const manager = officers.find(({ role }) => role === 'FUND_MANAGER') as SeededOfficer;
  const act = (key: string) => actorFor(parts, place, manager, key);
  const offered = parts.policies.policy(place.id)?.programmes;
  const ofPlace = (programmes: readonly string[]) => programmes.filter((code) => offered?.has(code) === true);
  for (const { opening, ...draft } of DEMO_FUNDS) {
    const programmes = ofPlace(draft.programmes);
    if (programmes.length === 0) continue;
    const period = { validFrom: IN_POST_SINCE, validUntil: null };
    const fund = unwrap(
      await funds.createFund(act(`fund:${draft.code}`), { ...draft, programmes, ...period }),
    );
    const sum = { fund, amount: yuan(opening), memo: '演示期初拨款 Demonstration opening' };
    unwrap(await funds.appropriate(act(`opening:${draft.code}`), sum));
    if (draft.code !== DEMO_RESERVE.parent) continue;
    for (const township of place.organisations.filter(({ level }) => level === 'TOWNSHIP')) {
      unwrap(
        await reserves.open(act(`reserve:${township.id}`), {
          code: `RESERVE-${township.id}`,
          nameZh: `${township.nameZh}备用金（演示）`,
          nameEn: `Reserve fund of ${township.nameEn} (demonstration)`,
          townshipId: township.id,
          openingAmount: yuan(DEMO_RESERVE.opening),
          replenishBelow: yuan(DEMO_RESERVE.replenishBelow),
          programmes: ofPlace(DEMO_RESERVE.programmes),
          parentFund: fund,
          ...period,
        }),
      );
    }
  }
}

async function seedHouseholds(
  parts: SeedParts,
  place: DemoPlace,
  officers: readonly SeededOfficer[],
): Promise<number> {
  const villages = place.organisations.filter(({ level }) => level === 'VILLAGE');
  for (const [index, household] of DEMO_HOUSEHOLDS.entries()) {
    const village = villages[index % villages.length] as DemoOrganisation;
    const officer = officers.find(
      ({ role, organisationId }) => role === 'TOWNSHIP_OFFICER' && organisationId === village.parentId,
    ) as SeededOfficer;
    const actor = actorFor(parts, place, officer, `household:${index}`);
    unwrap(await parts.households.register(actor, registrationOf(place, village, household, index)));
  }
  return DEMO_HOUSEHOLDS.length;
}

function registrationOf(
  place: DemoPlace,
  village: DemoOrganisation,
  household: DemoHousehold,
  index: number,
): RegistrationInput {
  const number = demoHouseholdNumber(place, index);
  return {
    townshipId: village.parentId as string,
    villageId: village.id,
    registeredDivision: household.registeredElsewhere === true ? NOWHERE : (place.divisionCodes[0] as string),
    area: household.area,
    address: `${village.nameZh}${index + 1}号（演示）`,
    residentSince: SINCE,
    openedOn: SINCE,
    circumstances: (household.circumstances ?? []).map((circumstance) => circumstanceOf(circumstance, SINCE)),
    members: household.members.map((member, m) => {
      const birthDate = localDate(member.birthDate);
      const since = maxDate(SINCE, birthDate);
      return {
        name: demoName(number, m, member),
        residentId: demoResidentId(number, member),
        phone: m === 0 ? `199${String(10_000_000 + number)}` : null,
        bankAccount: m === 0 ? `62990000${String(10_000_000 + number)}` : null,
        relation: member.relation,
        activeFrom: null,
        circumstances: (member.circumstances ?? []).map((circumstance) =>
          circumstanceOf(circumstance, since),
        ),
      };
    }),
  };
}

const MONTHLY: ReadonlySet<string> = new Set(['WAGE', 'FARMING', 'BASIC_OLD_AGE_PENSION']);

function circumstanceOf(circumstance: DemoCircumstance, since: LocalDate): CircumstanceInput {
  const { kind, grade, amount, period, from } = circumstance;
  return {
    kind,
    grade: grade ?? null,
    amount: amount === undefined ? null : yuan(amount),
    period: period ?? (MONTHLY.has(kind) ? 'MONTHLY' : null),
    activeFrom: from === undefined ? since : localDate(from),
    activeUntil: null,
    source: 'DECLARATION',
    evidence: null,
  };
}

function actorFor({ now }: SeedParts, place: DemoPlace, officer: SeededOfficer, key: string): Actor {
  const township = place.organisations.find(({ id }) => id === officer.organisationId)?.level === 'TOWNSHIP';
  return {
    subject: officer.subject,
    officerId: officer.id,
    name: officer.personName,
    roles: [officer.role],
    level: township ? 'TOWNSHIP' : 'COUNTY',
    organisationId: officer.organisationId,
    reach: {
      jurisdictionId: place.id,
      townshipIds: township ? [officer.organisationId] : null,
      villageIds: null,
    },
    personIndex: null,
    today: localDateAt(now),
    now,
    requestId: 'demonstration',
    idempotencyKey: `demonstration:${key}`,
  };
}

/** The person behind an office: found by the index, which the sealed number lets be made anew. */
function indexed(sealer: Pick<Sealer, 'blindIndex' | 'seal'>, place: DemoPlace, residentId: string) {
  return {
    personIndex: sealer.blindIndex(SEALED_FIELDS.residentId, residentId),
    personSealed: sealer.seal(place.id, SEALED_FIELDS.residentId, residentId),
  };
}
