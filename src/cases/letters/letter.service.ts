import { createHash } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { canonicalJson } from '../../shared/canonical-json.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import type { OpenCase } from '../open-case.service.js';
import { type DeliveryMethod, deliveryDayProblem, deliveryLimit } from './delivery.js';
import type { LetterDeliveryRow, LetterRow } from './letter.entity.js';
import { LETTER_LAYOUT, type LetterContent, letterHash, letterOf } from './letter.js';
import {
  deliveriesOf,
  findLetterWithin,
  insertDelivery,
  insertLetter,
  letterNames,
  lettersOfDecisions,
  letterTexts,
} from './letter.store.js';
import { letterHtml } from './letter-html.js';
import { letterPdf } from './letter-pdf.service.js';

/** The name that the texts of letters are bound to when they are sealed. */
export const LETTER_FIELD = 'letter.content';

export const LETTER_FORMATS = ['HTML', 'PDF'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** A letter as it is handed out. */
export interface LetterFile {
  readonly bytes: Buffer;
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  /** Readable and ASCII: `CF-2026-000001-85-1`. */
  readonly name: string;
}

/** Puts decisions in writing, hands the letters out and keeps when they reached the person (57号, 21; J20.3). */
export class LetterService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor({ database, sealer }: { readonly database: Database; readonly sealer: Sealer }) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /** Writes the letter of a decision that was just inserted, in its transaction. */
  async issue(
    tx: Tx,
    { row, policy }: Pick<OpenCase, 'row' | 'policy'>,
    decision: DecisionRow,
  ): Promise<void> {
    const { jurisdictionId, organisationId, decidedOn, decidedAt } = decision;
    const names = await letterNames(tx.db, {
      jurisdictionId,
      organisationId,
      personId: row.applicantPersonId,
    });
    const { number: caseNumber, appliedOn } = row;
    const content = letterOf({ ...names, decision, policy, caseNumber, appliedOn });
    await insertLetter(
      tx,
      {
        jurisdictionId,
        id: newId(),
        caseId: row.id,
        decisionId: decision.id,
        layout: LETTER_LAYOUT,
        sha256: letterHash(content),
        issuedOn: decidedOn,
        ...deliveryLimit(policy, decision, appliedOn),
        issuedAt: decidedAt,
      },
      this.#sealer.seal(jurisdictionId, LETTER_FIELD, canonicalJson(content)),
    );
  }

  /** The letters of these decisions; the caller was allowed to see the decisions. */
  async ofDecisions(decisions: readonly RowKey[]): Promise<LetterRow[]> {
    return await lettersOfDecisions(this.#database.db, decisions);
  }

  /** The letter, or null when it does not exist or its case lies out of reach. */
  async find({ reach }: Pick<OfficerViewer, 'reach'>, key: RowKey): Promise<LetterRow | null> {
    return (await findLetterWithin(this.#database.db, reach, key)) ?? null;
  }

  /** When these letters reached the person. */
  async deliveries(letters: readonly RowKey[]): Promise<LetterDeliveryRow[]> {
    return await deliveriesOf(this.#database.db, letters);
  }

  /** These letters as pages; those whose text was erased are missing. */
  async pages(letters: readonly LetterRow[]): Promise<(RowKey & { readonly html: string })[]> {
    const rows = new Map(letters.map((row) => [row.id, row]));
    return (await letterTexts(this.#database.db, letters)).map(({ jurisdictionId, id, contentSealed }) => {
      const letter = rows.get(id);
      invariant(letter !== undefined, `The letter ${id} must be among those asked for.`);
      const content = this.#opened(letter, contentSealed);
      return { jurisdictionId, id, html: letterHtml(content, letter.sha256) };
    });
  }

  /** One letter as a file, or null when there is none within reach. Each handing out is written into the audit. */
  async file(actor: Actor, key: RowKey, format: LetterFormat): Promise<LetterFile | null> {
    const letter = await this.find(actor, key);
    if (letter === null) return null;
    const [text] = await letterTexts(this.#database.db, [letter]);
    if (text === undefined) return null;
    const content = this.#opened(letter, text.contentSealed);
    const bytes =
      format === 'PDF'
        ? await letterPdf(content, letter.sha256, letter.issuedAt)
        : Buffer.from(letterHtml(content, letter.sha256), 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.#database.transaction(async (tx) => {
      await audit(tx, actor, {
        operation: 'downloadLetter',
        objectType: 'Letter',
        objectId: letter.id,
        detail: { caseId: letter.caseId, format, content: letter.sha256, sha256 },
      });
    });
    return { bytes, sha256, name: content.number };
  }

  /** Records that a letter reached the person; once a letter. */
  async recordDelivery(
    actor: Actor,
    input: { readonly key: RowKey; readonly method: DeliveryMethod; readonly deliveredOn: LocalDate },
  ): Promise<Result<LetterRow, Problem>> {
    const { key, method, deliveredOn } = input;
    return await this.#database.transaction((tx) =>
      idempotently<LetterRow, Problem>(tx, actor, 'recordLetterDelivery', input, async () => {
        const letter = await findLetterWithin(tx.db, actor.reach, key);
        if (letter === undefined) return err(unknownLetter());
        const { jurisdictionId, id, caseId, issuedOn, deliverBy } = letter;
        const fault = deliveryDayProblem(deliveredOn, { issuedOn, today: actor.today });
        if (fault !== null) return err(fault);
        const { officerId: recordedBy, now: recordedAt } = actor;
        const row = { jurisdictionId, id, method, deliveredOn, recordedBy, recordedAt };
        if (!(await insertDelivery(tx, row))) return err(deliveredAlready());
        const late = deliverBy !== null && deliveredOn > deliverBy;
        await audit(tx, actor, {
          operation: 'recordLetterDelivery',
          objectType: 'Letter',
          objectId: id,
          detail: { caseId, method, deliveredOn, deliverBy, late },
        });
        await emit(tx, actor, {
          type: 'LETTER_DELIVERED',
          objectId: id,
          payload: { caseId, method, deliveredOn, late },
        });
        return ok(letter);
      }),
    );
  }

  #opened({ jurisdictionId, id, sha256 }: LetterRow, sealed: string): LetterContent {
    const content = JSON.parse(this.#sealer.open(jurisdictionId, LETTER_FIELD, sealed)) as LetterContent;
    invariant(
      letterHash(content) === sha256,
      `The text of the letter ${id} must have the hash that was kept when it was issued.`,
    );
    return content;
  }
}

function unknownLetter(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The letter does not exist or lies outside your place; check its id.',
    messageZh: '该文书不存在或不在您的管辖范围内，请核对其标识。',
    path: ['input', 'letterId'],
  });
}

function deliveredAlready(): Problem<'LETTER_DELIVERED'> {
  return problem({
    code: 'LETTER_DELIVERED',
    message: 'The delivery of this letter is on record already; it is recorded once.',
    messageZh: '该文书的送达已经登记，不能重复登记。',
    path: ['input', 'letterId'],
  });
}
