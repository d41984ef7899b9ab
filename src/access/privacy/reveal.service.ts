import type { Database } from '../../database/database.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import { reaches } from '../viewer.js';
import { mayReveal, purposeProblem, REVEAL_FIELD_LABELS, type RevealField } from './reveal.js';
import { sealedOfPerson } from './reveal.store.js';
import { PERSON_COLUMNS } from './sealed-columns.js';
import type { Sealer } from './sealing.js';

export interface RevealRequest {
  readonly person: { readonly jurisdictionId: string; readonly id: string };
  readonly field: RevealField;
  /** What the number is needed for, in the officer's words; it is recorded. */
  readonly purpose: string;
}

/** A field in clear. It is in the answer and nowhere else. */
export interface Revealed {
  readonly field: RevealField;
  readonly value: string;
}

export type RevealProblem = Problem<
  'PURPOSE_MISSING' | 'PURPOSE_WITH_NUMBER' | 'FIELD_NOT_OPEN' | 'NOT_FOUND' | 'NOTHING_ON_RECORD'
>;

/** Shows a sealed field of a person in clear, each time with a purpose and an entry in the audit. */
export class RevealService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /**
   * Shows one field of one person. It is answered only after the audit has been committed. Every call counts, also a
   * repeated one: an idempotency key would keep the number in clear.
   */
  async reveal(
    actor: Actor,
    { person, field, purpose }: RevealRequest,
  ): Promise<Result<Revealed, RevealProblem>> {
    const fault = purposeProblem(purpose) ?? roleProblem(actor, field);
    if (fault !== null) return err(fault);
    return await this.#database.transaction(async (tx) => {
      const isOwn = person.jurisdictionId === actor.reach.jurisdictionId;
      const found = isOwn ? await sealedOfPerson(tx, person, field) : null;
      if (found === null || !reaches(actor.reach, { ...person, ...found })) return err(unknownPerson());
      const value =
        found.sealed === null
          ? ''
          : this.#sealer.open(person.jurisdictionId, PERSON_COLUMNS[field].field, found.sealed);
      // A person whose data was erased has a sealed empty text.
      if (value === '') return err(nothingOnRecord(field));
      await audit(tx, actor, {
        operation: 'reveal',
        objectType: 'Person',
        objectId: person.id,
        detail: { field, purpose },
      });
      return ok({ field, value });
    });
  }
}

function roleProblem(actor: Actor, field: RevealField): Problem<'FIELD_NOT_OPEN'> | null {
  if (mayReveal(actor.roles, field)) return null;
  const { en, zh } = REVEAL_FIELD_LABELS[field];
  return problem({
    code: 'FIELD_NOT_OPEN',
    message: `The field “${en}” is not shown in clear to your role; ask an officer at the window.`,
    messageZh: `您的角色不能查看“${zh}”明文，请联系经办窗口。`,
    path: ['input', 'field'],
  });
}

function unknownPerson(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The person does not exist or lives outside your place; check the id.',
    messageZh: '该人员不存在或不在您的管辖范围内，请核对其标识。',
    path: ['input', 'personId'],
  });
}

function nothingOnRecord(field: RevealField): Problem<'NOTHING_ON_RECORD'> {
  const { en, zh } = REVEAL_FIELD_LABELS[field];
  return problem({
    code: 'NOTHING_ON_RECORD',
    message: `The field “${en}” of this person is empty; there is nothing to show.`,
    messageZh: `该人员没有登记“${zh}”。`,
    path: ['input', 'field'],
  });
}
