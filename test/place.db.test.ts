import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type EmptyDatabase, emptyDatabase, runAt } from './support/database.js';

const LONG_MS = 240_000;
const ISSUER = 'https://login.test';
const CHAPTER = /^## Set up a real place$[\s\S]*?(?=^## )/m;
const BLOCK = /^```sh\n([\s\S]*?)^```$/gm;

/** The programs run from their sources here, as everywhere in the tests; the shell of the README finds them under `npm`. */
const NPM = `npm() {
  [ "$1" = run ] && shift
  local name=$1 program="node --import $ROOT/test/support/typescript-hooks.mjs"
  shift
  [ "\${1:-}" = -- ] && shift
  if [ "$name" = start ]; then exec $program "$ROOT/src/main.ts"; fi
  $program "$ROOT/src/$name.ts" "$@"
}`;

let database: EmptyDatabase;
let folder: string;
let jwks: string;
let tokenFor: (subject: string) => Promise<string>;

beforeAll(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'doudi-place-'));
  jwks = join(folder, 'jwks.json');
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  await writeFile(
    jwks,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' }] }),
  );
  tokenFor = async (subject) =>
    await new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'at+jwt' })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience('doudi')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
}, LONG_MS);

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The chapter of the README, block by block in one shell, against a database without a single table. */
describe('A real place (C6, D8)', () => {
  test(
    'is set up from an empty database by what the README says: keys, schema, place, first sign-in',
    async () => {
      const readme = await readFile('README.md', 'utf8');
      const [chapter = ''] = CHAPTER.exec(readme) ?? [];
      const blocks = [...chapter.matchAll(BLOCK)].map(([, block = '']) => block);
      expect(blocks.length).toBeGreaterThan(3);
      const { code, out, errors } = await spoken([NPM, ...blocks].join('\n'));
      expect(code === 0 ? '' : errors).toBe('');
      const added = [
        '+ jurisdiction changfeng-county',
        '+ organisation 340121 COUNTY 长丰县民政局',
        '+ organisation 340121106 TOWNSHIP 下塘镇',
        '+ officer sso-1001 POLICY_ADMIN at 340121 from 2026-01-01',
        '+ officer sso-1002 POLICY_ADMIN at 340121 from 2026-01-01',
        '+ officer sso-1003 TOWNSHIP_OFFICER at 340121106 from 2026-01-01',
      ].join('\n');
      // Once by `check`, which leaves it to be done, and once by `apply`.
      expect(out.split(added)).toHaveLength(3);
      expect(errors).toContain(
        '6 rows would be added and 0 changed; 0 are on record as they stand in the file.',
      );
      expect(errors).toContain('6 rows were added and 0 changed; 0 are on record as they stand in the file.');
      for (const [, answer = ''] of chapter.matchAll(/^```json\n(.*)\n```$/gm)) expect(out).toContain(answer);
      expect(`${out}${errors}`).not.toContain('9900001975');

      const rows = await runAt(
        database.superuserUrl,
        'select subject, person_sealed from officer order by subject',
      );
      expect(rows.map(({ subject }) => subject)).toEqual(['sso-1001', 'sso-1002', 'sso-1003']);
      expect(rows.every(({ person_sealed: sealed }) => /^s1\.k1\./.test(String(sealed)))).toBe(true);
      const [audit] = await runAt(
        database.superuserUrl,
        `select count(*)::int as n from audit_entry where actor = 'system:place'`,
      );
      expect(audit).toEqual({ n: 6 });
    },
    LONG_MS,
  );
});

async function spoken(script: string): Promise<{ code: number | null; out: string; errors: string }> {
  const port = await freePort();
  const shell = spawn('bash', ['-e', '-c', script], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...{ ROOT: resolve('.'), TMPDIR: folder, DATA_DIR: join(folder, 'data') },
      ...{ DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.appUrl },
      ...{ OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: 'doudi', OIDC_JWKS: jwks },
      ...{ PORT: String(port), DOUDI_URL: `http://127.0.0.1:${port}` },
      ADMINISTRATOR_TOKEN: await tokenFor('sso-1001'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((done) => shell.on('close', done));
  return { code, out, errors };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}
