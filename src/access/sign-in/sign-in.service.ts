import { hash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { Db } from '../../database/entities.js';
import { asSystem } from '../../database/scope.js';
import { isActiveOn } from '../../jurisdictions/period.js';
import { localDateAt } from '../../shared/local-date.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { ApiKeyRow } from '../api-keys/api-key.entity.js';
import { isApiKeyActive, matchesApiKeyHash, parseApiKey } from '../api-keys/api-key.js';
import { findApiKey } from '../api-keys/api-key.store.js';
import { type DelegationInPost, findDelegationById } from '../duties/delegation.store.js';
import type { Sealer } from '../privacy/sealing.js';
import {
  ANONYMOUS,
  type CitizenViewer,
  type OfficerViewer,
  type PartnerViewer,
  type Viewer,
} from '../viewer.js';
import { CitizenDirectory } from './citizen-directory.store.js';
import { OfficerDirectory } from './officer-directory.store.js';
import { type SignInFault, type SignInProblem, signInProblem } from './sign-in-problem.js';
import { TimedCache } from './timed-cache.js';
import { LONGEST_TOKEN, type TokenIdentity, type TokenVerifier } from './tokens.js';

/** The credentials of a request, as its headers carried them. */
export interface Credentials {
  /** `Authorization: Bearer <token>` */
  readonly authorization?: string | undefined;
  /** `X-API-Key: doudi_pk_…` */
  readonly apiKey?: string | undefined;
  /** `X-Acting-For: <id of a delegation>`: the officer acts for a colleague. */
  readonly actingFor?: string | undefined;
}

/** Checks tokens; `TokenVerifier` is one. */
export type Verifier = Pick<TokenVerifier, 'verify'>;

/** How citizens sign in: by tokens of an issuer of their own. */
export interface CitizenSignIn {
  readonly verifier: Pick<TokenVerifier, 'verify' | 'issuer'>;
  readonly sealer: Pick<Sealer, 'blindIndexes'>;
}

/** Checking a signature costs more than most answers, so one that held is believed this long. */
const TOKEN_LIFETIME_MS = 30_000;
const MOST_TOKENS = 20_000;
/** A revoked key stops working after at most this time. */
const API_KEY_LIFETIME_MS = 30_000;
const MOST_API_KEYS = 10_000;
/** A delegation that was ended is believed for at most this time. */
const DELEGATION_LIFETIME_MS = 30_000;
const MOST_DELEGATIONS = 10_000;
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** Finds out who is asking. Whoever shows no credentials is anonymous; whoever shows bad ones is refused. */
export class SignInService {
  readonly #db: Db;
  readonly #verifier: Verifier | null;
  readonly #officers: OfficerDirectory;
  readonly #tokens = new TimedCache<Result<TokenIdentity, SignInFault>>({
    lifetimeMs: TOKEN_LIFETIME_MS,
    capacity: MOST_TOKENS,
  });
  readonly #apiKeys = new TimedCache<ApiKeyRow | null>({
    lifetimeMs: API_KEY_LIFETIME_MS,
    capacity: MOST_API_KEYS,
  });

  readonly #delegations = new TimedCache<DelegationInPost | null>({
    lifetimeMs: DELEGATION_LIFETIME_MS,
    capacity: MOST_DELEGATIONS,
  });
  readonly #citizens: CitizenParts | null;
  readonly #citizenViewers = new TimedCache<Result<KnownCitizen, SignInFault>>({
    lifetimeMs: TOKEN_LIFETIME_MS,
    capacity: MOST_TOKENS,
  });

  /**
   * @param verifier of officers' tokens; null when the service accepts none
   * @param citizens unset when no citizens sign in
   */
  constructor(db: Db, verifier: Verifier | null, citizens: CitizenSignIn | null = null) {
    this.#db = db;
    this.#citizens =
      citizens === null ? null : { ...citizens, directory: new CitizenDirectory(db, citizens.sealer) };
    this.#verifier = verifier;
    this.#officers = new OfficerDirectory(db);
  }

  /** Looks officers and citizens up anew, because posts or bound accounts have changed. */
  forgetSignIns(): void {
    this.#officers.forget();
    this.#citizenViewers.clear();
  }

  /**
   * The viewer that the credentials name at `now`, by the real clock: a demonstration's date does not bring back an
   * officer who has left.
   * @throws KeySetUnavailable when the token issuer's keys cannot be had, DatabaseUnavailableError
   */
  async viewerFrom(credentials: Credentials, now: Date): Promise<Result<Viewer, SignInProblem>> {
    const { authorization, apiKey, actingFor } = credentials;
    if (authorization !== undefined && apiKey !== undefined) return refused('CREDENTIALS_AMBIGUOUS');
    if (authorization === undefined && apiKey === undefined) return ok(ANONYMOUS);
    return await asSystem('signing in, before it is known who asks', async () => {
      if (authorization === undefined) return await this.#partnerFrom(apiKey ?? '', now);
      const holder = await this.#tokenHolder(authorization, now);
      if (actingFor === undefined || !holder.ok) return holder;
      return await this.#standIn(holder.value, actingFor, now);
    });
  }

  /** The issuer that a token names says only whose rules and keys it is checked by. */
  async #tokenHolder(authorization: string, now: Date): Promise<Result<Viewer, SignInProblem>> {
    const token = BEARER.exec(authorization)?.[1];
    const citizens = this.#citizens;
    const name = token === undefined ? '' : hash('sha256', token, 'base64');
    const isOfficers = this.#tokens.holds(name, now.getTime());
    if (citizens !== null && token !== undefined && !isOfficers) {
      if (issuerOf(token) === citizens.verifier.issuer)
        return await this.#citizenFrom({ token, name }, now, citizens);
    }
    const verifier = this.#verifier;
    if (verifier === null) return refused('TOKENS_NOT_ACCEPTED');
    if (token === undefined) return refused('TOKEN_INVALID');
    return await this.#officerFrom({ token, name }, now, verifier);
  }

  /** The resident id is turned into its index at once and kept nowhere. */
  async #citizenFrom(
    { token, name }: NamedToken,
    now: Date,
    { verifier, directory }: CitizenParts,
  ): Promise<Result<CitizenViewer, SignInProblem>> {
    const known = await this.#citizenViewers.get(name, now.getTime(), async () => {
      const identity = await verifier.verify(token, now);
      if (!identity.ok) return identity;
      const { subject, goodUntil, residentId } = identity.value;
      const viewer =
        residentId === undefined
          ? await directory.viewerOfAccount({ issuer: verifier.issuer, subject })
          : await directory.viewerOf(subject, residentId);
      return ok({ goodUntil, viewer });
    });
    if (!known.ok) this.#citizenViewers.forget(name);
    if (!known.ok) return refused(known.error);
    return known.value.goodUntil <= now ? refused('TOKEN_EXPIRED') : ok(known.value.viewer);
  }

  async #officerFrom(
    token: NamedToken,
    now: Date,
    verifier: Verifier,
  ): Promise<Result<OfficerViewer, SignInProblem>> {
    const identity = await this.#identityOf(token, now, verifier);
    if (!identity.ok) return refused(identity.error);
    const viewer = await this.#officers.viewerOf(identity.value.subject, { today: localDateAt(now), now });
    return viewer === null ? refused('OFFICER_UNKNOWN') : ok(viewer);
  }

  /** The officer in the post of the colleague: role, place and reach of the one, the person of the other. */
  async #standIn(viewer: Viewer, id: string, now: Date): Promise<Result<Viewer, SignInProblem>> {
    if (viewer.kind !== 'OFFICER') return refused('DELEGATION_UNKNOWN');
    const today = localDateAt(now);
    const nowMs = now.getTime();
    const delegation = await this.#delegations.get(id, nowMs, () => findDelegationById(this.#db, id));
    if (delegation === null || delegation.toOfficerId !== viewer.officerId)
      return refused('DELEGATION_UNKNOWN');
    const isInForce =
      isActiveOn(delegation, today) && (delegation.endedAt === null || now < delegation.endedAt);
    const post = isInForce ? await this.#officers.viewerOf(delegation.fromSubject, { today, now }) : null;
    // What was given is the post that the colleague held then, not one to which they have changed since.
    if (post === null || post.officerId !== delegation.fromOfficerId) return refused('DELEGATION_UNKNOWN');
    const { officerId, name, personIndex } = post;
    const { subject, officerId: ownId, name: ownName, personIndex: ownIndex } = viewer;
    return ok({
      ...post,
      ...{ subject, officerId: ownId, name: ownName, personIndex: ownIndex },
      actingFor: { delegationId: delegation.id, officerId, name, personIndex },
    });
  }

  /** Tokens are remembered by their hash, and only while they hold; what did not hold is forgotten. */
  async #identityOf(
    { token, name }: NamedToken,
    now: Date,
    verifier: Verifier,
  ): Promise<Result<TokenIdentity, SignInFault>> {
    const identity = await this.#tokens.get(name, now.getTime(), () => verifier.verify(token, now));
    if (!identity.ok) this.#tokens.forget(name);
    return identity.ok && identity.value.goodUntil <= now ? err('TOKEN_EXPIRED') : identity;
  }

  async #partnerFrom(text: string, now: Date): Promise<Result<PartnerViewer, SignInProblem>> {
    const parts = parseApiKey(text);
    if (parts === null) return refused('API_KEY_INVALID');
    const { id, secret } = parts;
    const key = await this.#apiKeys.get(id, now.getTime(), () => findApiKey(this.#db, id));
    // A secret that belongs to no key is compared all the same, so that time does not tell which ids exist.
    const matches = matchesApiKeyHash(secret, key?.keyHash ?? NO_HASH);
    if (key === null || !matches || !isApiKeyActive(key, now)) return refused('API_KEY_INVALID');
    const { name, jurisdictionIds, scopes } = key;
    return ok({ kind: 'PARTNER', keyId: id, name, jurisdictionIds, scopes });
  }
}

/** A token with its hash, by which it is remembered. */
interface NamedToken {
  readonly token: string;
  readonly name: string;
}

interface CitizenParts extends CitizenSignIn {
  readonly directory: CitizenDirectory;
}

interface KnownCitizen {
  readonly goodUntil: Date;
  readonly viewer: CitizenViewer;
}

/** As the token says it, unchecked. */
function issuerOf(token: string): string | null {
  if (token.length > LONGEST_TOKEN) return null;
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

const NO_HASH = '0'.repeat(64);

function refused(fault: SignInFault): { readonly ok: false; readonly error: SignInProblem } {
  return err(signInProblem(fault));
}
