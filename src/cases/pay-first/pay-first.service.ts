import type { Actor } from '../../access/actor.js';
import { together } from '../../database/batch.js';
import { aboveLimit } from '../../funds/pay-first/pay-first.js';
import { disallowPayFirst, payFirst, settlePayFirst } from '../../funds/pay-first/pay-first.service.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import {
  citation,
  endOf,
  type Facts,
  guardedAll,
  type PayFirstTerms,
  parameterUnset,
  payFirstTerms,
  render,
  type TimeLimit,
  UnsetParameter,
  Values,
} from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { amountNotPositive } from '../applications/application-form.js';
import type { CaseFile } from '../case-file.js';
import { act } from '../case-machine.js';
import { CASE_PATH } from '../case-path.js';
import { type CaseWork } from '../case-work.service.js';
import { splittingSince, temporaryProgrammes } from '../decisions/cumulative-approval.service.js';
import { deedOf, type OpenCase, replannedOn } from '../open-case.service.js';
import { textProblem } from '../written.js';

/** Help first, papers later (J9.1, X3.2): payment from the township's reserve fund, its papers and their settlement. */
export class CasePayFirstService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /**
   * Pays a small sum at once from the reserve fund of the acting township. Up to the policy's limit, that sum
   * included; above it the refusal names the article, and the case goes its ordinary way to the county.
   * @param amount fen
   */
  async pay(
    actor: Actor,
    key: RowKey,
    { amount }: { readonly amount: Fen },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.onWithOthers(actor, 'payFirst', { key, amount }, async (tx, open) => {
      if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
      const facts = await this.#work.factsOf(tx.db, open, null);
      const judged = await judgedByPolicy(tx.db, { open, facts, amount, today: actor.today });
      if (!judged.ok) return judged;
      const { terms, papers, chosen } = judged.value;
      const isFirstSum = open.file.proposedAmount === null && open.row.requestedAmount === null;
      const paid = act(
        chosen,
        deedOf(actor, 'PAY_FIRST', {
          outcome: 'PAID',
          record: { amount: amount.toString() },
          ...(isFirstSum && { proposes: amount }),
        }),
      );
      if (!paid.ok) return paid;
      const { papersDueOn, papersDueUnknown, papersWithin } = papers;
      const limit = { amount: terms.limit, basis: terms.basis.map(citation) };
      const since = splittingSince(open.policy, facts, actor.today);
      return ok({
        file: paid.value,
        change: { papersDueOn, papersDueUnknown },
        note: { kind: 'PAID_FIRST', detail: { amount, papersDueOn, papersDueUnknown } },
        last: async (last) =>
          await payFirst(last, actor, {
            caseId: key.id,
            householdId: open.row.householdId,
            townshipId: open.row.townshipId,
            payeePersonId: open.row.applicantPersonId,
            programme: open.programme.code,
            amount,
            limit,
            ...(since !== null && {
              cumulative: { ...limit, since, programmes: temporaryProgrammes(open.policy) },
            }),
            papersDueOn,
            papersWithin,
            memo: `先行救助 / pay first ${open.row.number}`,
          }),
      });
    });
  }

  /** Settles a sum against its papers; the reserve fund is replenished where that is due (J9.6b). */
  async settle(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'settlePayFirst', { key }, async (_tx, open) => {
      const file = act(open.file, deedOf(actor, 'SETTLE_PAY_FIRST', { outcome: 'SETTLED' }));
      if (!file.ok) return file;
      return ok({
        file: file.value,
        note: { kind: 'PAY_FIRST_SETTLED', detail: {} },
        last: async (last) => await settlePayFirst(last, actor, { caseId: key.id }),
      });
    });
  }

  /** Disallows a sum that should not have been paid; it becomes a claim against the household (J20.2). */
  async disallow(
    actor: Actor,
    key: RowKey,
    { finding }: { readonly finding: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'disallowPayFirst', { key, finding }, async (_tx, open) => {
      const fault = textProblem(finding, 'finding');
      if (fault !== null) return err(fault);
      const file = act(open.file, deedOf(actor, 'DISALLOW_PAY_FIRST', { record: { finding } }));
      if (!file.ok) return file;
      return ok({
        file: file.value,
        note: { kind: 'PAY_FIRST_DISALLOWED', detail: {} },
        last: async (last) =>
          await disallowPayFirst(last, actor, { caseId: key.id, finding: finding.trim() }),
      });
    });
  }
}

interface Judging {
  readonly open: OpenCase;
  readonly facts: Facts;
  readonly amount: Fen;
  readonly today: LocalDate;
}

interface Judged {
  readonly terms: PayFirstTerms;
  readonly papers: PapersDue;
  /** The case with the steps that paying first leads to. */
  readonly chosen: CaseFile;
}

/** What the policy says to paying first: one guard for all that share a transaction and a policy. */
const judgedByPolicy = together<Judging, Result<Judged, Problem>>(async (_db, asked) => {
  const answers = new Map<Judging, Result<Judged, Problem>>();
  for (const policy of new Set(asked.map(({ open }) => open.policy))) {
    const own = asked.filter(({ open }) => open.policy === policy);
    const judged = guardedAll<Judged, Problem>(
      policy,
      own.map((one) => (bare) => judge({ ...one.open, policy: bare }, one)),
    );
    for (const [n, one] of own.entries()) answers.set(one, judged[n] as Result<Judged, Problem>);
  }
  return asked.map((one) => answers.get(one) as Result<Judged, Problem>);
});

function judge(open: OpenCase, { facts, amount, today }: Omit<Judging, 'open'>): Result<Judged, Problem> {
  const terms = termsOf(open, facts, amount);
  if (!terms.ok) return terms;
  const papers = papersDue(open, facts, terms.value, today);
  if (!papers.ok) return papers;
  const chosen = replannedOn(open, open.file, today, { facts, payFirst: true });
  return chosen.ok ? ok({ terms: terms.value, papers: papers.value, chosen: chosen.value }) : chosen;
}

/** What the policy allows for this case, and the refusal of a sum or a case beyond it. */
function termsOf({ policy, programme }: OpenCase, facts: Facts, amount: Fen): Result<PayFirstTerms, Problem> {
  const terms = payFirstTerms(policy, programme.code, facts);
  if (!terms.ok) return terms;
  const { allowed, limit, message, shown } = terms.value;
  const basis = terms.value.basis.map(citation);
  if (allowed) return amount <= limit ? terms : err(aboveLimit(amount, { amount: limit, basis }));
  const template = programme.approvalMessages[message];
  return err(
    problem({
      code: 'PAY_FIRST_NOT_ALLOWED',
      message:
        `Nothing is paid first in this case. ${template === undefined ? '' : render(template, shown, 'en')}`.trim(),
      messageZh: `本案不适用先行救助。${template === undefined ? '' : render(template, shown, 'zh-CN')}`,
      path: CASE_PATH,
      basis,
    }),
  );
}

interface PapersDue {
  readonly papersDueOn: LocalDate | null;
  readonly papersDueUnknown: string | null;
  readonly papersWithin: TimeLimit;
}

interface PapersDue {
  readonly papersDueOn: LocalDate | null;
  readonly papersDueUnknown: string | null;
  readonly papersWithin: TimeLimit;
}

/** By when the papers have to follow, or why that day is not known. */
function papersDue(
  { policy }: OpenCase,
  facts: Facts,
  { papersWithin }: PayFirstTerms,
  today: LocalDate,
): Result<PapersDue, Problem> {
  const values = new Values(policy.valuesOn(facts.on, facts.situations), facts.on);
  try {
    const limit = { days: values.integer(papersWithin.parameter), unit: papersWithin.unit };
    const end = endOf(limit, today);
    return ok(
      end.ok
        ? { papersDueOn: end.value, papersDueUnknown: null, papersWithin: limit }
        : { papersDueOn: null, papersDueUnknown: end.error.code, papersWithin: limit },
    );
  } catch (thrown) {
    if (thrown instanceof UnsetParameter) return err(parameterUnset(policy, thrown.key));
    throw thrown;
  }
}
