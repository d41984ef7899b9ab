import { parse } from 'csv-parse/sync';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';

/** What the bank did with a payment. */
export interface BankAnswer {
  readonly paymentId: string;
  readonly accepted: boolean;
  /** Why it was rejected. */
  readonly reason: string;
}

/** The columns of a file of answers, and what the second one says. */
export const ANSWER_COLUMNS = ['payment', 'result', 'reason'] as const;
export const ANSWER_RESULTS = ['ACCEPTED', 'REJECTED'] as const;

type AnswersProblem = Problem<'BANK_ANSWERS_UNREADABLE'>;

/**
 * The answers in a file of the bank: CSV (RFC 4180) in UTF-8 under a header, a line a payment, which it calls by the id
 * that our file gave it. The first line that cannot be read is named, and then nothing of the file is.
 */
export function readBankAnswers(content: string): Result<readonly BankAnswer[], AnswersProblem> {
  const rows = rowsOf(content);
  if (rows === null) return err(unreadable(1, 'it is no CSV', '不是CSV格式'));
  const [header = [], ...lines] = rows;
  if (header.map((name) => name.trim()).join() !== ANSWER_COLUMNS.join()) {
    const columns = ANSWER_COLUMNS.join(',');
    return err(unreadable(1, `the header has to be ${columns}`, `表头应为${columns}`));
  }
  const answers: BankAnswer[] = [];
  for (const [index, [payment = '', result = '', reason = '', ...more]] of lines.entries()) {
    const line = index + 2;
    const id = /^[0-9a-f]{32}$/.test(payment.trim()) ? payment.trim() : null;
    if (id === null)
      return err(
        unreadable(
          line,
          'the payment has to be the 32 digits of our file',
          '支付编号应为导出文件中的32位编号',
        ),
      );
    if (!(ANSWER_RESULTS as readonly string[]).includes(result.trim())) {
      const results = ANSWER_RESULTS.join(' or ');
      return err(unreadable(line, `the result has to be ${results}`, `结果应为${ANSWER_RESULTS.join('或')}`));
    }
    if (more.length > 0) return err(unreadable(line, 'it has more than three fields', '字段多于三个'));
    answers.push({ paymentId: hyphened(id), accepted: result.trim() === 'ACCEPTED', reason: reason.trim() });
  }
  return ok(answers);
}

function rowsOf(content: string): readonly (readonly string[])[] | null {
  try {
    return parse(content, { bom: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    return null;
  }
}

function hyphened(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function unreadable(line: number, why: string, whyZh: string): AnswersProblem {
  return problem({
    code: 'BANK_ANSWERS_UNREADABLE',
    message: `Line ${line} of the answers cannot be read: ${why}; correct the file and send all of it again.`,
    messageZh: `银行回执第${line}行无法读取：${whyZh}，请更正后重新提交整个文件。`,
    path: ['input', 'content'],
  });
}
