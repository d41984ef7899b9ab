import type { Actor } from '../../access/actor.js';
import { newId } from '../../database/new-id.js';
import type { OrganisationTree } from '../../jurisdictions/organisations/organisation-tree.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { assessForDecision } from '../../policy/index.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalOf } from '../case-machine.js';
import { type CaseParts, type CaseWork } from '../case-work.service.js';
import { conclusionProblem } from '../decisions/decision.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import type { CaseStep } from '../procedure/step.js';
import { lastDayOf, stepOf } from '../procedure/steps.js';
import { textProblem } from '../written.js';
import { maskName } from './masking.js';
import type { NoticeLevel } from './notice.js';
import { OBJECTOR_FIELD } from './objection.js';
import { findObjection, insertObjection, settleOpenObjection } from './objection.store.js';
import type { PublicNoticeRow } from './public-notice.entity.js';
import { insertNotices, noticesOfCases } from './public-notice.store.js';

/** Public notice as a gate before the decision, and the objections that it draws (57号, 19; C8). */
export class NoticeService {
  readonly #parts: CaseParts;
  readonly #work: CaseWork;

  constructor(parts: CaseParts, work: CaseWork) {
    this.#parts = parts;
    this.#work = work;
  }

  /**
   * Publishes what is proposed, at these levels, for the time that the policy sets. Nothing but the masked name of
   * the head, the size of the household, the sum and the programme is made public (57号, 24).
   * @param levels empty = the level of the step, and the village where the household has one
   */
  async publish(
    actor: Actor,
    key: RowKey,
    { levels }: { readonly levels: readonly NoticeLevel[] },
  ): Promise<Result<RowKey, Problem>> {
    const tree = await this.#parts.places.tree(
      this.#parts.database.db,
      actor.reach.jurisdictionId,
      actor.now,
    );
    return await this.#work.on(actor, 'publishNotice', { key, levels }, async (tx, open) => {
      const deed = deedOf(actor, 'PUBLISH_NOTICE');
      const early = refusalOf(open.file, deed);
      if (early !== null) return err(early);
      const step = stepOf(open.file.steps, 'PUBLIC_NOTICE') as CaseStep;
      const offices = officesOf(open, tree, levels.length > 0 ? levels : usualLevels(open, step));
      if (!offices.ok) return offices;
      const facts = await this.#work.factsOf(tx.db, open, null);
      const assessment = assessForDecision(open.policy, open.programme.code, facts);
      const fault = conclusionProblem(open.policy, assessment);
      if (fault !== null) return err(fault);
      const activeUntil = lastDayOf(step, actor.today);
      const rows = offices.value.map(
        ({ level, organisationId }): PublicNoticeRow => ({
          jurisdictionId: key.jurisdictionId,
          id: newId(),
          caseId: key.id,
          level,
          organisationId,
          townshipId: open.row.townshipId,
          activeFrom: actor.today,
          activeUntil,
          headMasked: maskName(open.row.headName),
          memberCount: facts.household.members.length,
          amount: assessment.amount === 0n ? null : assessment.amount,
          programme: open.programme.code,
          publishedAt: actor.now,
          publishedBy: actor.officerId,
        }),
      );
      await insertNotices(tx, rows);
      const published = { publishedOn: actor.today, activeUntil, levels: rows.map(({ level }) => level) };
      const file = await this.#work.advance(tx, open, {
        ...deed,
        record: { ...published, noticeIds: rows.map(({ id }) => id) },
      });
      return file.ok ? ok({ file: file.value, note: { kind: 'NOTICE_PUBLISHED', detail: published } }) : file;
    });
  }

  /** Records an objection against a notice that runs; it stops confirmation until it is settled (C8). */
  async object(
    actor: Actor,
    key: RowKey,
    { raisedBy, grounds }: { readonly raisedBy: string; readonly grounds: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'raiseObjection', { key, raisedBy, grounds }, async (tx, open) => {
      const fault = textProblem(raisedBy, 'raisedBy', LONGEST_OBJECTOR) ?? textProblem(grounds, 'grounds');
      if (fault !== null) return err(fault);
      const file = await this.#work.advance(tx, open, deedOf(actor, 'RAISE_OBJECTION'));
      if (!file.ok) return file;
      const notice = (await noticesOfCases(tx.db, [key])).at(-1);
      if (notice === undefined) return err(unknownObjection());
      const { jurisdictionId } = key;
      const id = newId();
      await insertObjection(tx, {
        jurisdictionId,
        id,
        caseId: key.id,
        noticeId: notice.id,
        raisedOn: actor.today,
        raisedBySealed: this.#parts.sealer.seal(jurisdictionId, OBJECTOR_FIELD, raisedBy.trim()),
        grounds: grounds.trim(),
        status: 'OPEN',
        settledOn: null,
        settledBy: null,
        finding: null,
        recordedBy: actor.officerId,
      });
      return ok({ file: file.value, note: { kind: 'OBJECTION_RAISED', detail: { objectionId: id } } });
    });
  }

  /** Settles an objection: dismissed, or upheld, which is a dispute and opens the appraisal (57号, 19; J18.1). */
  async settle(
    actor: Actor,
    objection: RowKey,
    { upheld, finding }: { readonly upheld: boolean; readonly finding: string },
  ): Promise<Result<RowKey, Problem>> {
    const fault = textProblem(finding, 'finding');
    if (fault !== null) return err(fault);
    const isOwn = objection.jurisdictionId === actor.reach.jurisdictionId;
    const row = isOwn ? await findObjection(this.#parts.database.db, objection) : undefined;
    if (row === undefined) return err(unknownObjection());
    const key = { jurisdictionId: row.jurisdictionId, id: row.caseId };
    const input = { key, objection, upheld, finding };
    const settled = await this.#work.on(actor, 'settleObjection', input, async (tx, open) => {
      const status = upheld ? 'UPHELD' : 'DISMISSED';
      const wasOpen = await settleOpenObjection(tx, objection, actor, { status, finding: finding.trim() });
      if (!wasOpen) return err(settledBefore());
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, 'SETTLE_OBJECTION', { disputes: upheld }),
      );
      if (!file.ok) return file;
      return ok({
        file: file.value,
        note: { kind: 'OBJECTION_SETTLED', detail: { objectionId: objection.id, status } },
      });
    });
    // Whether an objection out of reach exists is not told either.
    const isHidden = !settled.ok && settled.error.code === 'NOT_FOUND';
    return isHidden ? err(unknownObjection()) : settled;
  }

  /** Ends a notice whose last day is over, with no objection open (C8). */
  async end(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'endNotice', { key }, async (tx, open) => {
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, 'END_NOTICE', { outcome: open.file.disputed ? 'OBJECTED' : 'NO_OBJECTION' }),
      );
      return file.ok ? ok({ file: file.value, note: { kind: 'NOTICE_ENDED', detail: {} } }) : file;
    });
  }
}

const LONGEST_OBJECTOR = 200;

function usualLevels({ row }: OpenCase, { level }: CaseStep): readonly NoticeLevel[] {
  const own = level === 'CITY' ? 'COUNTY' : level;
  return row.villageId === null || own === 'VILLAGE' ? [own] : ['VILLAGE', own];
}

function officesOf(
  { row }: OpenCase,
  tree: OrganisationTree,
  levels: readonly NoticeLevel[],
): Result<readonly { readonly level: NoticeLevel; readonly organisationId: string }[], Problem> {
  const offices: { readonly level: NoticeLevel; readonly organisationId: string }[] = [];
  for (const level of new Set(levels)) {
    const organisationId =
      level === 'VILLAGE'
        ? row.villageId
        : level === 'TOWNSHIP'
          ? row.townshipId
          : tree.countyOf(row.townshipId);
    if (organisationId === null) return err(noOffice(level));
    offices.push({ level, organisationId });
  }
  return ok(offices);
}

function noOffice(level: NoticeLevel): Problem<'NO_OFFICE'> {
  return problem({
    code: 'NO_OFFICE',
    message: `The case belongs to no office of the level ${level}, so it cannot be published there; leave that level out.`,
    messageZh: `本案没有${level}级的所属机构,不能在该级公示,请去掉该级。`,
    path: ['input', 'levels'],
    basis: ['C8'],
  });
}

function settledBefore(): Problem<'OBJECTION_SETTLED'> {
  return problem({
    code: 'OBJECTION_SETTLED',
    message: 'The objection was settled before; it is settled once.',
    messageZh: '该异议已处理,不能重复处理。',
    path: ['input', 'objectionId'],
  });
}

function unknownObjection(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The objection does not exist or lies outside your place; check its id.',
    messageZh: '该异议不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'objectionId'],
  });
}
