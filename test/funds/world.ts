import type { Actor } from '../../src/access/actor.js';
import type { OfficerRole } from '../../src/access/viewer.js';
import type { Database } from '../../src/database/database.js';
import { dropForeignKeySql } from '../../src/database/foreign-key.js';
import { newId } from '../../src/database/new-id.js';
import type { AwardRow } from '../../src/funds/awards/award.entity.js';
import { grantAward } from '../../src/funds/awards/award.service.js';
import { fundsToCasesForeignKeys } from '../../src/funds/case-link.entity.js';
import { insertFund, type KnownFund, listAccounts } from '../../src/funds/fund.store.js';
import type { AccountKind } from '../../src/funds/ledger/ledger.js';
import { appropriate, ledgerAct, replenish } from '../../src/funds/ledger/ledger.service.js';
import { type LocalDate, localDate } from '../../src/shared/local-date.js';
import { type Fen, yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { testDatabase } from '../support/database.js';
import { asOwner } from './owner.js';

export const J = 'test-county';
export const TODAY = localDate('2022-07-15');
export const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
export const EMERGENCY = 'TEMPORARY_ASSISTANCE_EMERGENCY';

/** A jurisdiction with a county, two townships and officers, in a database of its own. */
export interface World {
  readonly database: Database;
  readonly statements: string[];
  readonly ownerUrl: string;
  /** Login of the application, for processes beside this one. */
  readonly url: string;
  readonly townships: readonly [string, string];
  /** An officer of the county, or of a township, acting today. */
  actor(options?: ActorOptions): Actor;
  /** A fund, with money in it when asked. */
  fund(options?: Partial<KnownFund> & { readonly amount?: Fen }): Promise<KnownFund>;
  appropriate(fund: KnownFund, amount: Fen): Promise<void>;
  balances(fund: { readonly id: string }): Promise<Record<AccountKind, Fen>>;
  /** A person who is the head of a household of one. */
  household(options?: { readonly townshipId?: string }): Promise<{ householdId: string; personId: string }>;
  /** A monthly award to the head of a new household, decided in the month before. */
  award(options: AwardOptions): Promise<AwardRow>;
  /** The reserve fund of a new township, filled from a parent. */
  reserveFund(options?: ReserveOptions): Promise<{ fund: KnownFund; parent: KnownFund; townshipId: string }>;
  die(personId: string, on: LocalDate): Promise<void>;
  close(householdId: string, on: LocalDate): Promise<void>;
  drop(): Promise<void>;
}

export interface AwardOptions {
  readonly fund: KnownFund;
  readonly amount?: Fen;
  readonly programme?: string;
  readonly decidedOn?: LocalDate;
  readonly activeUntil?: LocalDate;
  readonly reviewDueOn?: LocalDate;
}

interface ReserveOptions {
  readonly opening?: Fen;
  readonly parentAmount?: Fen;
  readonly replenishBelow?: Fen | null;
}

interface ActorOptions {
  readonly officer?: 'first' | 'second' | 'third' | 'township';
  readonly role?: OfficerRole;
  readonly today?: LocalDate;
  readonly idempotencyKey?: string | null;
}

/**
 * The links up to cases are taken away in this database: cases are a feature above, and what a case is does not
 * matter to its money.
 */
export async function fundWorld(): Promise<World> {
  const { database, statements, ownerUrl, url, drop } = await testDatabase();
  await asOwner(ownerUrl, ...fundsToCasesForeignKeys.map(dropForeignKeySql));
  const townships = ['F340101001', 'F340101002'] as const;
  const officers = await insertPlaces(database, townships);
  let people = 0;
  let towns = 0;
  const world: World = {
    database,
    statements,
    ownerUrl,
    url,
    townships,
    drop,
    actor: ({ officer = 'first', role = 'FUND_MANAGER', today = TODAY, idempotencyKey = null } = {}) => ({
      subject: officer,
      officerId: officers[officer],
      name: officer,
      roles: [role],
      level: officer === 'township' ? 'TOWNSHIP' : 'COUNTY',
      organisationId: officer === 'township' ? townships[0] : 'F340101',
      reach: {
        jurisdictionId: J,
        townshipIds: officer === 'township' ? [townships[0]] : null,
        villageIds: null,
      },
      // The third officer is the same person as the first one.
      personIndex: officer === 'third' ? 'first' : officer,
      today,
      now: new Date(`${today}T02:00:00Z`),
      requestId: 'test',
      idempotencyKey,
    }),
    fund: async ({ amount = 0n, ...options } = {}) => {
      const fund = { ...emptyFund(), ...options };
      await database.transaction(async (tx) => await insertFund(tx, fund));
      if (amount > 0n) await world.appropriate(fund, amount);
      return fund;
    },
    appropriate: async ({ id: fundId }, amount) => {
      const act = ledgerAct(world.actor());
      unwrap(await database.transaction((tx) => appropriate(tx, act, { fundId, amount, memo: 'Budget' })));
    },
    balances: async ({ id }) => {
      const accounts = await listAccounts(database.db, [{ jurisdictionId: J, id }]);
      return Object.fromEntries(accounts.map(({ kind, balance }) => [kind, balance])) as Record<
        AccountKind,
        Fen
      >;
    },
    award: async ({ fund, amount = yuan('600'), programme = ALLOWANCE, decidedOn, ...rest }) => {
      const { householdId, personId } = await world.household();
      const granted = await database.transaction((tx) =>
        grantAward(tx, world.actor(), {
          ...{ householdId, payeePersonId: personId, programme, amount },
          caseId: newId(),
          decisionId: newId(),
          decidedOn: decidedOn ?? localDate('2022-06-20'),
          townshipId: townships[0],
          kind: 'RECURRING',
          class: 'A',
          fundId: fund.id,
          activeUntil: rest.activeUntil ?? null,
          reviewDueOn: rest.reviewDueOn ?? null,
          memo: '',
        }),
      );
      return unwrap(granted).award;
    },
    reserveFund: async ({
      opening = yuan('5000'),
      parentAmount = yuan('20000'),
      replenishBelow = null,
    } = {}) => {
      const parent = await world.fund({ amount: parentAmount });
      towns += 1;
      const townshipId = `F3401012${String(towns).padStart(2, '0')}`;
      await insertTownships(database, [townshipId]);
      const fund = await world.fund({
        kind: 'RESERVE',
        townshipId,
        parentFundId: parent.id,
        openingAmount: opening,
        replenishBelow,
      });
      const filling = { fundId: fund.id, parentFundId: parent.id, amount: opening, memo: '' };
      unwrap(await database.transaction((tx) => replenish(tx, ledgerAct(world.actor()), filling)));
      return { fund, parent, townshipId };
    },
    die: async (personId, deathDate) => {
      await database.db.updateTable('Person').set({ deathDate }).where('id', '=', personId).execute();
    },
    close: async (householdId, closedOn) => {
      await database.db.updateTable('Household').set({ closedOn }).where('id', '=', householdId).execute();
    },
    household: async ({ townshipId = townships[0] } = {}) => {
      people += 1;
      return await insertHousehold(database, townshipId, people);
    },
  };
  return world;
}

function emptyFund(): KnownFund {
  const id = newId();
  return {
    jurisdictionId: J,
    id,
    code: `FUND-${id.slice(-8)}`,
    nameZh: '测试资金',
    nameEn: 'Test fund',
    kind: 'BUDGET',
    source: 'COUNTY',
    budgetLine: null,
    programmes: [ALLOWANCE, EMERGENCY],
    townshipId: null,
    townshipIds: [],
    donor: null,
    earmark: null,
    validFrom: localDate('2022-01-01'),
    validUntil: localDate('2022-12-31'),
    parentFundId: null,
    replenishBelow: null,
    openingAmount: null,
  };
}

async function insertPlaces(database: Database, townships: readonly string[]) {
  const { db } = database;
  await db
    .insertInto('Jurisdiction')
    .values({
      id: J,
      shortCode: 'TEST',
      nameZh: '测试县',
      nameEn: 'Test County',
      policyId: J,
      divisionCodes: [],
      fictional: true,
    })
    .execute();
  await db
    .insertInto('Organisation')
    .values({ ...PLACE, id: 'F340101', parentId: null, level: 'COUNTY', nameZh: '县', nameEn: 'County' })
    .execute();
  await insertTownships(database, townships);
  const officers = { first: newId(), second: newId(), third: newId(), township: newId() };
  await db
    .insertInto('Officer')
    .values(
      Object.entries(officers).map(([name, id]) => ({
        jurisdictionId: J,
        id,
        subject: name,
        personName: name,
        personIndex: name === 'third' ? 'first' : name,
        role: 'FUND_MANAGER' as const,
        organisationId: name === 'township' ? (townships[0] as string) : 'F340101',
        activeFrom: localDate('2020-01-01'),
        activeUntil: null,
      })),
    )
    .execute();
  return officers;
}

const PLACE = { jurisdictionId: J, divisionCode: null, fictional: true, hotline: null, openingHours: null };

async function insertTownships(database: Database, ids: readonly string[]) {
  const town = { ...PLACE, parentId: 'F340101', level: 'TOWNSHIP', nameZh: '镇', nameEn: 'Town' } as const;
  await database.db
    .insertInto('Organisation')
    .values(ids.map((id) => ({ ...town, id })))
    .execute();
}

async function insertHousehold(database: Database, townshipId: string, number: number) {
  const [householdId, personId] = [newId(), newId()];
  await database.db
    .insertInto('Person')
    .values({
      jurisdictionId: J,
      id: personId,
      name: `Person ${number}`,
      sex: 'FEMALE',
      birthDate: localDate('1960-01-01'),
      residentIdSealed: 'sealed',
      residentIdIndex: `index ${number}`,
      residentIdMasked: '340*************1X',
      phoneSealed: null,
      bankAccountSealed: null,
      deathDate: null,
      createdAt: new Date(),
    })
    .execute();
  await database.db
    .insertInto('Household')
    .values({
      jurisdictionId: J,
      id: householdId,
      headPersonId: personId,
      headName: `Person ${number}`,
      townshipId,
      villageId: null,
      registeredDivision: '340101',
      area: 'RURAL',
      address: null,
      residentSince: null,
      openedOn: localDate('2020-01-01'),
      closedOn: null,
      version: 1,
    })
    .execute();
  return { householdId, personId };
}

/** Yuan for short. */
export const y = yuan;
