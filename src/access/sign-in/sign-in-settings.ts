import { err, ok, type Result } from '../../shared/result.js';
import { isLoopback } from './demo-issuer.js';
import { TOKEN_ALGORITHMS, TOKEN_TYPES, type TokenRules } from './tokens.js';

/** Where officers' tokens come from. */
export type SignInSettings =
  | ({ readonly kind: 'OIDC' } & Issuer)
  | { readonly kind: 'DEMONSTRATION' }
  /** No issuer is configured: only partners and the public are served. */
  | { readonly kind: 'NONE' };

/** An issuer whose tokens are believed. */
export interface Issuer {
  readonly rules: TokenRules;
  readonly keys: KeySource;
}

export interface CitizenEnvironment {
  readonly CITIZEN_OIDC_ISSUER?: string | undefined;
  readonly CITIZEN_OIDC_AUDIENCE?: string | undefined;
  readonly CITIZEN_OIDC_JWKS?: string | undefined;
  /** `resident_id` unless set; `off` where tokens say no resident id. */
  readonly CITIZEN_OIDC_CLAIM?: string | undefined;
  readonly OIDC_ISSUER?: string | undefined;
}

/** Tokens say no resident id, and windows bind accounts to persons. */
const NO_CLAIM = 'off';

/** The issuer by whose tokens citizens sign in; null = none do, but for the demonstration. */
export function citizenSettings(env: CitizenEnvironment): Result<Issuer | null, string> {
  const { CITIZEN_OIDC_CLAIM: residentIdClaim = 'resident_id', OIDC_ISSUER: officers } = env;
  const missing = CITIZEN_NAMES.find((name) => !isSet(env[name]));
  const given = CITIZEN_NAMES.filter((name) => isSet(env[name]));
  if (given.length === 0) return ok(null);
  if (missing !== undefined) {
    return err(`${missing} is not set, but ${given.join(' and ')} is; set all three or none.`);
  }
  const issuer = env.CITIZEN_OIDC_ISSUER as string;
  if (issuer === officers) {
    return err('CITIZEN_OIDC_ISSUER is the issuer of officers; citizens need an issuer of their own.');
  }
  const keys = keySource(env.CITIZEN_OIDC_JWKS as string);
  if (!keys.ok) return err(keys.error.replace('OIDC_JWKS', 'CITIZEN_OIDC_JWKS'));
  const rules: TokenRules = {
    issuer,
    audience: env.CITIZEN_OIDC_AUDIENCE as string,
    algorithms: ['RS256', 'ES256', 'EdDSA'],
    type: 'at+jwt',
    maxAgeSeconds: ONE_DAY_SECONDS,
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
    ...(residentIdClaim !== NO_CLAIM && { residentIdClaim }),
  };
  return ok({ rules, keys: keys.value });
}

/** Where the issuer's public keys are read. */
export type KeySource =
  | { readonly kind: 'URL'; readonly url: URL }
  | { readonly kind: 'FILE'; readonly path: string };

export interface SignInEnvironment {
  /** Whether the demonstration is on. */
  readonly demo: boolean;
  /** The address that the service listens on. */
  readonly host: string;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
  /** An https address, an http address of this machine, or the path of a file. */
  readonly OIDC_JWKS?: string | undefined;
  /** Comma-separated; RS256 unless set. */
  readonly OIDC_ALGORITHMS?: string | undefined;
  /** `at+jwt` (RFC 9068) unless set. */
  readonly OIDC_TOKEN_TYPE?: string | undefined;
}

const CITIZEN_NAMES = ['CITIZEN_OIDC_ISSUER', 'CITIZEN_OIDC_AUDIENCE', 'CITIZEN_OIDC_JWKS'] as const;
const OIDC_NAMES = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS'] as const;
const ONE_DAY_SECONDS = 86_400;
const CLOCK_TOLERANCE_SECONDS = 30;

/**
 * How officers sign in. A configured issuer always wins; the demonstration's own issuer works only where nobody but
 * this machine can reach the service. A refusal is one sentence naming the setting.
 */
export function signInSettings(env: SignInEnvironment): Result<SignInSettings, string> {
  const given = OIDC_NAMES.filter((name) => isSet(env[name]));
  if (given.length === 0) return withoutIssuer(env);
  const missing = OIDC_NAMES.find((name) => !isSet(env[name]));
  if (missing !== undefined)
    return err(`${missing} is not set, but ${given.join(' and ')} is; set all three or none.`);
  const keys = keySource(env.OIDC_JWKS as string);
  if (!keys.ok) return keys;
  const algorithms = listed('OIDC_ALGORITHMS', env.OIDC_ALGORITHMS ?? 'RS256', TOKEN_ALGORITHMS);
  if (!algorithms.ok) return algorithms;
  const types = listed('OIDC_TOKEN_TYPE', env.OIDC_TOKEN_TYPE ?? 'at+jwt', TOKEN_TYPES);
  if (!types.ok) return types;
  const [type, ...others] = types.value;
  if (type === undefined || others.length > 0) return err('OIDC_TOKEN_TYPE must be one type: at+jwt or JWT.');
  const rules: TokenRules = {
    issuer: env.OIDC_ISSUER as string,
    audience: env.OIDC_AUDIENCE as string,
    algorithms: algorithms.value,
    type,
    maxAgeSeconds: ONE_DAY_SECONDS,
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
  };
  return ok({ kind: 'OIDC', rules, keys: keys.value });
}

function withoutIssuer({ demo, host }: SignInEnvironment): Result<SignInSettings, string> {
  if (!demo) return ok({ kind: 'NONE' });
  if (isLoopback(host)) return ok({ kind: 'DEMONSTRATION' });
  return err(
    `HOST is ${host}, where other machines could use demonstration tokens; set HOST to 127.0.0.1, DEMO=off, or an issuer with OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS.`,
  );
}

/** Keys fetched in the clear could be swapped on the way, so plain http is for this machine only. */
function keySource(text: string): Result<KeySource, string> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return ok({ kind: 'FILE', path: text });
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== null && isSafe && url.username === '' && url.password === '') return ok({ kind: 'URL', url });
  return err(
    'OIDC_JWKS must be an https address without a password, an http address of this machine, or a file.',
  );
}

function listed<const Code extends string>(
  name: string,
  text: string,
  codes: readonly Code[],
): Result<readonly Code[], string> {
  const found: Code[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const code = codes.find((each) => each === part);
    if (code === undefined)
      return err(`${name} knows no ${JSON.stringify(part)}; choose from ${codes.join(', ')}.`);
    found.push(code);
  }
  return ok(found);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
