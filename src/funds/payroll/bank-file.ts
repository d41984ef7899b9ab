import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** CSV in the layout of the README, or a customer credit transfer of ISO 20022, pain.001.001.09. */
export const BANK_FILE_FORMATS = ['CSV', 'PAIN_001'] as const;
export type BankFileFormat = (typeof BANK_FILE_FORMATS)[number];

/** How many payments a file holds at most; a larger run is handed over in several. */
export const PAYMENTS_A_FILE = 5000;

/** A payment as the bank is told of it. */
export interface BankLine {
  readonly paymentId: string;
  readonly payeeName: string;
  /** Digits, in clear. */
  readonly account: string;
  /** In fen. */
  readonly amount: Fen;
}

/** From which account the bank is to pay. */
export interface Debtor {
  readonly name: string;
  readonly account: string;
  /** The twelve digits of the bank in CNAPS. */
  readonly bankCode: string;
}

/** What a file says besides its payments. */
export interface BankFileHead {
  readonly runId: string;
  readonly programme: string;
  readonly period: YearMonth;
  /** From 1. */
  readonly part: number;
  readonly payOn: LocalDate;
  readonly madeAt: Date;
}

/** The id of a payment towards the bank, at most 35 characters in ISO 20022: its own without hyphens. */
export function endToEndId(paymentId: string): string {
  return paymentId.replaceAll('-', '');
}

/** The sum of a file, in fen. */
export function controlSum(lines: readonly BankLine[]): Fen {
  return lines.reduce((sum, { amount }) => sum + amount, 0n);
}

/** The file as CSV (RFC 4180): a header, a line for each payment, and a last line with count and sum. */
export function bankCsv({ programme, period }: BankFileHead, lines: readonly BankLine[]): string {
  const rows = [
    ['record', 'payment', 'payee', 'account', 'amount', 'currency', 'memo'],
    ...lines.map(({ paymentId, payeeName, account, amount }) => [
      'P',
      endToEndId(paymentId),
      payeeName,
      account,
      formatMoney(amount),
      'CNY',
      `${programme} ${period}`,
    ]),
    ['T', String(lines.length), '', '', formatMoney(controlSum(lines)), 'CNY', ''],
  ];
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** The file as ISO 20022 pain.001.001.09, one payment instruction with all transfers. */
export function pain001(head: BankFileHead, debtor: Debtor, lines: readonly BankLine[]): string {
  const messageId = `${endToEndId(head.runId)}${String(head.part).padStart(3, '0')}`;
  const totals =
    element('NbOfTxs', String(lines.length)) + element('CtrlSum', formatMoney(controlSum(lines)));
  const header = group(
    'GrpHdr',
    element('MsgId', messageId),
    element('CreDtTm', head.madeAt.toISOString()),
    totals,
    group('InitgPty', element('Nm', debtor.name)),
  );
  const bank = group(
    'ClrSysMmbId',
    group('ClrSysId', element('Cd', 'CNAPS')),
    element('MmbId', debtor.bankCode),
  );
  const instruction = group(
    'PmtInf',
    element('PmtInfId', messageId),
    element('PmtMtd', 'TRF'),
    totals,
    group('ReqdExctnDt', element('Dt', head.payOn)),
    group('Dbtr', element('Nm', debtor.name)),
    group('DbtrAcct', accountId(debtor.account), element('Ccy', 'CNY')),
    group('DbtrAgt', group('FinInstnId', bank)),
    ...lines.map((line) => transfer(head, line)),
  );
  const root = 'Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${group('CstmrCdtTrfInitn', header, instruction)}</Document>\n`;
}

export function nothingForTheBank(part: number): Problem<'NOTHING_FOR_THE_BANK'> {
  return problem({
    code: 'NOTHING_FOR_THE_BANK',
    message: `Part ${part} of the run has no payment to an account; ask for a part from 1 on, or record the accounts of the payees.`,
    messageZh: `该发放批次第${part}部分没有可转账的支付记录，请从第1部分起导出，或先登记领取人银行账号。`,
    path: ['input', 'part'],
  });
}

/** pain.001 names the account that pays; the service keeps no account of a fund, so the caller states it. */
export function debtorExpected(): Problem<'DEBTOR_EXPECTED'> {
  return problem({
    code: 'DEBTOR_EXPECTED',
    message:
      'A PAIN_001 file names the account that pays; give the name of its holder (up to 140 characters), its number (up to 34 letters and digits) and the twelve digits of its bank.',
    messageZh:
      'PAIN_001文件须载明付款账户，请填写户名（不超过140字）、账号（不超过34位字母或数字）和12位联行号。',
    path: ['input', 'debtor'],
  });
}

/** Whether the account that pays can stand in a file. */
export function isDebtor({ name, account, bankCode }: Debtor): boolean {
  const isNamed = name.trim() !== '' && name.length <= 140;
  return isNamed && /^[0-9A-Za-z]{1,34}$/.test(account) && /^\d{12}$/.test(bankCode);
}

function transfer({ programme, period }: BankFileHead, line: BankLine): string {
  return group(
    'CdtTrfTxInf',
    group('PmtId', element('EndToEndId', endToEndId(line.paymentId))),
    group('Amt', `<InstdAmt Ccy="CNY">${formatMoney(line.amount)}</InstdAmt>`),
    group('Cdtr', element('Nm', line.payeeName)),
    group('CdtrAcct', accountId(line.account)),
    group('RmtInf', element('Ustrd', `${programme} ${period}`)),
  );
}

function accountId(account: string): string {
  return group('Id', group('Othr', element('Id', account)));
}

function element(name: string, text: string): string {
  return group(name, escapeXml(text));
}

function group(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

/** Text as XML 1.0 content; characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
