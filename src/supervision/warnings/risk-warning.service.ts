import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { isActorsPerson } from '../../access/duties/same-person.store.js';
import { emit } from '../../access/outbox.store.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import { systemActor } from '../../access/system-actor.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { asSystem } from '../../database/scope.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { type LinkedPolicy, Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { addMonths, type LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';
import {
  missingFigures,
  RISK_RULES,
  type RiskRule,
  unknownWarning,
  type WarningOutcome,
  type WarningStatus,
  warningProblem,
} from './risk.js';
import {
  deadRecipients,
  doubleBenefits,
  leftOut,
  nearLimit,
  type RiskFinding,
  sameOfficer,
} from './risk-finding.store.js';
import type { RiskWarningRow } from './risk-warning.entity.js';
import {
  changeWarning,
  findWarnings,
  insertWarnings,
  listWarnings,
  lockWarning,
} from './risk-warning.store.js';

/** Risk warnings are computed from the data, examined, and closed with a reason (C9.1). */
export class RiskWarningService {
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  /** Each rule with the figures that the place has not set; a rule that lacks one raises nothing. */
  async rules(
    jurisdictionId: string,
    { today, now }: { readonly today: LocalDate; readonly now: Date },
  ): Promise<readonly { readonly rule: RiskRule; readonly missing: readonly string[] }[]> {
    const { policy } = await this.#policies.of(this.#database.db, jurisdictionId, now);
    return RISK_RULES.map((rule) => ({ rule, missing: missingFigures(policy, rule, today) }));
  }

  /** An officer whom the warning is not about writes down what was looked into. */
  async examine(
    actor: Actor,
    { warning: key, examination }: { readonly warning: RowKey; readonly examination: string },
  ): Promise<Result<RiskWarningRow, Problem>> {
    const fault = textProblem(examination, 'examination');
    if (fault !== null) return err(fault);
    return await this.#act(actor, 'EXAMINE', key, { examination }, () => ({
      status: 'EXAMINED',
      examination: examination.trim(),
      examinedOn: actor.today,
      examinedBy: actor.officerId,
    }));
  }

  /** Closes an examined warning with its outcome and the reason. */
  async close(
    actor: Actor,
    input: { readonly warning: RowKey; readonly outcome: WarningOutcome; readonly conclusion: string },
  ): Promise<Result<RiskWarningRow, Problem>> {
    const { warning: key, outcome, conclusion } = input;
    const fault = textProblem(conclusion, 'conclusion');
    if (fault !== null) return err(fault);
    return await this.#act(actor, 'CLOSE', key, { outcome, conclusion }, () => ({
      status: 'CLOSED',
      outcome,
      conclusion: conclusion.trim(),
      closedOn: actor.today,
      closedBy: actor.officerId,
    }));
  }

  /** A page of the warnings within reach, one more than asked for when there are more. */
  async list(
    { reach }: OfficerViewer,
    filter: { readonly status: WarningStatus | null; readonly rule: RiskRule | null },
    page: Page,
  ): Promise<RiskWarningRow[]> {
    return await listWarnings(this.#database.db, reach, filter, page);
  }

  async byKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<RiskWarningRow[]> {
    return await findWarnings(this.#database.db, reach, keys);
  }

  async #act(
    actor: Actor,
    action: 'EXAMINE' | 'CLOSE',
    key: RowKey,
    input: object,
    change: () => Partial<RiskWarningRow>,
  ): Promise<Result<RiskWarningRow, Problem>> {
    const operation = action === 'EXAMINE' ? 'examineWarning' : 'closeWarning';
    const event = action === 'EXAMINE' ? 'RISK_WARNING_EXAMINED' : 'RISK_WARNING_CLOSED';
    const words = { operation, objectType: 'RiskWarning', event, input: { key, ...input } };
    const done = await recordedAct(this.#database, actor, words, async (tx) => {
      const row = key.jurisdictionId === actor.reach.jurisdictionId ? await lockWarning(tx, key) : undefined;
      const [seen] = row === undefined ? [] : await findWarnings(tx.db, actor.reach, [key]);
      if (row === undefined || seen === undefined) return err(unknownWarning());
      const about = row.officerId;
      const isOwn = about !== null && (await isActorsPerson(tx.db, { ...key, id: about }, actor));
      const wrong = warningProblem(action, { status: row.status, isOwn });
      if (wrong !== null) return err(wrong);
      await changeWarning(tx, key, change());
      return ok({ key, detail: { rule: row.rule } });
    });
    if (!done.ok) return done;
    const [row] = await findWarnings(this.#database.db, actor.reach, [key]);
    invariant(row !== undefined, `The warning ${key.id} was committed and must be found.`);
    return ok(row);
  }
}

/** Computes the risk warnings of a jurisdiction from its data (C9.1). */
export class WarningsChore implements Chore {
  readonly code = 'WARNINGS';
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    const { db } = this.#database;
    const { policy } = await this.#policies.of(db, jurisdictionId, now);
    const findings = [
      ...(await withFigures(db, jurisdictionId, policy, day)),
      ...(await deadRecipients(db, jurisdictionId)),
      ...(await asSystem('the same benefit in two jurisdictions (C9.1)', () =>
        doubleBenefits(db, jurisdictionId),
      )),
      ...(await leftOut(db, jurisdictionId)),
    ];
    if (findings.length === 0) return 0;
    const actor = systemActor('clock', { jurisdictionId, now, requestId: 'clock' });
    return await this.#database.transaction(async (tx) => {
      const opened = await insertWarnings(tx, jurisdictionId, findings, day);
      for (const id of opened) {
        await audit(tx, actor, { operation: 'raiseWarning', objectType: 'RiskWarning', objectId: id });
        await emit(tx, actor, { type: 'RISK_WARNING_RAISED', objectId: id, payload: {} });
      }
      return opened.length;
    });
  }
}

/** The findings of the rules whose figures the place has set. */
async function withFigures(
  db: Db,
  jurisdictionId: string,
  policy: LinkedPolicy,
  day: LocalDate,
): Promise<RiskFinding[]> {
  const values = new Values(policy.valuesOn(day, []), day);
  const findings: RiskFinding[] = [];
  const since = () => addMonths(day, -values.integer('warning.window.months'));
  if (missingFigures(policy, 'NEAR_LIMIT', day).length === 0) {
    const { numerator, denominator } = values.ratio('warning.near-limit.share');
    const share = { numerator: String(numerator), denominator: String(denominator) };
    const count = values.integer('warning.near-limit.count');
    findings.push(...(await nearLimit(db, jurisdictionId, { since: since(), day, share, count })));
  }
  if (missingFigures(policy, 'SAME_OFFICER', day).length === 0) {
    const count = values.integer('warning.same-officer.count');
    findings.push(...(await sameOfficer(db, jurisdictionId, { since: since(), day, count })));
  }
  return findings;
}
