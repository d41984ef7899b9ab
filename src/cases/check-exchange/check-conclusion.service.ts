import type { Actor } from '../../access/actor.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalOf } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import { deedOf } from '../open-case.service.js';
import { concludeCheck } from '../procedure/check-result.service.js';
import type { CheckFinding, CheckSource } from '../procedure/economic-check.js';
import { checkOfCase } from '../procedure/economic-check.store.js';
import { textProblem } from '../written.js';
import type { CheckInquiryRow } from './check-inquiry.entity.js';
import { changeInquiry, inquiriesOfCheck } from './check-inquiry.store.js';

/** What the household says to a difference, and whether it clears it up. */
export interface Explanation {
  readonly source: CheckSource;
  readonly explanation: string;
  readonly accepted: boolean;
}

/** From the answers of the sources to the result of the check: difference, explanation, decision (C5, J18.1). */
export class CheckConclusionService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /** Records what the household says to a difference. One that is accepted is no dispute. */
  async explain(actor: Actor, key: RowKey, input: Explanation): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'explainDiscrepancy', { key, ...input }, async (tx, open) => {
      const fault =
        refusalOf(open.file, deedOf(actor, 'ANSWER_CHECK')) ?? textProblem(input.explanation, 'explanation');
      if (fault !== null) return err(fault);
      const inquiries = await inquiriesOfCheck(tx.db, await this.#check(tx.db, key));
      const inquiry = inquiries.find(({ source }) => source === input.source);
      if (inquiry?.differs !== true) return err(nothingToExplain(input.source));
      const { source, accepted } = input;
      await changeInquiry(tx, inquiry, {
        explanation: input.explanation.trim(),
        explained: accepted,
        explainedBy: actor.officerId,
      });
      return ok({ file: open.file, note: { kind: 'DISCREPANCY_EXPLAINED', detail: { source, accepted } } });
    });
  }

  /** Ends the check on the answers that came in: a difference that nothing explains is a dispute (J18.1). */
  async conclude(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'concludeEconomicCheck', { key }, async (tx, open) => {
      const deed = deedOf(actor, 'ANSWER_CHECK');
      const early = refusalOf(open.file, deed);
      if (early !== null) return err(early);
      const check = await this.#check(tx.db, key);
      const inquiries = await inquiriesOfCheck(tx.db, check);
      const silent = inquiries.filter(({ status }) => status !== 'ANSWERED');
      if (silent.length > 0) return err(sourcesSilent(silent));
      const unexplained = inquiries.filter(
        ({ differs, explanation }) => differs === true && explanation === null,
      );
      if (unexplained.length > 0) return err(notExplained(unexplained));
      const findings = inquiries.map(
        ({ source, differs, explained, note, explanation }): CheckFinding => ({
          source,
          differs: differs === true && explained !== true,
          note: [note, explanation].filter((text) => text !== null).join(' / ') || null,
        }),
      );
      const answeredOn = inquiries
        .flatMap((inquiry) => (inquiry.answeredOn === null ? [] : [inquiry.answeredOn]))
        .reduce((oldest, day) => (day < oldest ? day : oldest), actor.today);
      return await concludeCheck(this.#work, { tx, actor, open, deed }, { check, findings, answeredOn });
    });
  }

  async #check(db: Parameters<typeof checkOfCase>[0], key: RowKey) {
    const check = await checkOfCase(db, key);
    invariant(check !== undefined, `The case ${key.id} has begun its check, so there must be one.`);
    return check;
  }
}

function nothingToExplain(source: CheckSource): Problem<'NOTHING_TO_EXPLAIN'> {
  return problem({
    code: 'NOTHING_TO_EXPLAIN',
    message: `The source ${source} has told of no difference in this case; explain those that have.`,
    messageZh: `信息来源${source}在本案中没有不一致反馈,请只对不一致的来源登记说明。`,
    path: ['input', 'source'],
    basis: ['C5'],
  });
}

function sourcesSilent(inquiries: readonly CheckInquiryRow[]): Problem<'SOURCES_SILENT'> {
  const names = inquiries.map(({ source }) => source);
  return problem({
    code: 'SOURCES_SILENT',
    message: `These sources were asked and have not answered: ${names.join(', ')}; take their answers in first.`,
    messageZh: `以下信息来源尚未反馈:${names.join('、')};请先导入反馈。`,
    path: ['input', 'caseId'],
    basis: ['C5'],
  });
}

function notExplained(inquiries: readonly CheckInquiryRow[]): Problem<'NOT_EXPLAINED'> {
  const names = inquiries.map(({ source }) => source);
  return problem({
    code: 'NOT_EXPLAINED',
    message: `The household was not asked about the differences of: ${names.join(', ')}; record what it says first.`,
    messageZh: `以下来源反馈不一致,尚未听取家庭说明:${names.join('、')};请先登记说明。`,
    path: ['input', 'caseId'],
    basis: ['C5', 'J18.1'],
  });
}
