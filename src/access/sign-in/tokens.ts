import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { localDateAt } from '../../shared/local-date.js';
import { parseResidentId, type ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { SignInFault } from './sign-in-problem.js';

/** The signature algorithms that a token may use: asymmetric ones only, so that a verifier can never sign. */
export const TOKEN_ALGORITHMS = ['EdDSA', 'ES256', 'RS256'] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** The `typ` of an access token (RFC 9068) or of a plain JWT. */
export const TOKEN_TYPES = ['at+jwt', 'JWT'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** What a token must say to be believed. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly TokenAlgorithm[];
  readonly type: TokenType;
  /** What every subject opens with, when the issuer may name only some of the officers. */
  readonly subjectPrefix?: string;
  /** Tokens issued longer ago than this are refused, whatever their own end says; seconds. */
  readonly maxAgeSeconds: number;
  /** How far the issuer's clock may differ from ours; seconds. */
  readonly clockToleranceSeconds: number;
  /** The claim with the resident id of the citizen whom the token names; unset = no claim but the subject is read. */
  readonly residentIdClaim?: string;
}

/** All that is believed of a token: who it names. Roles and places come from the officer row. */
export interface TokenIdentity {
  readonly subject: string;
  /** The first instant at which the token is no longer believed. */
  readonly goodUntil: Date;
  /** Of a citizen, where the rules name a claim for it: checked, and never kept. */
  readonly residentId?: ResidentId;
}

/** The issuer's keys cannot be had: an outage, not a fault of the token. */
export class KeySetUnavailable extends Error {
  override readonly name = 'KeySetUnavailable';
}

/** Longer tokens are not even parsed. */
export const LONGEST_TOKEN = 8_192;
const LONGEST_SUBJECT = 255;

/** Checks signed tokens against one issuer's rules and keys. */
export class TokenVerifier {
  readonly #rules: TokenRules;
  readonly #keyFor: JWTVerifyGetKey;

  /** @param keyFor finds the key by the token's header; `KeySetUnavailable` when the keys cannot be had */
  constructor(rules: TokenRules, keyFor: JWTVerifyGetKey) {
    this.#rules = rules;
    this.#keyFor = keyFor;
  }

  /** Whose tokens are believed. */
  get issuer(): string {
    return this.#rules.issuer;
  }

  /**
   * Who the token names, if its signature, algorithm, type, issuer, audience and times all hold at `now`.
   * @throws KeySetUnavailable when the issuer's keys cannot be had
   */
  async verify(token: string, now: Date): Promise<Result<TokenIdentity, SignInFault>> {
    if (token.length > LONGEST_TOKEN) return err('TOKEN_INVALID');
    const rules = this.#rules;
    try {
      const { payload } = await jwtVerify(token, this.#keyFor, {
        algorithms: [...rules.algorithms],
        typ: rules.type,
        issuer: rules.issuer,
        audience: rules.audience,
        requiredClaims: ['sub', 'exp', 'iat'],
        maxTokenAge: rules.maxAgeSeconds,
        clockTolerance: rules.clockToleranceSeconds,
        currentDate: now,
      });
      const { sub, exp, iat } = payload as { sub: unknown; exp: number; iat: number };
      if (!isSubject(sub, rules.subjectPrefix)) return err('TOKEN_INVALID');
      const citizen = citizenOf(payload[rules.residentIdClaim ?? ''], rules, now);
      if (citizen === null) return err('TOKEN_INVALID');
      const end = Math.min(exp, iat + rules.maxAgeSeconds) + rules.clockToleranceSeconds;
      return ok({ subject: sub, goodUntil: new Date(end * 1000), ...citizen });
    } catch (error) {
      if (error instanceof KeySetUnavailable) throw error;
      return err(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
    }
  }
}

/** What the claim says of a citizen, nothing where no claim is asked for; null when it is missing or no resident id. */
function citizenOf(
  claim: unknown,
  { residentIdClaim }: TokenRules,
  now: Date,
): Pick<TokenIdentity, 'residentId'> | null {
  if (residentIdClaim === undefined) return {};
  const parsed = typeof claim === 'string' ? parseResidentId(claim, { on: localDateAt(now) }) : null;
  return parsed?.ok ? { residentId: parsed.value } : null;
}

function isSubject(subject: unknown, prefix = ''): subject is string {
  // Control characters are kept out of logs and of the audit's columns.
  return (
    typeof subject === 'string' &&
    subject.length <= LONGEST_SUBJECT &&
    /^\P{Cc}+$/u.test(subject) &&
    subject.startsWith(prefix)
  );
}
