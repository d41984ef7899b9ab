import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import { reaches } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import { raiseLead } from '../../cases/leads/lead-raise.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { SEALED_FIELDS } from '../../households/persons/person.js';
import { lockTexts } from '../../households/persons/person.store.js';
import type { LinkedPolicy } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';
import {
  CHANGE_WORDS,
  type ChangeRow,
  changeFingerprint,
  changeProblem,
  matchChange,
  type RegistryChange,
  type RowOutcome,
} from './registry-change.js';
import {
  insertChange,
  knownChanges,
  type RegisteredPerson,
  registeredPersons,
  setMatch,
  waitingChanges,
} from './registry-change.store.js';

/** The report of one row. */
export interface RowReport {
  /** From 1, as handed in. */
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly leadId: string | null;
  /** The parameter that the policy has not set. */
  readonly missing: string | null;
  readonly problem: Problem | null;
}

export interface ChangeBatch {
  readonly source: string;
  readonly rows: readonly ChangeRow[];
  /** Only says what would become of the rows. */
  readonly dryRun: boolean;
}

const LONGEST_SOURCE = 100;

/** Low-income monitoring: changes that other registers report are matched with the policy and become leads (N3.2, X10). */
export class MonitoringService {
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;
  readonly #sealer: Sealer;

  constructor(database: Database, policies: JurisdictionPolicies, sealer: Sealer) {
    this.#database = database;
    this.#policies = policies;
    this.#sealer = sealer;
  }

  /**
   * Takes a batch of changes and reports on each row; a bad row stops no other. The same change raises one alert, however
   * often it comes. People who live out of the officer's reach look unknown.
   */
  async record(
    actor: Actor,
    batch: ChangeBatch,
  ): Promise<Result<readonly RowReport[], Problem | IdempotencyProblem>> {
    const fault = textProblem(batch.source, 'source', LONGEST_SOURCE);
    if (fault !== null) return err(fault);
    const { jurisdictionId } = actor.reach;
    const { policy } = await this.#policies.of(this.#database.db, jurisdictionId, actor.now);
    const words = this.#indexed(batch.rows).map(({ change, indexes }) =>
      changeFingerprint(indexes[0] ?? '', change),
    );
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'recordRegistryChanges', fingerprintOf(batch, words), async () =>
        ok(await this.#recordRows(tx, actor, policy, batch)),
      ),
    );
  }

  /**
   * Takes one change as part of another use case, in its transaction; audit, event and lead are the same as in a batch.
   * The caller keeps it from being done twice.
   */
  async recordWithin(
    tx: Tx,
    actor: Actor,
    { source, row }: { readonly source: string; readonly row: ChangeRow },
  ): Promise<Result<RowReport, Problem>> {
    const fault = textProblem(source, 'source', LONGEST_SOURCE);
    if (fault !== null) return err(fault);
    const { policy } = await this.#policies.of(tx.db, actor.reach.jurisdictionId, actor.now);
    const [report] = await this.#recordRows(tx, actor, policy, { source, rows: [row], dryRun: false });
    invariant(report !== undefined, 'A row that was handed in has a report.');
    return ok(report);
  }

  async #recordRows(
    tx: Tx,
    actor: Actor,
    policy: LinkedPolicy,
    { source, rows, dryRun }: ChangeBatch,
  ): Promise<readonly RowReport[]> {
    const { jurisdictionId } = actor.reach;
    const indexed = this.#indexed(rows);
    const all = indexed.flatMap(({ indexes }) => indexes);
    const registered = await registeredPersons(tx.db, jurisdictionId, all);
    const persons = new Map(registered.map((person) => [person.residentIdIndex, person]));
    const found = indexed.map(({ number, change, indexes }) => {
      const person = indexes.map((index) => persons.get(index)).find((one) => one !== undefined);
      return { number, change, person, word: changeFingerprint(person?.personId ?? '', change) };
    });
    const words = found.flatMap(({ person, word }) => (person === undefined ? [] : [word]));
    await lockTexts(tx, words);
    const known = new Set(await knownChanges(tx.db, jurisdictionId, words));
    const reports: RowReport[] = [];
    for (const { number, change, person, word } of found) {
      const problem = changeProblem(change, actor.today, ['input', 'rows', String(number - 1)]);
      if (problem !== null) reports.push({ ...plainReport(number, 'INVALID'), problem });
      else if (person === undefined || !reaches(actor.reach, person))
        reports.push(plainReport(number, 'UNKNOWN_PERSON'));
      else if (known.has(word)) reports.push(plainReport(number, 'KNOWN'));
      else {
        known.add(word);
        const row = { number, change, person, word, source: source.trim() };
        reports.push(await matchRow(tx, actor, policy, row, dryRun));
      }
    }
    if (!dryRun) await tell(tx, actor, reports);
    return reports;
  }

  /** The rows with the blind indexes under which the person may be on record. */
  #indexed(rows: readonly ChangeRow[]) {
    return rows.map((change, at) => ({
      number: at + 1,
      change,
      indexes: this.#sealer.blindIndexes(SEALED_FIELDS.residentId, change.residentId),
    }));
  }
}

/** Matches the changes again that waited for a figure of the policy. */
export class AlertsChore implements Chore {
  readonly code = 'ALERTS';
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    const { policy } = await this.#policies.of(this.#database.db, jurisdictionId, now);
    let after: string | null = null;
    let matched = 0;
    for (;;) {
      const page = await this.#database.transaction(async (tx) => {
        const waiting = await waitingChanges(tx, jurisdictionId, { after, limit: 200 });
        for (const change of waiting) {
          const { state, missing } = matchChange(policy, change, day);
          if (state === 'RULE_INCOMPLETE') continue;
          const by = { officerId: change.recordedBy, now };
          const leadId =
            state === 'ALERTED' ? await raiseLead(tx, policy, needOf({ ...change, foundOn: day }), by) : null;
          await setMatch(tx, change, { state, missing, leadId });
          matched += 1;
        }
        return waiting;
      });
      const last = page.at(-1);
      if (last === undefined || page.length < 200) return matched;
      after = last.id;
    }
  }
}

function plainReport(row: number, outcome: RowOutcome): RowReport {
  return { row, outcome, leadId: null, missing: null, problem: null };
}

async function matchRow(
  tx: Tx,
  actor: Actor,
  policy: LinkedPolicy,
  {
    number,
    change,
    person,
    word,
    source,
  }: {
    readonly number: number;
    readonly change: ChangeRow;
    readonly person: RegisteredPerson;
    readonly word: string;
    readonly source: string;
  },
  dryRun: boolean,
): Promise<RowReport> {
  const { state, missing } = matchChange(policy, change, actor.today);
  if (dryRun) return { row: number, outcome: state, leadId: null, missing, problem: null };
  const { officerId, now, today } = actor;
  const { kind, occurredOn, amount, amountBefore } = change;
  const about = { ...person, kind, occurredOn, source, foundOn: today };
  const leadId = state === 'ALERTED' ? await raiseLead(tx, policy, needOf(about), { officerId, now }) : null;
  await insertChange(tx, {
    jurisdictionId: person.jurisdictionId,
    id: newId(),
    fingerprint: word,
    personId: person.personId,
    householdId: person.householdId,
    ...{ kind, occurredOn, amount, amountBefore, source, state, missing, leadId },
    recordedAt: now,
    recordedBy: officerId,
  });
  return { row: number, outcome: state, leadId, missing, problem: null };
}

/** What a lead tells of the change: its kind, day and source, and no sum or health fact beyond that. */
function needOf(
  about: Omit<RegisteredPerson, 'residentIdIndex'> &
    Pick<RegistryChange, 'kind' | 'occurredOn'> & {
      readonly source: string;
      readonly foundOn: RegistryChange['occurredOn'];
    },
) {
  const { jurisdictionId, townshipId, villageId, householdId, personId, name, foundOn } = about;
  const description = `动态监测预警:${CHANGE_WORDS[about.kind].zh}(${about.occurredOn}),数据来源:${about.source}。`;
  return {
    jurisdictionId,
    townshipId,
    villageId,
    householdId,
    personId,
    personName: name,
    description,
    foundOn,
  };
}

/** The whole input without the numbers of persons, which the record of a call must not keep. */
function fingerprintOf({ source, dryRun, rows }: ChangeBatch, words: readonly string[]) {
  const sums = rows.map(({ amount, amountBefore }) => `${amount} ${amountBefore}`);
  return { source, dryRun, words: [...words], sums };
}

async function tell(tx: Tx, actor: Actor, reports: readonly RowReport[]): Promise<void> {
  const count = (outcome: RowOutcome) => reports.filter((report) => report.outcome === outcome).length;
  const detail = {
    rows: reports.length,
    alerted: count('ALERTED'),
    known: count('KNOWN'),
    invalid: count('INVALID'),
    unknown: count('UNKNOWN_PERSON'),
  };
  const { jurisdictionId } = actor.reach;
  const note = {
    operation: 'recordRegistryChanges',
    objectType: 'Jurisdiction',
    objectId: jurisdictionId,
    detail,
  };
  await audit(tx, actor, note);
  for (const { leadId } of reports) {
    if (leadId !== null)
      await emit(tx, actor, { type: 'LEAD_RECORDED', objectId: leadId, payload: { source: 'DATA_MATCH' } });
  }
}
