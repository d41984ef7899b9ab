import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import type { OfficerRole } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { type LinkedPolicy, Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { drawCases, drawOfficers, populationDigest, seedProblem } from './draw.js';
import type { RandomCheckItemRow, RandomCheckRow } from './random-check.entity.js';
import { alreadyDrawn, emptyPopulation, sampleMissing, sampleOf, unknownCheck } from './random-check.js';
import {
  actorsOfCases,
  decidedCases,
  findChecks,
  insertCheck,
  insertItems,
  itemsOfChecks,
  type LaterDecision,
  laterDecisions,
  listChecks,
  lockCheck,
  officersIn,
  type PopulationFilter,
  setDrawn,
} from './random-check.store.js';

export interface NewCheck extends PopulationFilter {
  readonly title: string;
  readonly roles: readonly OfficerRole[];
  /** null = the share that the law sets for the programme. */
  readonly sampleSize: number | null;
  readonly inspectorsEach: number;
}

/** A drawn case with the first decision that followed its result. */
export interface DrawnCase extends RandomCheckItemRow {
  readonly later: LaterDecision | null;
}

/** Why everyone may read checks of every jurisdiction; what an inspector wrote in words is not answered. */
const PUBLIC = 'random checks are made public with their draws and results (J20.1)';

/** The share of extreme-poverty cases that the county checks at random (43号, 13–18). */
const LEGAL_SHARE: Readonly<Record<string, string>> = {
  EXTREME_POVERTY: 'extreme-poverty.random-check.share',
};

/** Random checks: the population is stated, a published seed draws cases and inspectors, results go public (J20.1, C11.1). */
export class RandomCheckService {
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  /** States the population: from now on it is fixed, and its digest is public before anybody knows the seed. */
  async state(actor: Actor, check: NewCheck): Promise<Result<RandomCheckRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = textProblem(check.title, 'title', 200);
    if (fault !== null) return err(fault);
    const { policy } = await this.#policies.of(this.#database.db, jurisdictionId, actor.now);
    const words = {
      operation: 'stateRandomCheck',
      objectType: 'RandomCheck',
      event: 'RANDOM_CHECK_STATED',
      input: { ...check, jurisdictionId },
    };
    const stated = await recordedAct(this.#database, actor, words, async (tx) => {
      const cases = await decidedCases(tx.db, jurisdictionId, check);
      if (cases.length === 0) return err(emptyPopulation('cases'));
      const officers = await officersIn(tx.db, jurisdictionId, { roles: check.roles, on: actor.today });
      if (officers.length === 0) return err(emptyPopulation('officers'));
      const wanted = check.sampleSize ?? legalSample(policy, check.programme, cases.length, actor.today);
      if (wanted === null) return err(sampleMissing());
      const key = { jurisdictionId, id: newId() };
      const sampleSize = Math.min(wanted, cases.length);
      const digest = populationDigest({ cases, officers });
      const { title, programme, decidedFrom, decidedUntil, inspectorsEach } = check;
      await insertCheck(tx, {
        ...key,
        ...{ programme, decidedFrom, decidedUntil, inspectorsEach, sampleSize, cases, officers, digest },
        title: title.trim(),
        status: 'STATED',
        statedOn: actor.today,
        statedBy: actor.officerId,
        seed: null,
        seedSource: null,
        drawnOn: null,
        drawnBy: null,
      });
      return ok({ key, detail: { digest, cases: cases.length, officers: officers.length, sampleSize } });
    });
    return await this.#read(stated);
  }

  /** Draws with the published seed; once. */
  async draw(
    actor: Actor,
    {
      check: key,
      seed,
      seedSource,
    }: { readonly check: RowKey; readonly seed: string; readonly seedSource: string },
  ): Promise<Result<RandomCheckRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = seedProblem(seed) ?? textProblem(seedSource, 'seedSource', 200);
    if (fault !== null) return err(fault);
    const words = {
      operation: 'drawRandomCheck',
      objectType: 'RandomCheck',
      event: 'RANDOM_CHECK_DRAWN',
      input: { key, seed, seedSource },
    };
    const drawn = await recordedAct(this.#database, actor, words, async (tx) => {
      const check = key.jurisdictionId === jurisdictionId ? await lockCheck(tx, key) : undefined;
      if (check === undefined) return err(unknownCheck('checkId'));
      if (check.status !== 'STATED') return err(alreadyDrawn());
      const numbers = drawCases(seed, check.cases, check.sampleSize);
      const acted = await actorsOfCases(tx.db, jurisdictionId, numbers);
      const items = numbers.map((number, index): RandomCheckItemRow => {
        const known = acted.get(number);
        invariant(known !== undefined, `The case ${number} of a population must be found.`);
        const excluded = check.officers.filter((id) => known.officers.has(id));
        const each = check.inspectorsEach;
        return {
          jurisdictionId,
          id: newId(),
          checkId: check.id,
          position: index + 1,
          caseId: known.caseId,
          caseNumber: number,
          officers: [...drawOfficers(seed, number, check.officers, { each, excluded })],
          excluded,
          result: null,
          finding: null,
          recordedOn: null,
          recordedBy: null,
          consequence: null,
          followUpId: null,
          decisionsBefore: null,
        };
      });
      await setDrawn(tx, key, {
        seed,
        seedSource: seedSource.trim(),
        drawnOn: actor.today,
        drawnBy: actor.officerId,
      });
      await insertItems(tx, items);
      return ok({ key, detail: { seed, drawn: items.length } });
    });
    return await this.#read(drawn);
  }

  /** A page of the random checks of a jurisdiction: they are public. */
  async list(jurisdictionId: string, page: Page): Promise<RandomCheckRow[]> {
    return await asSystem(PUBLIC, () => listChecks(this.#database.db, jurisdictionId, page));
  }

  async byKeys(keys: readonly RowKey[]): Promise<RandomCheckRow[]> {
    return await asSystem(PUBLIC, () => findChecks(this.#database.db, keys));
  }

  /** What was drawn, by rank. */
  async itemsOf(keys: readonly RowKey[]): Promise<DrawnCase[]> {
    return await asSystem(PUBLIC, async () => {
      const items = await itemsOfChecks(this.#database.db, keys);
      const later = new Map(
        (await laterDecisions(this.#database.db, items)).map((decision) => [decision.itemId, decision]),
      );
      return items.map((item) => ({ ...item, later: later.get(item.id) ?? null }));
    });
  }

  async #read(done: Result<RowKey, Problem>): Promise<Result<RandomCheckRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await findChecks(this.#database.db, [done.value]);
    invariant(row !== undefined, `The random check ${done.value.id} was committed and must be found.`);
    return ok(row);
  }
}

function legalSample(
  policy: LinkedPolicy,
  programme: string | null,
  population: number,
  on: LocalDate,
): number | null {
  const parameter = programme === null ? undefined : LEGAL_SHARE[programme];
  if (parameter === undefined) return null;
  const values = new Values(policy.valuesOn(on, []), on);
  return values.isSet(parameter) ? sampleOf(population, values.ratio(parameter)) : null;
}
