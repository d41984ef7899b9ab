import { z } from 'zod';
import { type Keyring, parseKeyring } from './access/keyring.js';
import { type SignInSettings, signInSettings } from './access/sign-in-settings.js';
import { quoted } from './shared/problem.js';
import { err, ok, type Result } from './shared/result.js';

/** Everything that the environment decides about the service, checked. */
export interface Config {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly database: EmbeddedDatabase | DatabaseServer;
  /** Most database connections at once. */
  readonly databasePool: number;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  readonly explorer: boolean;
  readonly introspection: boolean;
  /** Policy modules beside those of the program: package names or paths. */
  readonly policies: readonly string[];
  readonly signIn: SignInSettings;
  /** `null` = the demonstration's own keys, kept in the data folder. */
  readonly keyring: Keyring | null;
}

export interface EmbeddedDatabase {
  readonly kind: 'EMBEDDED';
}

export interface DatabaseServer {
  readonly kind: 'SERVER';
  readonly url: string;
  /** Login that owns the tables, for `npm run migrate`; the same as `url` unless set. */
  readonly ownerUrl: string;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One variable of the environment, as the README lists it. */
export interface Setting {
  /** What holds when the variable is unset or empty, as a reader sees it. */
  readonly unset: string;
  readonly meaning: string;
  /** What to set it to when its value cannot be used. */
  readonly remedy: string;
  /** Its value is never shown. */
  readonly secret?: true;
}

const databaseUrl = z.string().refine(isDatabaseUrl);
const onOrOff = z.enum(['on', 'off']);

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\u0000'))
    .default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_POOL: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((size) => size >= 1 && size <= 1_000)
    .default(10),
  DEMO: onOrOff.default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  EXPLORER: onOrOff.optional(),
  INTROSPECTION: onOrOff.optional(),
  POLICIES: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .refine((names) => names.every((name) => /^[\w@./~-]+$/.test(name)))
    .default([]),
  OIDC_ISSUER: z.string().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS: z.string().optional(),
  OIDC_ALGORITHMS: z.string().optional(),
  OIDC_TOKEN_TYPE: z.string().optional(),
  SEALING_KEYS: z.string().optional(),
  BLIND_INDEX_KEY: z.string().optional(),
  AUDIT_KEY: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

/** Every variable that the service reads, in the order of the README. */
export const SETTINGS: Readonly<Record<keyof Environment, Setting>> = {
  HOST: {
    unset: '127.0.0.1',
    meaning: 'Address to listen on. Demonstration tokens work only on an address of this machine.',
    remedy: 'set it to an address of this machine, such as 127.0.0.1, or to 0.0.0.0 for all of them',
  },
  PORT: {
    unset: '4000',
    meaning: 'Port to listen on; 0 takes any free one.',
    remedy: 'set it to a whole number from 0 to 65535',
  },
  DATA_DIR: {
    unset: '.data',
    meaning: 'Folder of the embedded database and of the demonstration keys.',
    remedy: 'set it to the path of a folder',
  },
  DATABASE_URL: {
    unset: 'an embedded PostgreSQL in DATA_DIR',
    meaning: 'PostgreSQL server to use. Run `npm run migrate` before the first start and after each update.',
    remedy: 'set it like postgresql://user:password@host:5432/database',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    unset: 'DATABASE_URL',
    meaning: 'Login that owns the tables, used by `npm run migrate` only.',
    remedy: 'set it like postgresql://owner:password@host:5432/database',
    secret: true,
  },
  DATABASE_POOL: {
    unset: '10',
    meaning: 'Most database connections at once.',
    remedy: 'set it to a whole number from 1 to 1000',
  },
  DEMO: {
    unset: 'on',
    meaning: 'Fills an empty database with demonstration data and issues demonstration tokens.',
    remedy: 'set it to on or off',
  },
  LOG_LEVEL: {
    unset: 'info',
    meaning: `Least level that is logged, as JSON lines on standard error: ${LOG_LEVELS.join(', ')}.`,
    remedy: `set it to one of ${LOG_LEVELS.join(', ')}`,
  },
  EXPLORER: {
    unset: 'on in the demonstration, else off',
    meaning: 'Serves the explorer at /explorer.',
    remedy: 'set it to on or off',
  },
  INTROSPECTION: {
    unset: 'on with the explorer, else off',
    meaning: 'Answers questions about the schema, which tools like the explorer ask.',
    remedy: 'set it to on or off',
  },
  POLICIES: {
    unset: 'only the policies of the program',
    meaning: 'More policy modules, separated by commas: names of installed packages or paths.',
    remedy: 'set it to package names or paths separated by commas',
  },
  OIDC_ISSUER: {
    unset: 'demonstration tokens in the demonstration, else none',
    meaning: 'Issuer of the tokens that officers sign in with. Goes with the next two.',
    remedy: 'set it to the issuer as its tokens name it',
  },
  OIDC_AUDIENCE: {
    unset: '–',
    meaning: 'The audience that tokens for this service name.',
    remedy: 'set it to the audience as the tokens name it',
  },
  OIDC_JWKS: {
    unset: '–',
    meaning: "Address (https) or file of the issuer's public keys.",
    remedy: 'set it to an https address or a file',
  },
  OIDC_ALGORITHMS: {
    unset: 'RS256',
    meaning: 'Signature algorithms that are accepted, separated by commas: EdDSA, ES256, RS256.',
    remedy: 'set it to algorithms separated by commas',
  },
  OIDC_TOKEN_TYPE: {
    unset: 'at+jwt',
    meaning: 'The type that tokens name in their header: at+jwt or JWT.',
    remedy: 'set it to at+jwt or JWT',
  },
  SEALING_KEYS: {
    unset: 'keys made in DATA_DIR in the demonstration, else refused',
    meaning: 'Keys that seal personal data, `id:base64` separated by commas, the current one first.',
    remedy: 'set it to `id:base64` with 32 random bytes, as `openssl rand -base64 32` makes them',
    secret: true,
  },
  BLIND_INDEX_KEY: {
    unset: 'as SEALING_KEYS',
    meaning: 'Key under which personal data is found without opening it, 32 random bytes in base64.',
    remedy: 'set it to what `openssl rand -base64 32` prints',
    secret: true,
  },
  AUDIT_KEY: {
    unset: 'as SEALING_KEYS',
    meaning:
      'Key that proves the audit, 32 random bytes in base64; after a change the older ones follow, separated by commas.',
    remedy: 'set it to what `openssl rand -base64 32` prints',
    secret: true,
  },
};

/**
 * Reads the environment once. A refusal is one sentence that names the variable, its value unless it is secret,
 * and the remedy. An empty variable counts as unset.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const given = Object.keys(SETTINGS).flatMap((name) => (variables[name] ? [[name, variables[name]]] : []));
  const parsed = environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof Environment;
    return err(unusable(name, variables[name] ?? ''));
  }
  const env = parsed.data;
  const demo = env.DEMO === 'on';
  const signIn = signInSettings({ ...env, demo, host: env.HOST });
  if (!signIn.ok) return signIn;
  const keyring = keyringOf(env, demo);
  if (!keyring.ok) return keyring;
  const explorer = env.EXPLORER === undefined ? demo : env.EXPLORER === 'on';
  return ok({
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    database: databaseOf(env),
    databasePool: env.DATABASE_POOL,
    demo,
    logLevel: env.LOG_LEVEL,
    explorer,
    introspection: env.INTROSPECTION === undefined ? explorer : env.INTROSPECTION === 'on',
    policies: env.POLICIES,
    signIn: signIn.value,
    keyring: keyring.value,
  });
}

function databaseOf({ DATABASE_URL, DATABASE_OWNER_URL }: Environment): Config['database'] {
  if (DATABASE_URL === undefined) return { kind: 'EMBEDDED' };
  return { kind: 'SERVER', url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL };
}

function keyringOf(env: Environment, demo: boolean): Result<Keyring | null, string> {
  const { SEALING_KEYS: sealingKeys, BLIND_INDEX_KEY: blindIndexKey, AUDIT_KEY: auditKey } = env;
  const given = [sealingKeys, blindIndexKey, auditKey];
  if (demo && given.every((key) => key === undefined)) return ok(null);
  if (sealingKeys === undefined) return err(missingKey('SEALING_KEYS', 'personal data cannot be kept'));
  if (blindIndexKey === undefined) return err(missingKey('BLIND_INDEX_KEY', 'personal data cannot be kept'));
  if (auditKey === undefined) return err(missingKey('AUDIT_KEY', 'the audit cannot be proven'));
  return parseKeyring({ sealingKeys, blindIndexKey, auditKey });
}

function missingKey(name: 'SEALING_KEYS' | 'BLIND_INDEX_KEY' | 'AUDIT_KEY', consequence: string): string {
  return `${name} is not set, and ${consequence} without it; ${SETTINGS[name].remedy}.`;
}

function unusable(name: keyof Environment, value: string): string {
  const { secret, remedy } = SETTINGS[name];
  return secret
    ? `The value of ${name} cannot be used; ${remedy}.`
    : `${name} is ${quoted(value)}; ${remedy}.`;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && hostname !== '' && pathname.length > 1;
}
