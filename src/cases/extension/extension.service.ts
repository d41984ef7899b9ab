import type { Actor } from '../../access/actor.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { specialTimeLimit } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { act } from '../case-machine.js';
import { CASE_PATH } from '../case-path.js';
import { type CaseWork } from '../case-work.service.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { clockOf } from '../procedure/case-clock.js';
import { textProblem } from '../written.js';

/** The longer time limit of special cases (57号, 22; J18.3). */
export class ExtensionService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /**
   * Records special circumstances: the case has the longer limit from the day on which the ordinary one began, with the
   * article that allows it. A limit that is over is not lengthened, so that its breach stays what it is.
   */
  async extend(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'extendCase', { key, reason }, async (tx, open) => {
      const fault = textProblem(reason, 'reason') ?? overProblem(open, actor.today);
      if (fault !== null) return err(fault);
      const file = act(open.file, deedOf(actor, 'EXTEND'));
      if (!file.ok) return file;
      const { dueFrom, dueOn: dueBefore, dueDays, dueUnit } = open.row;
      invariant(dueFrom !== null, `The case ${key.id} has a time limit, so that it began on a day.`);
      const facts = await this.#work.factsOf(tx.db, open, null);
      const limit = specialTimeLimit(open.policy, open.programme.code, facts);
      if (!limit.ok) return limit;
      if (limit.value === null || (limit.value.unit === dueUnit && limit.value.days <= (dueDays ?? 0)))
        return err(noLongerLimit(open));
      const { basis, ...longer } = limit.value;
      const clock = clockOf(longer, dueFrom);
      return ok({
        file: file.value,
        change: {
          ...clock,
          extendedOn: actor.today,
          extensionReason: reason.trim(),
          extensionBasis: [...basis],
          dueBefore,
        },
        note: {
          kind: 'EXTENDED',
          detail: { dueBefore, dueOn: clock.dueOn, dueUnknown: clock.dueUnknown, days: longer.days, basis },
        },
      });
    });
  }
}

function overProblem({ row: { dueOn } }: OpenCase, today: LocalDate): Problem<'TIME_LIMIT_OVER'> | null {
  if (dueOn === null || today <= dueOn) return null;
  return problem({
    code: 'TIME_LIMIT_OVER',
    message: `The time limit of the case ended on ${dueOn} and cannot be lengthened on ${today}; decide the case as soon as its steps allow.`,
    messageZh: `本案办理时限已于${dueOn}届满,${today}不得再延长,请尽快办结。`,
    path: CASE_PATH,
  });
}

function noLongerLimit({ programme, policy }: OpenCase): Problem<'NO_LONGER_LIMIT'> {
  return problem({
    code: 'NO_LONGER_LIMIT',
    message: `${programme.titles.en} of ${policy.definition.titles.en} states no longer time limit for special cases; decide the case within its own.`,
    messageZh: `${policy.definition.titles.zh}的${programme.titles.zh}没有规定特殊情况的延长时限,请在规定时限内办结。`,
    path: CASE_PATH,
  });
}
