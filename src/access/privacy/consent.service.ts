import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import type { IdempotencyProblem } from '../once/idempotency.js';
import { idempotently } from '../once/idempotency.store.js';
import { tellSignInsChanged } from '../sign-in/sign-in-signal.store.js';
import { reaches } from '../viewer.js';
import type { ConsentRow } from './consent.entity.js';
import { CONSENT_KIND_LABELS, type ConsentForm, type ConsentKind } from './consent.js';
import { endConsent, insertConsent } from './consent.store.js';
import { sealedOfPerson } from './reveal.store.js';

type Person = { readonly jurisdictionId: string; readonly id: string };

export interface RecordConsent {
  readonly person: Person;
  readonly kind: ConsentKind;
  readonly form: ConsentForm;
  readonly givenOn: LocalDate;
}

export interface WithdrawConsent {
  readonly person: Person;
  readonly kind: ConsentKind;
}

export type RecordConsentProblem =
  | Problem<'NOT_FOUND' | 'CONSENT_IN_FUTURE' | 'CONSENT_ON_RECORD'>
  | IdempotencyProblem;
export type WithdrawConsentProblem = Problem<'NOT_FOUND' | 'NO_CONSENT'> | IdempotencyProblem;

/** Records what people authorise to be done with their data, and that they take it back. */
export class ConsentService {
  readonly #database: Database;
  readonly #onSignInsChange: () => void;

  /** @param onSignInsChange told after a commit that an own sign-in has lost its consent */
  constructor(database: Database, onSignInsChange: () => void = () => undefined) {
    this.#database = database;
    this.#onSignInsChange = onSignInsChange;
  }

  /** Records a consent of a person within reach. One of each kind lives at a time. */
  async record(actor: Actor, input: RecordConsent): Promise<Result<ConsentRow, RecordConsentProblem>> {
    const { person, kind, form, givenOn } = input;
    if (givenOn > actor.today) return err(inFuture(givenOn, actor.today));
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'recordConsent',
        input,
        async (): Promise<Result<ConsentRow, RecordConsentProblem>> => {
          if (!(await isWithinReach(tx, actor, person))) return err(unknownPerson());
          const row: ConsentRow = {
            jurisdictionId: person.jurisdictionId,
            id: newId(),
            personId: person.id,
            kind,
            form,
            givenOn,
            recordedAt: actor.now,
            recordedBy: actor.officerId,
            withdrawnAt: null,
            withdrawnBy: null,
          };
          if (!(await insertConsent(tx, row))) return err(onRecord(kind));
          await note(tx, actor, 'recordConsent', row);
          return ok(row);
        },
      ),
    );
  }

  /** Ends a consent from now on; what was done under it stays. */
  async withdraw(actor: Actor, input: WithdrawConsent): Promise<Result<ConsentRow, WithdrawConsentProblem>> {
    const { person, kind } = input;
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'withdrawConsent',
        input,
        async (): Promise<Result<ConsentRow, WithdrawConsentProblem>> => {
          if (!(await isWithinReach(tx, actor, person))) return err(unknownPerson());
          const row = await endConsent(tx, person, { kind, at: actor.now, by: actor.officerId });
          if (row === null) return err(noConsent(kind));
          await note(tx, actor, 'withdrawConsent', row);
          if (kind === 'ONLINE_ACCESS') {
            await tellSignInsChanged(tx);
            tx.afterCommit(this.#onSignInsChange);
          }
          return ok(row);
        },
      ),
    );
  }
}

async function isWithinReach(tx: Tx, { reach }: Actor, person: Person): Promise<boolean> {
  if (person.jurisdictionId !== reach.jurisdictionId) return false;
  const place = await sealedOfPerson(tx, person, 'RESIDENT_ID');
  return place !== null && reaches(reach, { ...person, ...place });
}

async function note(tx: Tx, actor: Actor, operation: string, row: ConsentRow): Promise<void> {
  const { personId: objectId, id: consentId, kind, form, givenOn } = row;
  await audit(tx, actor, {
    operation,
    objectType: 'Person',
    objectId,
    detail: { consentId, kind, form, givenOn },
  });
}

function inFuture(givenOn: LocalDate, today: LocalDate): Problem<'CONSENT_IN_FUTURE'> {
  return problem({
    code: 'CONSENT_IN_FUTURE',
    message: `The consent is dated ${givenOn}, and today is ${today}; record it once it was given.`,
    messageZh: `授权日期${givenOn}晚于今天${today}，请在取得授权后登记。`,
    path: ['input', 'givenOn'],
  });
}

function onRecord(kind: ConsentKind): Problem<'CONSENT_ON_RECORD'> {
  const { en, zh } = CONSENT_KIND_LABELS[kind];
  return problem({
    code: 'CONSENT_ON_RECORD',
    message: `The consent “${en}” of this person is on record; nothing more is to be done.`,
    messageZh: `该人员的“${zh}”已登记，无需重复登记。`,
    path: ['input', 'kind'],
  });
}

function noConsent(kind: ConsentKind): Problem<'NO_CONSENT'> {
  const { en, zh } = CONSENT_KIND_LABELS[kind];
  return problem({
    code: 'NO_CONSENT',
    message: `There is no consent “${en}” of this person that could be withdrawn; check the kind.`,
    messageZh: `该人员没有可撤回的“${zh}”，请核对种类。`,
    path: ['input', 'kind'],
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
