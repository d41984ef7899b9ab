import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import type { Database, Tx } from '../../database/database.js';
import { SEALED_FIELDS } from '../../households/persons/person.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { paymentNotIn, unknownPayment } from '../payments/payment.js';
import { type ReturnProblem, takeBack } from '../payments/payment.service.js';
import { bankAnswersOf, insertBankAnswers, lockPaymentsOfRun, sealedLines } from './bank.store.js';
import { type BankAnswer, readBankAnswers } from './bank-answers.js';
import {
  type BankFileFormat,
  type BankLine,
  bankCsv,
  controlSum,
  type Debtor,
  debtorExpected,
  isDebtor,
  nothingForTheBank,
  PAYMENTS_A_FILE,
  pain001,
} from './bank-file.js';
import type { BankAnswerRow, PayrollRunRow } from './payroll.entity.js';
import { runNotIn, unknownRun } from './payroll.js';
import { findRun, lockRun } from './payroll.store.js';

export interface BankFileOrder {
  readonly run: RowKey;
  readonly format: BankFileFormat;
  /** From 1; see `BankFile.parts`. */
  readonly part: number;
  readonly debtor: Debtor | null;
}

/** A file for the bank, with account numbers in clear. It is in the answer and nowhere else. */
export interface BankFile {
  readonly format: BankFileFormat;
  readonly part: number;
  readonly parts: number;
  readonly paymentCount: number;
  /** In fen. */
  readonly total: Fen;
  readonly content: string;
  /** Payments of this part that are not in the file, since no account of the payee is on record. */
  readonly withoutAccount: readonly RowKey[];
}

/** What answers of the bank led to. */
export interface BankAnswersBooked {
  readonly acceptedCount: number;
  /** Rejected, and returned to the fund by this call. */
  readonly returnedCount: number;
  /** Rejected, and returned before. */
  readonly knownCount: number;
}

type RunProblem = Problem<'UNKNOWN_PAYROLL_RUN' | 'PAYROLL_IN_WRONG_STATUS'>;
export type BankFileProblem = RunProblem | Problem<'NOTHING_FOR_THE_BANK' | 'DEBTOR_EXPECTED'>;
export type BankAnswersProblem =
  | RunProblem
  | ReturnProblem
  | IdempotencyProblem
  | Problem<'TOO_MANY_ANSWERS' | 'ANSWERED_TWICE' | 'BANK_ANSWERS_UNREADABLE'>;

/** How many answers are booked together, and how many of them rejected: each of those is a movement of its own. */
const MOST_REJECTED = 500;
const MOST_IN_A_CALL = 500;

/** What goes to the bank for a paid run, and what comes back. */
export class BankService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /**
   * A part of a paid run for the bank. Accounts are opened for it alone, and it is answered only after the audit has
   * been committed. It takes no idempotency key, which would keep the numbers in clear.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async file(actor: Actor, order: BankFileOrder): Promise<Result<BankFile, BankFileProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { format, part } = order;
    const isOwn = order.run.jurisdictionId === jurisdictionId;
    if (part < 1) return err(nothingForTheBank(part));
    return await this.#database.transaction(async (tx) => {
      const run = isOwn ? await findRun(tx.db, order.run) : null;
      if (run === null) return err(unknownRun(order.run.id));
      if (!isPaid(run)) return err(runNotIn(run.status, 'PAID'));
      const sealed = await sealedLines(tx.db, run, { part, size: PAYMENTS_A_FILE });
      const lines = sealed.map(({ accountSealed, ...line }) => ({
        ...line,
        account:
          accountSealed === null
            ? ''
            : this.#sealer.open(jurisdictionId, SEALED_FIELDS.bankAccount, accountSealed),
      }));
      // A person whose data was erased has a sealed empty text.
      // Of what was withheld in full nothing is left to send.
      const payable = lines.filter(({ account, amount }) => account !== '' && amount > 0n);
      const content = contentOf(actor, run, order, payable);
      if (!content.ok) return content;
      const file = {
        ...{ format, part, content: content.value, paymentCount: payable.length, total: controlSum(payable) },
        parts: Math.ceil(run.paidCount / PAYMENTS_A_FILE),
        withoutAccount: lines
          .filter(({ account }) => account === '')
          .map(({ paymentId: id }) => ({ jurisdictionId, id })),
      };
      const { paymentCount, total } = file;
      await auditRun(tx, actor, run, 'exportBankFile', { format, part, paymentCount, total });
      return ok(file);
    });
  }

  /**
   * Books what the bank answered for payments of a run, and keeps each answer. What it rejected returns to its fund, once, however often the
   * answer comes; all answers of a call are booked or none.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async recordAnswers(
    actor: Actor,
    { run: key, answers }: { readonly run: RowKey; readonly answers: readonly BankAnswer[] },
  ): Promise<Result<BankAnswersBooked, BankAnswersProblem>> {
    return await this.#book(actor, key, answers, { operation: 'recordBankAnswers', most: MOST_IN_A_CALL });
  }

  /**
   * Books a file of answers, as many as a file to the bank holds; all of it or nothing.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async recordAnswerFile(
    actor: Actor,
    { run: key, content }: { readonly run: RowKey; readonly content: string },
  ): Promise<Result<BankAnswersBooked, BankAnswersProblem>> {
    wholeJurisdictionOf(actor);
    const answers = readBankAnswers(content);
    if (!answers.ok) return answers;
    const order = { operation: 'recordBankAnswerFile', most: PAYMENTS_A_FILE };
    return await this.#book(actor, key, answers.value, order);
  }

  async #book(
    actor: Actor,
    key: RowKey,
    answers: readonly BankAnswer[],
    { operation, most }: { readonly operation: string; readonly most: number },
  ): Promise<Result<BankAnswersBooked, BankAnswersProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = faultInAnswers(answers, most);
    if (fault !== null) return err(fault);
    return await this.#database.transaction((tx) =>
      idempotently<BankAnswersBooked, BankAnswersProblem>(
        tx,
        actor,
        operation,
        { key, answers },
        async () => {
          const run = key.jurisdictionId === jurisdictionId ? await lockRun(tx, key) : null;
          if (run === null) return err(unknownRun(key.id));
          if (!isPaid(run)) return err(runNotIn(run.status, 'PAID'));
          const booked = await bookAnswers(tx, actor, run, answers);
          if (booked.ok) await auditRun(tx, actor, run, operation, { ...booked.value });
          return booked;
        },
      ),
    );
  }

  /** What the bank said of payments that the caller may see. */
  async answersOf(payments: readonly RowKey[]): Promise<BankAnswerRow[]> {
    return await bankAnswersOf(this.#database.db, payments);
  }
}

async function bookAnswers(
  tx: Tx,
  actor: Actor,
  run: PayrollRunRow,
  answers: readonly BankAnswer[],
): Promise<Result<BankAnswersBooked, BankAnswersProblem>> {
  const answerOf = new Map(answers.map((answer) => [answer.paymentId, answer]));
  const payments = await lockPaymentsOfRun(tx, run, [...answerOf.keys()]);
  const found = new Set(payments.map(({ id }) => id));
  const unknown = answers.find(({ paymentId }) => !found.has(paymentId));
  if (unknown !== undefined) return err(unknownPayment(unknown.paymentId));
  let [acceptedCount, returnedCount, knownCount] = [0, 0, 0];
  await insertBankAnswers(tx, actor, run, answers);
  for (const { id: paymentId, status } of payments) {
    const { accepted, reason } = answerOf.get(paymentId) ?? { accepted: false, reason: '' };
    if (accepted) {
      if (status !== 'PAID') return err(paymentNotIn(status, 'PAID'));
      acceptedCount += 1;
    } else if (status === 'RETURNED') {
      knownCount += 1;
    } else {
      const returned = await takeBack(tx, actor, { paymentId, reason });
      if (!returned.ok) return returned;
      returnedCount += 1;
    }
  }
  return ok({ acceptedCount, returnedCount, knownCount });
}

function contentOf(
  { now }: Actor,
  run: PayrollRunRow,
  { format, part, debtor }: BankFileOrder,
  lines: readonly BankLine[],
): Result<string, Problem<'NOTHING_FOR_THE_BANK' | 'DEBTOR_EXPECTED'>> {
  if (lines.length === 0 || run.paidOn === null) return err(nothingForTheBank(part));
  const { id: runId, programme, period, paidOn: payOn } = run;
  const head = { runId, programme, period, part, payOn, madeAt: now };
  if (format === 'CSV') return ok(bankCsv(head, lines));
  return debtor !== null && isDebtor(debtor) ? ok(pain001(head, debtor, lines)) : err(debtorExpected());
}

function faultInAnswers(
  answers: readonly BankAnswer[],
  most: number,
): Problem<'TOO_MANY_ANSWERS' | 'ANSWERED_TWICE'> | null {
  const path = ['input', 'answers'];
  const rejected = answers.filter(({ accepted }) => !accepted).length;
  if (answers.length === 0 || answers.length > most || rejected > MOST_REJECTED) {
    return problem({
      code: 'TOO_MANY_ANSWERS',
      message: `There are ${answers.length} answers, ${rejected} of them rejections, but from 1 to ${most} are taken together, with at most ${MOST_REJECTED} rejections; send them in several calls.`,
      messageZh: `本次提交${answers.length}条银行回执，其中退回${rejected}条，每次须为1至${most}条且退回不超过${MOST_REJECTED}条，请分批提交。`,
      path,
    });
  }
  const seen = new Set<string>();
  const twice = answers.find(({ paymentId }) => seen.size === seen.add(paymentId).size);
  if (twice === undefined) return null;
  return problem({
    code: 'ANSWERED_TWICE',
    message: `The payment ${twice.paymentId} has two answers; give the one that the bank stands by.`,
    messageZh: `支付记录${twice.paymentId}有两条回执，请仅提交银行最终回执。`,
    path,
  });
}

function isPaid({ status }: PayrollRunRow): boolean {
  return status === 'PAID' || status === 'CLOSED';
}

async function auditRun(
  tx: Tx,
  actor: Actor,
  { id: objectId }: PayrollRunRow,
  operation: string,
  detail: Record<string, string | number | bigint>,
): Promise<void> {
  await audit(tx, actor, { operation, objectType: 'PayrollRun', objectId, detail });
}
