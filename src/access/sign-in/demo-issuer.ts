import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, createLocalJWKSet, type JWK, type JWTPayload, SignJWT } from 'jose';
import { invariant } from '../../shared/invariant.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { type TokenRules, TokenVerifier } from './tokens.js';

/** What the sign-in of every demonstration officer opens with: this issuer names nobody else. */
export const DEMO_SUBJECT_PREFIX = 'demo:';

/** No division has this code, so no number made with it can be a real person's. */
export const NOWHERE = '990000';

/** What demonstration tokens must say. They live for thirty days, so that a pasted one still works next week. */
export const DEMO_TOKEN_RULES: TokenRules = {
  issuer: 'urn:doudi:demonstration',
  audience: 'doudi',
  algorithms: ['EdDSA'],
  type: 'at+jwt',
  subjectPrefix: DEMO_SUBJECT_PREFIX,
  maxAgeSeconds: 30 * 86_400,
  clockToleranceSeconds: 5,
};

/** What demonstration tokens of citizens must say beside: they name a made-up person by resident id. */
export const DEMO_CITIZEN_RULES: TokenRules = {
  ...DEMO_TOKEN_RULES,
  issuer: 'urn:doudi:demonstration:citizens',
  residentIdClaim: 'resident_id',
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether only programs on the same machine can reach a service that listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Issues tokens for demonstration officers, whoever asks: therefore only while the demonstration is on and the
 * service listens on this machine alone. A token names an officer's sign-in and says nothing about roles.
 */
export class DemoIssuer {
  readonly #privateKey: JWK;
  readonly #kid: string;
  /** Believes this issuer's tokens, by its public key. */
  readonly verifier: TokenVerifier;
  /** Believes its tokens of citizens. */
  readonly citizens: TokenVerifier;

  private constructor(privateKey: JWK, kid: string) {
    this.#privateKey = privateKey;
    this.#kid = kid;
    const { kty, crv, x } = privateKey;
    const publicKey = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } as JWK;
    const keys = createLocalJWKSet({ keys: [publicKey] });
    this.verifier = new TokenVerifier(DEMO_TOKEN_RULES, keys);
    this.citizens = new TokenVerifier(DEMO_CITIZEN_RULES, keys);
  }

  /**
   * The issuer with this Ed25519 private key.
   * @throws InvariantError when the key is of another kind
   */
  static async of(privateKey: JWK): Promise<DemoIssuer> {
    invariant(
      privateKey.kty === 'OKP' && privateKey.crv === 'Ed25519' && typeof privateKey.d === 'string',
      'The key of the demonstration issuer must be an Ed25519 private key.',
    );
    return new DemoIssuer(privateKey, await calculateJwkThumbprint(privateKey));
  }

  /**
   * A token for the demonstration officer with this sign-in, good for thirty days from `now`.
   * @throws InvariantError when the officer is not of the demonstration
   */
  async issue(subject: string, now: Date): Promise<string> {
    invariant(
      subject.startsWith(DEMO_SUBJECT_PREFIX),
      `The demonstration issues no token for ${subject}, who is not of the demonstration.`,
    );
    return await this.#sign({}, DEMO_TOKEN_RULES, subject, now);
  }

  /**
   * A token for the made-up citizen with this resident id, good for thirty days from `now`.
   * @throws InvariantError when the number could be a real person's
   */
  async issueCitizen(residentId: ResidentId, now: Date): Promise<string> {
    invariant(
      residentId.startsWith(NOWHERE),
      'The demonstration issues tokens for made-up citizens only, whose numbers belong to no division.',
    );
    const subject = `${DEMO_SUBJECT_PREFIX}citizen:${createHash('sha256').update(residentId).digest('hex').slice(0, 16)}`;
    return await this.#sign({ resident_id: residentId }, DEMO_CITIZEN_RULES, subject, now);
  }

  async #sign(claims: JWTPayload, rules: TokenRules, subject: string, now: Date): Promise<string> {
    const issuedAt = Math.floor(now.getTime() / 1000);
    return await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: rules.type, kid: this.#kid })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience as string)
      .setSubject(subject)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + rules.maxAgeSeconds)
      .sign(this.#privateKey);
  }
}
