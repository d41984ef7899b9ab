import { QUERY_LIMITS } from './graphql/limits.js';

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

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every variable that the service reads, in the order of the README. */
export const SETTINGS = {
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
    meaning:
      'PostgreSQL server (15 or newer) to use, by a login in the role doudi_app that owns nothing. Run `npm run migrate` before the first start and after each update.',
    remedy: 'set it like postgresql://user:password@host:5432/database',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    unset: 'DATABASE_URL',
    meaning:
      'Login that owns the tables, used by `npm run migrate` only; the service itself refuses to run as one.',
    remedy: 'set it like postgresql://owner:password@host:5432/database',
    secret: true,
  },
  DATABASE_POOL: {
    unset: '10',
    meaning: 'Most database connections at once, of each process.',
    remedy: 'set it to a whole number from 1 to 1000',
  },
  WEB_CONCURRENCY: {
    unset: '1',
    meaning:
      'Processes that serve on the one port, at best one for each processor that the database leaves. Each counts rates and metrics for itself.',
    remedy: 'set it to a whole number from 1 to 64',
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
  WORKBENCH: {
    unset: 'on in the demonstration, else off',
    meaning: 'Serves the policy workbench at /workbench and the public notices at /notices.',
    remedy: 'set it to on or off',
  },
  INTROSPECTION: {
    unset: 'on with the explorer, else off',
    meaning: 'Answers questions about the schema, which tools like the explorer ask.',
    remedy: 'set it to on or off',
  },
  FEDERATION: {
    unset: 'off',
    meaning: 'Serves the schema as a subgraph of a federation (version 2), for a router.',
    remedy: 'set it to on or off',
  },
  QUERY_COST: {
    unset: String(QUERY_LIMITS.cost),
    meaning: 'The most that one operation may cost; every answer says in `extensions.cost` what it cost.',
    remedy: 'set it to a whole number from 1 to 999999',
  },
  QUERY_DEPTH: {
    unset: String(QUERY_LIMITS.depth),
    meaning: 'How deep one operation may ask.',
    remedy: 'set it to a whole number from 1 to 999999',
  },
  QUERY_ALIASES: {
    unset: String(QUERY_LIMITS.aliases),
    meaning: 'How many aliases one operation may have.',
    remedy: 'set it to a whole number from 1 to 999999',
  },
  QUERY_TOKENS: {
    unset: String(QUERY_LIMITS.tokens),
    meaning: 'How many words and signs one document may have.',
    remedy: 'set it to a whole number from 1 to 999999',
  },
  RATE_PER_CALLER: {
    unset: 'off in the demonstration, else 1200',
    meaning: 'Requests a minute of one signed-in officer, citizen or partner key, counted by each process.',
    remedy: 'set it to a whole number from 1 to 999999, or to off',
  },
  RATE_PER_ADDRESS: {
    unset: 'off in the demonstration, else 6000',
    meaning: 'Requests a minute from one address, counted by each process.',
    remedy: 'set it to a whole number from 1 to 999999, or to off',
  },
  TRUSTED_PROXIES: {
    unset: 'none',
    meaning:
      'Addresses or networks, separated by commas, whose X-Forwarded-For says where a request comes from.',
    remedy: 'set it to addresses or networks separated by commas, such as 10.0.0.0/8',
  },
  CORS_ORIGINS: {
    unset: 'none',
    meaning: 'Origins of portals whose pages may ask from a browser, separated by commas.',
    remedy: 'set it to origins separated by commas, such as https://portal.example',
  },
  WEBHOOK_NETWORKS: {
    unset: 'none: only addresses on the internet',
    meaning: 'Networks off the internet that webhooks may reach, separated by commas.',
    remedy: 'set it to networks separated by commas, such as 10.20.0.0/16',
  },
  PERSISTED_OPERATIONS: {
    unset: 'every operation is answered',
    meaning: 'JSON file of the only operations that are answered, `{"sha256 of the text": "text"}`.',
    remedy: 'set it to the path of such a file',
  },
  METRICS: {
    unset: 'on on an address of this machine, else off',
    meaning: 'Serves metrics for Prometheus at /metrics, to whoever can reach the port.',
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
  CITIZEN_OIDC_ISSUER: {
    unset: 'demonstration tokens in the demonstration, else none',
    meaning:
      'Issuer of the tokens that citizens sign in with, another than that of officers. Goes with the next two.',
    remedy: 'set it to the issuer as its tokens name it',
  },
  CITIZEN_OIDC_AUDIENCE: {
    unset: '–',
    meaning: 'The audience that citizens’ tokens for this service name.',
    remedy: 'set it to the audience as the tokens name it',
  },
  CITIZEN_OIDC_JWKS: {
    unset: '–',
    meaning: 'Address (https) or file of the public keys of the issuer for citizens.',
    remedy: 'set it to an https address or a file',
  },
  CITIZEN_OIDC_CLAIM: {
    unset: 'resident_id',
    meaning:
      'The claim in which a citizen’s token states the resident id; off where it states none, and windows bind sign-ins to persons by a code.',
    remedy: 'set it to the name of the claim, or to off',
  },
  SEALING_KEYS: {
    unset: 'keys made in DATA_DIR in the demonstration, else refused',
    meaning: 'Keys that seal personal data, `id:base64` separated by commas, the current one first.',
    remedy: 'set it to `id:base64` with 32 random bytes, as `openssl rand -base64 32` makes them',
    secret: true,
  },
  BLIND_INDEX_KEY: {
    unset: 'as SEALING_KEYS',
    meaning:
      'Key under which personal data is found without opening it, 32 random bytes in base64; while it is changed the older one follows, separated by a comma.',
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
  ATTACHMENT_BYTES: {
    unset: '10485760',
    meaning: 'The largest file that may be attached or imported, in bytes.',
    remedy: 'set it to a whole number from 1024 to 104857600',
  },
  S3_ENDPOINT: {
    unset: 'attachments are kept in the database',
    meaning: 'S3-compatible store that keeps attachments, encrypted by the service. Goes with the next four.',
    remedy: 'set it to an http or https address without a path, such as https://s3.example:9000',
  },
  S3_BUCKET: {
    unset: '–',
    meaning: 'The bucket, which must exist.',
    remedy: 'set it to the name of a bucket of 3 to 63 lower-case letters, digits, dots and hyphens',
  },
  S3_REGION: {
    unset: 'us-east-1',
    meaning: 'The region that requests are signed for.',
    remedy: 'set it to the name of a region',
  },
  S3_ACCESS_KEY_ID: {
    unset: '–',
    meaning: 'Login to the store.',
    remedy: 'set it to the id of an access key',
  },
  S3_SECRET_ACCESS_KEY: {
    unset: '–',
    meaning: 'The secret of that login.',
    remedy: 'set it to the secret of the access key',
    secret: true,
  },
  RETENTION_YEARS: {
    unset: 'nothing is erased',
    meaning:
      'Years after which `npm run retention -- erase` erases the personal data of people with whom everything is over.',
    remedy: 'set it to a whole number of years from 1 to 99',
  },
} as const satisfies Readonly<Record<string, Setting>>;
