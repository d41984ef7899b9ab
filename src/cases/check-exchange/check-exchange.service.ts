import { createHash } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Tx } from '../../database/database.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CaseParts } from '../case-work.service.js';
import type { CheckSource } from '../procedure/economic-check.js';
import type { AnswerRow, CheckConnector, IncomingAnswer, OutgoingInquiry } from './check-inquiry.js';
import {
  changeInquiry,
  lockByReference,
  lockWaiting,
  markSent,
  personsToAskAbout,
} from './check-inquiry.store.js';

/** Questions for a source as they are handed out. */
export interface InquiryFile {
  readonly name: string;
  readonly content: string;
  /** SHA-256 of the content. */
  readonly sha256: string;
  readonly inquiries: number;
}

/** What an answer file led to. */
export interface AnswerReport {
  readonly taken: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rows: readonly AnswerRow[];
}

const MOST_INQUIRIES = 5_000;
const LONGEST_FILE = 5_000_000;
const RESIDENT_ID_FIELD = 'person.residentId';

/**
 * Questions out, answers in, by files (C5): one request a source, handed out once unless asked for again; an answer file
 * may come as often as it likes and is taken row by row.
 */
export class CheckExchangeService {
  readonly #parts: CaseParts;
  readonly #connectors: ReadonlyMap<string, CheckConnector>;

  constructor(parts: CaseParts, connectors: readonly CheckConnector[]) {
    this.#parts = parts;
    this.#connectors = new Map(connectors.map((connector) => [connector.code, connector]));
  }

  /** The codes of the connectors that this service was started with. */
  get codes(): readonly string[] {
    return [...this.#connectors.keys()];
  }

  /**
   * Hands out what waits for a source. The file names people and their resident ids, so each one is audited, and none is
   * kept under an idempotency key.
   */
  async export(
    actor: Actor,
    {
      connector: code,
      source,
      again,
    }: { readonly connector: string; readonly source: CheckSource; readonly again: boolean },
  ): Promise<Result<InquiryFile, Problem>> {
    const connector = this.#connectors.get(code);
    if (connector === undefined) return err(unknownConnector(code, this.codes));
    const { jurisdictionId } = actor.reach;
    return await this.#parts.database.transaction(async (tx): Promise<Result<InquiryFile, Problem>> => {
      const waiting = await lockWaiting(tx, actor.reach, { source, again, most: MOST_INQUIRIES });
      if (waiting.length === 0) return err(nothingWaits(source));
      const people = await this.#peopleOf(tx, jurisdictionId, [
        ...new Set(waiting.map(({ householdId }) => householdId)),
      ]);
      const inquiries = waiting.map(
        ({ reference, authorisedOn, dueOn, householdId }): OutgoingInquiry => ({
          ...{ reference, source, authorisedOn, dueOn },
          persons: people.get(householdId) ?? [],
        }),
      );
      const content = connector.write(inquiries);
      const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
      await markSent(
        tx,
        jurisdictionId,
        waiting.map(({ id }) => id),
        actor.today,
      );
      const detail = { connector: code, source, inquiries: inquiries.length, sha256 };
      await audit(tx, actor, {
        operation: 'exportCheckInquiries',
        objectType: 'Jurisdiction',
        objectId: jurisdictionId,
        detail,
      });
      return ok({
        name: `check-${source.toLowerCase().replaceAll('_', '-')}-${actor.today}.csv`,
        content,
        sha256,
        inquiries: inquiries.length,
      });
    });
  }

  /**
   * Takes an answer file, row by row: a row that cannot be taken says why and stops no other, and a row that says what is
   * on record already changes nothing.
   */
  async import(
    actor: Actor,
    { connector: code, content }: { readonly connector: string; readonly content: string },
  ): Promise<Result<AnswerReport, Problem>> {
    const connector = this.#connectors.get(code);
    if (connector === undefined) return err(unknownConnector(code, this.codes));
    const read = content.length > LONGEST_FILE ? null : connector.read(content);
    if (read === null) return err(noAnswerFile(content.length));
    const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
    return await this.#parts.database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'importCheckAnswers',
        { code, sha256 },
        async (): Promise<Result<AnswerReport, Problem>> => {
          const rows = [
            ...(await takeAnswers(tx, actor, read.answers)),
            ...read.unreadable.map((row): AnswerRow => ({ ...row, status: 'REJECTED' })),
          ].sort((a, b) => a.line - b.line);
          const count = (status: AnswerRow['status']) => rows.filter((row) => row.status === status).length;
          const report = {
            taken: count('TAKEN'),
            unchanged: count('UNCHANGED'),
            rejected: count('REJECTED'),
          };
          const detail = { connector: code, sha256, ...report };
          const { jurisdictionId } = actor.reach;
          await audit(tx, actor, {
            operation: 'importCheckAnswers',
            objectType: 'Jurisdiction',
            objectId: jurisdictionId,
            detail,
          });
          await emit(tx, actor, { type: 'CHECK_ANSWERS_TAKEN', objectId: jurisdictionId, payload: detail });
          return ok({ ...report, rows });
        },
      ),
    );
  }

  async #peopleOf(tx: Tx, jurisdictionId: string, householdIds: readonly string[]) {
    const people = new Map<string, { readonly name: string; readonly residentId: string }[]>();
    for (const row of await personsToAskAbout(tx, jurisdictionId, householdIds)) {
      const { householdId, name, residentIdSealed } = row;
      const residentId = this.#parts.sealer.open(jurisdictionId, RESIDENT_ID_FIELD, residentIdSealed);
      people.set(householdId, [...(people.get(householdId) ?? []), { name, residentId }]);
    }
    return people;
  }
}

/** Writes each answer to its inquiry; the last line that names a reference is not taken when an earlier one was. */
async function takeAnswers(
  tx: Tx,
  actor: Actor,
  answers: readonly IncomingAnswer[],
): Promise<readonly AnswerRow[]> {
  const known = new Map(
    (
      await lockByReference(
        tx,
        actor.reach,
        answers.map(({ reference }) => reference),
      )
    ).map((row) => [row.reference, row]),
  );
  const seen = new Set<string>();
  const rows: AnswerRow[] = [];
  for (const { line, reference, differs, note } of answers) {
    const told = { line, reference };
    const inquiry = known.get(reference);
    if (seen.has(reference)) rows.push({ ...told, ...rejected('TWICE') });
    else if (inquiry === undefined) rows.push({ ...told, ...rejected('UNKNOWN') });
    else if (inquiry.status === 'ANSWERED' && inquiry.differs === differs && inquiry.note === note)
      rows.push({ ...told, status: 'UNCHANGED', message: null, messageZh: null });
    else if (inquiry.completedOn !== null) rows.push({ ...told, ...rejected('CONCLUDED') });
    else {
      await changeInquiry(tx, inquiry, {
        status: 'ANSWERED',
        answeredOn: actor.today,
        ...{ differs, note },
        ...{ explanation: null, explained: null, explainedBy: null },
      });
      rows.push({ ...told, status: 'TAKEN', message: null, messageZh: null });
    }
    seen.add(reference);
  }
  return rows;
}

const REJECTIONS = {
  TWICE: {
    message: 'The reference stands in an earlier line of this file; give one answer.',
    messageZh: '该编号在本文件前面已出现,请只保留一行。',
  },
  UNKNOWN: {
    message: 'No inquiry of your place has this reference; check it.',
    messageZh: '您的管辖范围内没有该编号的核对请求,请核对编号。',
  },
  CONCLUDED: {
    message: 'The check was concluded on another answer; record the change with the household or the award.',
    messageZh: '该核对已按原反馈办结,新情况请登记到家庭信息或启动复核。',
  },
} as const;

function rejected(code: keyof typeof REJECTIONS) {
  return { status: 'REJECTED' as const, ...REJECTIONS[code] };
}

function unknownConnector(code: string, known: readonly string[]): Problem<'UNKNOWN_CONNECTOR'> {
  return problem({
    code: 'UNKNOWN_CONNECTOR',
    message: `There is no connector ${JSON.stringify(code.slice(0, 40))}; there are: ${known.join(', ')}.`,
    messageZh: `没有连接方式${JSON.stringify(code.slice(0, 40))},可用:${known.join('、')}。`,
    path: ['input', 'connector'],
    basis: ['C5'],
  });
}

function nothingWaits(source: CheckSource): Problem<'NOTHING_WAITS'> {
  return problem({
    code: 'NOTHING_WAITS',
    message: `No inquiry waits for the source ${source}; ask again for those already handed out, or wait for new checks.`,
    messageZh: `没有待发往${source}的核对请求;如需重发已导出的请求,请选择重发。`,
    path: ['input', 'source'],
    basis: ['C5'],
  });
}

function noAnswerFile(length: number): Problem<'NO_ANSWER_FILE'> {
  return problem({
    code: 'NO_ANSWER_FILE',
    message: `The file of ${length} characters is no answer file: it needs a header with reference and result, in CSV of at most ${LONGEST_FILE} characters.`,
    messageZh: `文件(${length}个字符)不是反馈文件:须为不超过${LONGEST_FILE}个字符的CSV,表头包含reference和result。`,
    path: ['input', 'content'],
    basis: ['C5'],
  });
}
