import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { type Keyring, parseKeyring } from './access/privacy/keyring.js';
import { isLoopback } from './access/sign-in/demo-issuer.js';
import {
  citizenSettings,
  type Issuer,
  type SignInSettings,
  signInSettings,
} from './access/sign-in/sign-in-settings.js';
import type { S3Settings } from './cases/attachments/s3-contents.store.js';
import { QUERY_LIMITS, type QueryLimits } from './graphql/limits.js';
import { LOG_LEVELS, type LogLevel, SETTINGS, type Setting } from './settings.js';
import { quoted } from './shared/problem.js';
import { err, ok, type Result } from './shared/result.js';

/** Everything that the environment decides about the service, checked. */
export interface Config {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly database: EmbeddedDatabase | DatabaseServer;
  /** Most database connections at once, of each process. */
  readonly databasePool: number;
  /** Processes that serve on the one port. */
  readonly webConcurrency: number;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  readonly explorer: boolean;
  /** Whether the pages of agencies and of the public are served. */
  readonly workbench: boolean;
  readonly introspection: boolean;
  /** Whether the schema is served as a subgraph. */
  readonly federation: boolean;
  readonly limits: QueryLimits;
  readonly rates: RequestRates;
  /** Addresses or networks that say for whom they ask. */
  readonly trustedProxies: readonly string[];
  /** Whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  /** Networks off the internet that webhooks may reach. */
  readonly webhookNetworks: readonly string[];
  /** File of the only operations that are answered; `null` = all are. */
  readonly persistedOperations: string | null;
  readonly metrics: boolean;
  /** Policy modules beside those of the program: package names or paths. */
  readonly policies: readonly string[];
  readonly signIn: SignInSettings;
  /** By whose tokens citizens sign in; `null` = by none but the demonstration's. */
  readonly citizens: Issuer | null;
  /** `null` = the demonstration's own keys, kept in the data folder. */
  readonly keyring: Keyring | null;
  /** The largest file that may be attached or imported, in bytes. */
  readonly attachmentBytes: number;
  /** Where attachments are kept; `null` = in the database. */
  readonly s3: S3Settings | null;
  /** Years after which the personal data of people with whom everything is over is erased; `null` = never. */
  readonly retentionYears: number | null;
}

/** Requests a minute; `null` = any number. */
export interface RequestRates {
  readonly perCaller: number | null;
  readonly perAddress: number | null;
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

/** The largest attachment unless configured: ten mebibytes. */
export const MOST_ATTACHMENT_BYTES = 10_485_760;

const databaseUrl = z.string().refine(isDatabaseUrl);
const onOrOff = z.enum(['on', 'off']);

const list = z.string().transform((text) => text.split(',').map((item) => item.trim()));
const count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .refine((number) => number >= 1);

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
  WEB_CONCURRENCY: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((processes) => processes >= 1 && processes <= 64)
    .default(1),
  DEMO: onOrOff.default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  EXPLORER: onOrOff.optional(),
  WORKBENCH: onOrOff.optional(),
  INTROSPECTION: onOrOff.optional(),
  FEDERATION: onOrOff.default('off'),
  QUERY_COST: count.default(QUERY_LIMITS.cost),
  QUERY_DEPTH: count.default(QUERY_LIMITS.depth),
  QUERY_ALIASES: count.default(QUERY_LIMITS.aliases),
  QUERY_TOKENS: count.default(QUERY_LIMITS.tokens),
  RATE_PER_CALLER: count.or(z.literal('off')).optional(),
  RATE_PER_ADDRESS: count.or(z.literal('off')).optional(),
  TRUSTED_PROXIES: list.refine((networks) => networks.every(isNetwork)).default([]),
  WEBHOOK_NETWORKS: list
    .refine((networks) => networks.every((network) => ipaddr.isValidCIDR(network)))
    .default([]),
  CORS_ORIGINS: list.refine((origins) => origins.every(isOrigin)).default([]),
  PERSISTED_OPERATIONS: z.string().optional(),
  METRICS: onOrOff.optional(),
  POLICIES: list.refine((names) => names.every((name) => /^[\w@./~-]+$/.test(name))).default([]),
  OIDC_ISSUER: z.string().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS: z.string().optional(),
  OIDC_ALGORITHMS: z.string().optional(),
  OIDC_TOKEN_TYPE: z.string().optional(),
  CITIZEN_OIDC_ISSUER: z.string().optional(),
  CITIZEN_OIDC_AUDIENCE: z.string().optional(),
  CITIZEN_OIDC_JWKS: z.string().optional(),
  CITIZEN_OIDC_CLAIM: z
    .string()
    .regex(/^[\w:./-]{1,200}$/)
    .optional(),
  SEALING_KEYS: z.string().optional(),
  BLIND_INDEX_KEY: z.string().optional(),
  AUDIT_KEY: z.string().optional(),
  ATTACHMENT_BYTES: z
    .string()
    .regex(/^\d{4,9}$/)
    .transform(Number)
    .refine((bytes) => bytes >= 1_024 && bytes <= 104_857_600)
    .default(MOST_ATTACHMENT_BYTES),
  S3_ENDPOINT: z.string().refine(isOrigin).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('us-east-1'),
  S3_ACCESS_KEY_ID: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional(),
  S3_SECRET_ACCESS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional(),
  RETENTION_YEARS: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .optional(),
});

type Environment = z.infer<typeof environment>;

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
  const citizens = citizenSettings(env);
  if (!citizens.ok) return citizens;
  const keyring = keyringOf(env, demo);
  if (!keyring.ok) return keyring;
  const s3 = s3Of(env);
  if (!s3.ok) return s3;
  const explorer = env.EXPLORER === undefined ? demo : env.EXPLORER === 'on';
  return ok({
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    database: databaseOf(env),
    databasePool: env.DATABASE_POOL,
    webConcurrency: env.WEB_CONCURRENCY,
    demo,
    logLevel: env.LOG_LEVEL,
    explorer,
    federation: env.FEDERATION === 'on',
    workbench: env.WORKBENCH === undefined ? demo : env.WORKBENCH === 'on',
    introspection: env.INTROSPECTION === undefined ? explorer : env.INTROSPECTION === 'on',
    limits: limitsOf(env),
    rates: ratesOf(env, demo),
    trustedProxies: env.TRUSTED_PROXIES,
    corsOrigins: env.CORS_ORIGINS,
    webhookNetworks: env.WEBHOOK_NETWORKS,
    persistedOperations: env.PERSISTED_OPERATIONS ?? null,
    metrics: env.METRICS === undefined ? isLoopback(env.HOST) : env.METRICS === 'on',
    policies: env.POLICIES,
    signIn: signIn.value,
    citizens: citizens.value,
    keyring: keyring.value,
    attachmentBytes: env.ATTACHMENT_BYTES,
    s3: s3.value,
    retentionYears: env.RETENTION_YEARS ?? null,
  });
}

/** The four settings of a store go together, or none is set. */
function s3Of(env: Environment): Result<S3Settings | null, string> {
  const names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const missing = names.filter((name) => env[name] === undefined);
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = env;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (missing.length === names.length) return ok(null);
  if (
    endpoint === undefined ||
    bucket === undefined ||
    accessKeyId === undefined ||
    secretAccessKey === undefined
  ) {
    const [first = 'S3_ENDPOINT'] = missing;
    return err(
      `${first} is not set, and attachments cannot be kept in S3 without it; ${SETTINGS[first].remedy}.`,
    );
  }
  return ok({ endpoint, bucket, region, accessKeyId, secretAccessKey });
}

function limitsOf(env: Environment): QueryLimits {
  const { QUERY_COST: cost, QUERY_DEPTH: depth, QUERY_ALIASES: aliases, QUERY_TOKENS: tokens } = env;
  return { ...QUERY_LIMITS, cost, depth, aliases, tokens };
}

function ratesOf({ RATE_PER_CALLER, RATE_PER_ADDRESS }: Environment, demo: boolean): RequestRates {
  const rate = (given: number | 'off' | undefined, usual: number) => {
    if (given === undefined) return demo ? null : usual;
    return given === 'off' ? null : given;
  };
  return { perCaller: rate(RATE_PER_CALLER, 1_200), perAddress: rate(RATE_PER_ADDRESS, 6_000) };
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
  const { secret, remedy }: Setting = SETTINGS[name];
  return secret
    ? `The value of ${name} cannot be used; ${remedy}.`
    : `${name} is ${quoted(value)}; ${remedy}.`;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && hostname !== '' && pathname.length > 1;
}

/** An origin as browsers write it: scheme, host and port, no path. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** An address, or a network like 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  return isIP(address) !== 0 && isPrefix && more.length === 0;
}
