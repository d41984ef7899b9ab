import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, readConfig } from '../src/config.js';
import { QUERY_LIMITS } from '../src/graphql/limits.js';
import { SETTINGS } from '../src/settings.js';

type Variables = Readonly<Record<string, string>>;

const KEYS: Variables = {
  SEALING_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  BLIND_INDEX_KEY: randomBytes(32).toString('base64'),
  AUDIT_KEY: randomBytes(32).toString('base64'),
};

function configOf(variables: Variables): Config {
  const result = readConfig(variables);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function refusalOf(variables: Variables): string {
  const result = readConfig(variables);
  if (result.ok) throw new Error('The environment was accepted.');
  return result.error;
}

describe('the environment', () => {
  it('may be empty: a demonstration on this machine', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: '.data',
      database: { kind: 'EMBEDDED' },
      databasePool: 10,
      webConcurrency: 1,
      demo: true,
      logLevel: 'info',
      explorer: true,
      workbench: true,
      introspection: true,
      federation: false,
      limits: QUERY_LIMITS,
      rates: { perCaller: null, perAddress: null },
      trustedProxies: [],
      webhookNetworks: [],
      citizens: null,
      corsOrigins: [],
      persistedOperations: null,
      metrics: true,
      policies: [],
      signIn: { kind: 'DEMONSTRATION' },
      keyring: null,
      attachmentBytes: 10_485_760,
      s3: null,
      retentionYears: null,
    });
  });

  it('guards a real service more than the demonstration', () => {
    const { rates, metrics } = configOf({ DEMO: 'off', HOST: '0.0.0.0', ...KEYS });
    expect({ rates, metrics }).toEqual({ rates: { perCaller: 1_200, perAddress: 6_000 }, metrics: false });
    const changed = configOf({ RATE_PER_CALLER: '60', RATE_PER_ADDRESS: 'off', QUERY_COST: '500' });
    expect(changed.rates).toEqual({ perCaller: 60, perAddress: null });
    expect(changed.limits).toEqual({ ...QUERY_LIMITS, cost: 500 });
  });

  it('names the portals and the proxies one by one', () => {
    const { corsOrigins, trustedProxies } = configOf({
      CORS_ORIGINS: 'https://portal.example, http://localhost:5173',
      TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/8,fd00::/8',
    });
    expect(corsOrigins).toEqual(['https://portal.example', 'http://localhost:5173']);
    expect(trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  });

  it('counts an empty variable as unset', () => {
    expect(configOf({ PORT: '', DATABASE_URL: '', LOG_LEVEL: '' }).port).toBe(4000);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is "http"; set it to a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536"; set it to a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is "-1"; set it to a whole number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT is "80.5"; set it to a whole number from 0 to 65535.'],
    [{ DATABASE_POOL: '0' }, 'DATABASE_POOL is "0"; set it to a whole number from 1 to 1000.'],
    [{ RETENTION_YEARS: '0' }, 'RETENTION_YEARS is "0"; set it to a whole number of years from 1 to 99.'],
    [{ DEMO: 'yes' }, 'DEMO is "yes"; set it to on or off.'],
    [{ EXPLORER: '1' }, 'EXPLORER is "1"; set it to on or off.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud"; set it to one of trace, debug, info, warn, error, fatal, silent.',
    ],
    [{ QUERY_COST: '0' }, 'QUERY_COST is "0"; set it to a whole number from 1 to 999999.'],
    [
      { RATE_PER_CALLER: 'none' },
      'RATE_PER_CALLER is "none"; set it to a whole number from 1 to 999999, or to off.',
    ],
    [
      { CORS_ORIGINS: 'https://portal.example/' },
      'CORS_ORIGINS is "https://portal.example/"; set it to origins separated by commas, such as https://portal.example.',
    ],
    [
      { CORS_ORIGINS: '*' },
      'CORS_ORIGINS is "*"; set it to origins separated by commas, such as https://portal.example.',
    ],
    [
      { TRUSTED_PROXIES: '10.0.0.0/33' },
      'TRUSTED_PROXIES is "10.0.0.0/33"; set it to addresses or networks separated by commas, such as 10.0.0.0/8.',
    ],
    [{ POLICIES: 'a,,b' }, 'POLICIES is "a,,b"; set it to package names or paths separated by commas.'],
  ])('with %p is refused in one sentence', (variables, sentence) => {
    expect(refusalOf(variables)).toBe(sentence);
  });

  it.each(['mysql://u:secret@host/db', 'postgres://u:secret@host', 'secret'])(
    'does not show the password of the database address %p',
    (DATABASE_URL) => {
      const sentence = refusalOf({ DATABASE_URL });
      expect(sentence).toContain('DATABASE_URL');
      expect(sentence).not.toContain('secret');
    },
  );

  it('names a database server and its owner', () => {
    const url = 'postgresql://app:a@db.example:5432/doudi';
    expect(configOf({ DATABASE_URL: url }).database).toEqual({ kind: 'SERVER', url, ownerUrl: url });
    const ownerUrl = 'postgres://owner:b@db.example/doudi';
    expect(configOf({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }).database).toEqual({
      kind: 'SERVER',
      url,
      ownerUrl,
    });
  });

  it('lists further policies', () => {
    expect(configOf({ POLICIES: './my/policy, @agency/policy' }).policies).toEqual([
      './my/policy',
      '@agency/policy',
    ]);
  });
});

describe('a service that is no demonstration', () => {
  const production = { DEMO: 'off', ...KEYS };

  it('shows neither explorer nor schema unless asked', () => {
    expect(configOf(production)).toMatchObject({ demo: false, explorer: false, introspection: false });
    expect(configOf({ ...production, EXPLORER: 'on' })).toMatchObject({
      explorer: true,
      introspection: true,
    });
    expect(configOf({ ...production, EXPLORER: 'on', INTROSPECTION: 'off' }).introspection).toBe(false);
  });

  it('serves the pages of the workbench only when asked', () => {
    expect(configOf(production).workbench).toBe(false);
    expect(configOf({ ...production, WORKBENCH: 'on' }).workbench).toBe(true);
  });

  it.each(['SEALING_KEYS', 'BLIND_INDEX_KEY'])('keeps no personal data without %s', (name) => {
    const { [name]: _, ...rest } = production as Record<string, string>;
    expect(refusalOf(rest)).toMatch(
      new RegExp(`^${name} is not set, and personal data cannot be kept without it;`),
    );
  });

  it('proves no audit without AUDIT_KEY', () => {
    const { AUDIT_KEY: _, ...rest } = production as Record<string, string>;
    expect(refusalOf(rest)).toMatch(/^AUDIT_KEY is not set, and the audit cannot be proven without it;/);
  });

  it.each(['BLIND_INDEX_KEY', 'AUDIT_KEY'])('does not show %s when it cannot be used', (name) => {
    expect(refusalOf({ ...production, [name]: 'c2hvcnQ=' })).not.toContain('c2hvcnQ');
  });

  it('may listen to everybody', () => {
    expect(configOf({ ...production, HOST: '0.0.0.0' }).signIn).toEqual({ kind: 'NONE' });
  });
});

describe('a demonstration', () => {
  it('does not listen to other machines, which could use its tokens', () => {
    expect(refusalOf({ HOST: '0.0.0.0' })).toMatch(/^HOST is 0\.0\.0\.0/);
  });

  it('may use keys of its own', () => {
    expect(configOf(KEYS).keyring?.sealing[0].id).toBe('k1');
  });

  it('needs all keys or none', () => {
    expect(refusalOf({ SEALING_KEYS: KEYS.SEALING_KEYS ?? '' })).toContain('BLIND_INDEX_KEY is not set');
  });
});

describe('the store of attachments', () => {
  const S3 = {
    S3_ENDPOINT: 'https://s3.example:9000',
    S3_BUCKET: 'papers',
    S3_ACCESS_KEY_ID: 'AKID',
    S3_SECRET_ACCESS_KEY: 'secret',
  };

  it('is the database, or a bucket whose settings go together', () => {
    expect(configOf({}).s3).toBeNull();
    expect(configOf(S3).s3).toEqual({
      endpoint: 'https://s3.example:9000',
      bucket: 'papers',
      region: 'us-east-1',
      accessKeyId: 'AKID',
      secretAccessKey: 'secret',
    });
    const { S3_SECRET_ACCESS_KEY: _, ...without } = S3;
    expect(readConfig(without)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^S3_SECRET_ACCESS_KEY is not set/),
    });
  });
});

describe('the list of settings', () => {
  it('says of each variable what it means and what holds without it', () => {
    for (const [name, { unset, meaning, remedy }] of Object.entries(SETTINGS)) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(meaning).toMatch(/\.$/);
      expect(`${unset}${remedy}`).not.toContain('undefined');
    }
  });
});

describe('the README', () => {
  it('lists every setting with what holds when it is unset, and no other', async () => {
    const readme = await readFile('README.md', 'utf8');
    const listed = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \| (.*) \| (.*) \|$/gm)];
    expect(listed.map(([, name, unset, meaning]) => [name, unset, meaning]).sort()).toEqual(
      Object.entries(SETTINGS)
        .map(([name, { unset, meaning }]) => [name, unset, meaning])
        .sort(),
    );
  });
});
