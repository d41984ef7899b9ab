import type { Actor } from '../../access/actor.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { findApplication } from '../applications/application.store.js';
import { act } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import { deedOf } from '../open-case.service.js';
import type { DraftService } from './draft.service.js';

/** A case helped by temporary assistance carried into an allowance application without asking the family again (X3.3). */
export class CarryOverService {
  readonly #work: CaseWork;
  readonly #drafts: DraftService;

  constructor(work: CaseWork, drafts: DraftService) {
    this.#work = work;
    this.#drafts = drafts;
  }

  /**
   * Begins an application for another programme from what the case knows: household, applicant, the papers that both ask
   * for, the answers that both ask. It is a draft, which the office completes and hands in.
   * @returns the draft
   */
  async carry(
    actor: Actor,
    key: RowKey,
    { programme: code }: { readonly programme: string },
  ): Promise<Result<RowKey, Problem>> {
    let draft: RowKey | null = null;
    const carried = await this.#work.on(
      actor,
      'carryOverCase',
      { key, programme: code },
      async (tx, open) => {
        const file = act(open.file, deedOf(actor, 'CARRY_OVER'));
        if (!file.ok) return file;
        const programme = open.policy.programmes.get(code);
        if (programme === undefined || code === open.programme.code) return err(notAnother(code));
        const { jurisdictionId, householdId, applicationId, evidence } = open.row;
        const application = await findApplication(tx.db, { jurisdictionId, id: applicationId });
        const asked = new Set(programme.evidence.map((demand) => demand.code));
        const questions = new Set(programme.questions.map((question) => question.code));
        const answers = Object.entries(application?.answers[open.programme.code] ?? {});
        const papers = evidence.filter((paper) => asked.has(paper));
        const form = {
          channel: application?.channel ?? 'WINDOW',
          household: { householdId: encodeGlobalId('Household', jurisdictionId, householdId) },
          programmes: [
            {
              programme: code,
              papers,
              answers: Object.fromEntries(answers.filter(([question]) => questions.has(question))),
            },
          ],
          urgent: false,
          ...(application?.integritySignedOn != null && { integritySignedOn: application.integritySignedOn }),
        };
        draft = await this.#drafts.write(tx, actor, { form, fromCaseId: key.id });
        return ok({
          file: file.value,
          note: { kind: 'CARRIED_OVER', detail: { programme: code, draftId: draft.id, papers } },
        });
      },
    );
    if (!carried.ok) return carried;
    return draft === null ? await this.#before(key, code) : ok(draft);
  }

  /** The draft of an earlier call with the same idempotency key. */
  async #before(key: RowKey, programme: string): Promise<Result<RowKey, Problem>> {
    const id = await this.#drafts.lastCarriedFrom(key);
    return id === null ? err(notAnother(programme)) : ok(id);
  }
}

function notAnother(code: string): Problem<'PROGRAMME_UNKNOWN'> {
  return problem({
    code: 'PROGRAMME_UNKNOWN',
    message: `The case cannot be carried over into ${quoted(code)}; name another programme of the catalogue.`,
    messageZh: `本案不能转入${quoted(code)},请填写目录中的其他项目。`,
    path: ['input', 'programme'],
    basis: ['X3.3'],
  });
}
