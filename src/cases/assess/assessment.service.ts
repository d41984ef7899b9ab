import type { OfficerViewer } from '../../access/viewer.js';
import { reaches } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { findHouseholds } from '../../households/household.store.js';
import { type HouseholdRows, type SnapshotFacts, snapshotOn } from '../../households/snapshots/snapshot.js';
import { householdFacts } from '../../households/snapshots/snapshot.store.js';
import { situationFacts } from '../../jurisdictions/situations/situation.store.js';
import type { Assessment } from '../../policy/assessment.js';
import type { Facts, HelpFacts, PlaceFacts, SituationFacts } from '../../policy/facts.js';
import {
  assessForDecision,
  type LinkedPolicy,
  matchProgrammes,
  needOf,
  type PolicyRegistry,
  type Programme,
} from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { maxDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { papersInHand } from '../applications/papers.js';
import { checkAnswers } from '../applications/questions.js';
import { helpOf } from '../case-help.store.js';
import { caseFacts } from '../facts/case-facts.js';
import type { JurisdictionPolicies } from '../jurisdiction-policy.store.js';
import {
  type AssessmentRequest,
  headUnborn,
  noHouseholdOn,
  sizeProblem,
  unknownPolicy,
  unknownProgramme,
} from './assessment-request.js';
import { describedRows } from './described-household.js';
import type { Matches } from './match-view.js';

/** One answer: what a policy says of a household and a programme on a day. */
export interface PolicyAnswer {
  readonly policy: LinkedPolicy;
  readonly programme: Programme;
  readonly assessment: Assessment;
}

export type AssessmentRefusal = Problem | readonly Problem[];

/** Assesses a household side by side under several policies and on several days. Nothing is kept. */
export class AssessmentService {
  readonly #db: Db;
  readonly #registry: PolicyRegistry;
  readonly #policies: JurisdictionPolicies;

  constructor(db: Db, registry: PolicyRegistry, policies: JurisdictionPolicies) {
    this.#db = db;
    this.#registry = registry;
    this.#policies = policies;
  }

  /** The answers by policy, day and programme, in the order asked for; or what is wrong with the question. */
  async assess(
    viewer: OfficerViewer,
    request: AssessmentRequest,
    { today, now }: { readonly today: LocalDate; readonly now: Date },
  ): Promise<Result<readonly PolicyAnswer[], AssessmentRefusal>> {
    const size = sizeProblem(request);
    if (size !== null) return err(size);
    const policies = await this.#policiesOf(viewer, request, now);
    if (!policies.ok) return policies;
    const unknown = request.programmes.findIndex(
      (code) => !policies.value.some((policy) => policy.programmes.has(code)),
    );
    if (unknown >= 0) {
      const path = ['input', 'programmes', String(unknown)];
      return err(unknownProgramme(request.programmes[unknown] as string, path));
    }
    const days = await this.#daysOf(viewer, request, today);
    return days.ok ? answersOf(policies.value, days.value, request) : days;
  }

  /** Every programme that the policy runs, held against the household on the one day of the question (C1.1, C3). */
  async match(
    viewer: OfficerViewer,
    request: AssessmentRequest,
    { today, now }: { readonly today: LocalDate; readonly now: Date },
  ): Promise<Result<Matches, AssessmentRefusal>> {
    const size = sizeProblem(request);
    if (size !== null) return err(size);
    const policies = await this.#policiesOf(viewer, request, now);
    if (!policies.ok) return policies;
    const days = await this.#daysOf(viewer, request, today);
    if (!days.ok) return days;
    return matchesOf(policies.value[0] as LinkedPolicy, days.value[0] as Day, request);
  }

  async #policiesOf(
    { jurisdictionId }: OfficerViewer,
    { policies }: AssessmentRequest,
    now: Date,
  ): Promise<Result<readonly LinkedPolicy[], Problem>> {
    if (policies.length === 0) return ok([(await this.#policies.of(this.#db, jurisdictionId, now)).policy]);
    const found: LinkedPolicy[] = [];
    for (const [index, id] of policies.entries()) {
      const policy = this.#registry.policy(id);
      if (policy === undefined) {
        const known = [...this.#registry.policies.keys()].sort();
        return err(unknownPolicy(id, known, ['input', 'policies', String(index)]));
      }
      found.push(policy);
    }
    return ok(found);
  }

  async #daysOf(
    viewer: OfficerViewer,
    request: AssessmentRequest,
    today: LocalDate,
  ): Promise<Result<readonly Day[], AssessmentRefusal>> {
    const source = await this.#sourceOf(viewer, request, today);
    if (!source.ok) return source;
    const { place, householdOn } = source.value;
    const days: Day[] = [];
    for (const [index, on] of request.dates.entries()) {
      const path = ['input', 'dates', String(index)];
      const found = await householdOn(on);
      if (found === null) return err(noHouseholdOn(on, path));
      const household = bornBy(found.household, on);
      if (household.members[0]?.relation !== 'HEAD') return err(headUnborn(on, path));
      const help = found.help.filter(({ from }) => from <= on);
      days.push({ on, place, household, help, situations: await this.#situationsOn(request, place, on) });
    }
    return ok(days);
  }

  /** Where the household comes from: the register, within reach, or the question itself. */
  async #sourceOf(
    { reach, jurisdictionId }: OfficerViewer,
    { household, dates, townshipId }: AssessmentRequest,
    today: LocalDate,
  ): Promise<Result<Source, AssessmentRefusal>> {
    if ('described' in household) {
      const lastDay = maxDate(today, ...dates);
      const rows = describedRows(household.described, { lastDay, path: ['input', 'household'] });
      if (!rows.ok) return rows;
      const place = { jurisdictionId, townshipId: townshipId ?? '', villageId: null };
      return ok({ place, householdOn: async (on) => described(rows.value, household.described.help, on) });
    }
    const { key, asOf } = household;
    const [row] = key.jurisdictionId === jurisdictionId ? await findHouseholds(this.#db, [key]) : [];
    if (row === undefined || !reaches(reach, row)) return err(unknownHousehold());
    return ok({
      place: { jurisdictionId, townshipId: townshipId ?? row.townshipId, villageId: row.villageId },
      householdOn: async (on) => {
        const day = asOf ?? on;
        const facts = await householdFacts(this.#db, key, day);
        return facts && { household: facts, help: await helpOf(this.#db, key, { on: day, caseId: null }) };
      },
    });
  }

  async #situationsOn(
    { situations }: AssessmentRequest,
    { jurisdictionId, townshipId }: PlaceFacts,
    on: LocalDate,
  ): Promise<readonly SituationFacts[]> {
    if (situations === null) return await situationFacts(this.#db, jurisdictionId, townshipId, on);
    return situations.map(({ kind, level }, index) => ({
      ...{ id: `assumed-${index + 1}`, kind, level },
      ...{ from: on, until: null, basis: 'assumed in the question' },
    }));
  }
}

interface Source {
  readonly place: PlaceFacts;
  /** null when the household did not exist. */
  readonly householdOn: (on: LocalDate) => Promise<Known | null>;
}

interface Known {
  readonly household: SnapshotFacts;
  readonly help: readonly HelpFacts[];
}

interface Day extends Known {
  readonly on: LocalDate;
  readonly place: PlaceFacts;
  readonly situations: readonly SituationFacts[];
}

function matchesOf(
  policy: LinkedPolicy,
  day: Day,
  { application }: AssessmentRequest,
): Result<Matches, AssessmentRefusal> {
  const factsBy = new Map<Programme, Facts>();
  for (const programme of policy.programmes.values()) {
    const read = answersTo(programme, application.answers[programme.code]);
    if (!read.ok) return read;
    factsBy.set(programme, factsOf(day, programme, { ...application, answers: read.value }));
  }
  const matches = matchProgrammes(policy, (programme) => factsBy.get(programme) as Facts);
  const [anyFacts] = factsBy.values();
  const need = anyFacts === undefined ? null : needOf(policy, anyFacts);
  return ok({ policy, on: day.on, matches, need });
}

function answersOf(
  policies: readonly LinkedPolicy[],
  days: readonly Day[],
  { programmes, application }: AssessmentRequest,
): Result<readonly PolicyAnswer[], AssessmentRefusal> {
  const answers: PolicyAnswer[] = [];
  for (const policy of policies) {
    const asked = [...policy.programmes.values()].filter(
      ({ code }) => programmes.length === 0 || programmes.includes(code),
    );
    for (const programme of asked) {
      const read = answersTo(programme, application.answers[programme.code]);
      if (!read.ok) return read;
      for (const day of days) {
        const facts = factsOf(day, programme, { ...application, answers: read.value });
        answers.push({ policy, programme, assessment: assessForDecision(policy, programme.code, facts) });
      }
    }
  }
  return ok(answers);
}

/** A question of policy need not be complete: what was not answered is left out, what was answered is checked. */
function answersTo({ code, questions }: Programme, given: unknown) {
  const optional = questions.map((question) => ({ ...question, required: false }));
  const values = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  return checkAnswers(optional, values, ['input', 'application', 'answers', code]);
}

function factsOf(
  { on, place, household, help, situations }: Day,
  programme: Programme,
  application: Facts['application'],
): Facts {
  const evidence = papersInHand(programme, application.evidence);
  return caseFacts({ on, place, household, help, application: { ...application, evidence }, situations });
}

function described(rows: HouseholdRows, help: readonly HelpFacts[], on: LocalDate): Known | null {
  const household = snapshotOn(rows, on);
  return household === null ? null : { household, help };
}

/** The law of an earlier day looks at those only who were born by then. */
function bornBy(household: SnapshotFacts, on: LocalDate): SnapshotFacts {
  const members = household.members.filter(({ birthDate }) => birthDate <= on);
  return members.length === household.members.length ? household : { ...household, members };
}

function unknownHousehold(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The household does not exist or lies outside your place; check its id.',
    messageZh: '该家庭不存在或不在您的管辖范围内，请核对其标识。',
    path: ['input', 'householdId'],
  });
}
