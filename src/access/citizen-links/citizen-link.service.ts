import { randomBytes } from 'node:crypto';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import type { SeparationProblem } from '../duties/separation.js';
import { separationProblems } from '../duties/separation.store.js';
import type { IdempotencyProblem } from '../once/idempotency.js';
import { idempotently } from '../once/idempotency.store.js';
import { emit } from '../outbox.store.js';
import type { ConsentForm } from '../privacy/consent.js';
import { insertConsent } from '../privacy/consent.store.js';
import { sealedOfPerson } from '../privacy/reveal.store.js';
import type { Sealer } from '../privacy/sealing.js';
import { tellSignInsChanged } from '../sign-in/sign-in-signal.store.js';
import { type CitizenViewer, reaches } from '../viewer.js';
import type { CitizenLinkRow } from './citizen-link.entity.js';
import {
  alreadyLinked,
  type LinkProblem,
  linkedElsewhere,
  namedByToken,
  unknownCode,
  unknownPerson,
} from './citizen-link.js';
import {
  householdOf,
  insertLink,
  linkUnder,
  lockAccessConsent,
  lockOffer,
  personsOfAccount,
  renewCode,
  takeOffer,
} from './citizen-link.store.js';
import {
  normalSignInCode,
  SIGN_IN_CODE_FIELD,
  SIGN_IN_CODE_LIFETIME_MS,
  signInCode,
} from './sign-in-code.js';

/** Whom a code is for, and how the person agreed before the officer who saw the identity card. */
export interface CodeRequest {
  readonly person: { readonly jurisdictionId: string; readonly id: string };
  readonly form: ConsentForm;
}

/** A code just given out. It is shown once: null when a repeated call gets the answer again. */
export interface IssuedCode {
  readonly code: string | null;
  readonly expiresAt: Date;
}

/** A citizen's sign-in that is bound to a person from now on. */
export interface LinkedSignIn {
  readonly jurisdictionId: string;
  readonly linkedAt: Date;
}

/** A citizen at a moment. */
export interface LinkingCitizen {
  readonly citizen: CitizenViewer;
  readonly now: Date;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

export interface CitizenLinkParts {
  readonly database: Database;
  readonly sealer: Pick<Sealer, 'blindIndexes'>;
  /** Told after a commit that sign-ins have changed. */
  readonly onChange?: () => void;
}

/** In whose name the audit has what a citizen did. */
const CITIZEN = '本人';

/**
 * Binds citizens' sign-ins to persons on record, where their tokens name no resident id. The window sees the identity
 * card and gives out a code; the citizen, signed in, takes it up. It rests on a consent and ends with it.
 */
export class CitizenLinkService {
  readonly #parts: CitizenLinkParts;

  constructor(parts: CitizenLinkParts) {
    this.#parts = parts;
  }

  /** Records the consent of a person within reach, unless it is on record, and gives out a code for it. */
  async issueCode(
    actor: Actor,
    { person, form }: CodeRequest,
  ): Promise<Result<IssuedCode, LinkProblem | SeparationProblem | IdempotencyProblem>> {
    const code = signInCode(randomBytes(12));
    const expiresAt = new Date(actor.now.getTime() + SIGN_IN_CODE_LIFETIME_MS);
    const issueId = newId();
    const issued = await this.#parts.database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'issueSignInCode',
        { person, form },
        async (): Promise<Result<{ issueId: string; expiresAt: Date }, LinkProblem | SeparationProblem>> => {
          const isOwn = person.jurisdictionId === actor.reach.jurisdictionId;
          const place = isOwn ? await sealedOfPerson(tx, person, 'RESIDENT_ID') : null;
          if (place === null || !reaches(actor.reach, { ...person, ...place })) return err(unknownPerson());
          const own = await ownProblem(tx, actor, person);
          if (own !== null) return err(own);
          const fault = await this.#offer(tx, actor, { person, form, code, expiresAt });
          if (fault !== null) return err(fault);
          await audit(tx, actor, {
            ...{ operation: 'issueSignInCode', objectType: 'Person', objectId: person.id },
            detail: { form, expiresAt: expiresAt.toISOString() },
          });
          return ok({ issueId, expiresAt });
        },
      ),
    );
    if (!issued.ok) return issued;
    const isRepeated = issued.value.issueId !== issueId;
    return ok({ code: isRepeated ? null : code, expiresAt: issued.value.expiresAt });
  }

  /** Takes a code up: from now on this sign-in is that person, in the jurisdiction that gave it out. */
  async link(
    { citizen, now, requestId, idempotencyKey }: LinkingCitizen,
    text: string,
  ): Promise<Result<LinkedSignIn, LinkProblem | IdempotencyProblem>> {
    const { account, subject } = citizen;
    if (account === undefined) return err(namedByToken());
    const code = normalSignInCode(text);
    if (code === null) return err(unknownCode());
    const indexes = this.#parts.sealer.blindIndexes(SIGN_IN_CODE_FIELD, code);
    // The code says which jurisdiction it is of; until then the citizen has none.
    return await asSystem('a citizen takes up a code of a window that is still to be found', () =>
      this.#parts.database.transaction((tx) =>
        idempotently(
          tx,
          { subject, now, idempotencyKey },
          'linkSignIn',
          { code: indexes[0] ?? '' },
          async (): Promise<Result<LinkedSignIn, LinkProblem>> => {
            const offer = await lockOffer(tx, indexes, now);
            if (offer === undefined) return err(unknownCode());
            const { jurisdictionId, id, personId } = offer;
            const others = await personsOfAccount(tx.db, account);
            if (others.some((other) => other.jurisdictionId === jurisdictionId))
              return err(linkedElsewhere());
            await takeOffer(tx, offer, { ...account, linkedAt: now });
            const reach = { jurisdictionId, townshipIds: null, villageIds: null };
            const actor = { subject, name: CITIZEN, roles: ['CITIZEN'], reach, now, requestId };
            await audit(tx, actor, { operation: 'linkSignIn', objectType: 'Person', objectId: personId });
            await emit(tx, actor, { type: 'SIGN_IN_LINKED', objectId: id });
            await tellSignInsChanged(tx);
            if (this.#parts.onChange !== undefined) tx.afterCommit(this.#parts.onChange);
            return ok({ jurisdictionId, linkedAt: now });
          },
        ),
      ),
    );
  }

  async #offer(tx: Tx, actor: Actor, { person, form, code, expiresAt }: Offer): Promise<LinkProblem | null> {
    const { jurisdictionId, id: personId } = person;
    const consent =
      (await lockAccessConsent(tx, person)) ?? (await this.#consent(tx, actor, { person, form }));
    const [codeIndex = ''] = this.#parts.sealer.blindIndexes(SIGN_IN_CODE_FIELD, code.replaceAll('-', ''));
    const offered = { codeIndex, codeExpiresAt: expiresAt, issuedAt: actor.now, issuedBy: actor.officerId };
    const known = await linkUnder(tx, { jurisdictionId, id: consent.id });
    if (known === undefined) {
      const row: CitizenLinkRow = {
        ...{ jurisdictionId, id: newId(), personId, consentId: consent.id, ...offered },
        ...{ issuer: null, subject: null, linkedAt: null },
      };
      await insertLink(tx, row);
      return null;
    }
    if (known.linkedAt !== null) return alreadyLinked();
    await renewCode(tx, known, offered);
    return null;
  }

  async #consent(tx: Tx, actor: Actor, { person, form }: CodeRequest): Promise<{ readonly id: string }> {
    const row = {
      ...{ jurisdictionId: person.jurisdictionId, id: newId(), personId: person.id },
      ...({ kind: 'ONLINE_ACCESS', form, givenOn: actor.today, recordedAt: actor.now } as const),
      ...{ recordedBy: actor.officerId, withdrawnAt: null, withdrawnBy: null },
    };
    // Whoever was faster has recorded it, and is waited for.
    if (await insertConsent(tx, row)) return row;
    return (await lockAccessConsent(tx, person)) ?? row;
  }
}

/** Whoever sees the identity card does not see the own one, nor that of a near relative. */
async function ownProblem(
  tx: Tx,
  actor: Actor,
  { jurisdictionId, id: personId }: CodeRequest['person'],
): Promise<SeparationProblem | null> {
  const householdId = await householdOf(tx, { jurisdictionId, id: personId });
  const asked = { duties: ['INTAKE'], householdId, personId, earlier: [] } as const;
  return (await separationProblems(tx, actor, asked)).get('INTAKE') ?? null;
}

interface Offer extends CodeRequest {
  readonly code: string;
  readonly expiresAt: Date;
}
