import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { audit } from '../../src/access/audit/audit.store.js';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { parseKeyring } from '../../src/access/privacy/keyring.js';
import { connectDatabase } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrate.js';
import { unwrap } from '../../src/shared/result.js';
import { emptyDatabase, runAt, TESTS } from '../support/database.js';
import { anActor } from './an-actor.js';

const KEYS = {
  SEALING_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  BLIND_INDEX_KEY: randomBytes(32).toString('base64'),
  AUDIT_KEY: randomBytes(32).toString('base64'),
};

let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doudi-commands-'));
  empty = await emptyDatabase();
  await migrate(empty.ownerUrl);
  const { SEALING_KEYS: sealingKeys, BLIND_INDEX_KEY: blindIndexKey, AUDIT_KEY: auditKey } = KEYS;
  const { stamp } = new AuditProver(unwrap(parseKeyring({ sealingKeys, blindIndexKey, auditKey })).audit);
  const database = await connectDatabase({ scope: TESTS, url: empty.appUrl, poolSize: 2, stamp });
  for (const objectId of ['case-1', 'case-2', 'case-3']) {
    await database.transaction((tx) =>
      audit(tx, anActor(), { operation: 'decideCase', objectType: 'Case', objectId }),
    );
  }
  await database.close();
}, 60_000);

afterAll(async () => {
  await empty.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('The operator', () => {
  test('exports a head, verifies against it, and is told what was tampered with', async () => {
    const head = await command('audit', ['head']);
    expect(head).toMatchObject({ code: 0, messages: '' });
    const file = join(folder, 'head.jsonl');
    await writeFile(file, head.output);
    expect(await command('audit', ['verify', '--head', file])).toEqual({
      code: 0,
      output: '',
      messages: '3 entries verified, 0 wait for their place.\n',
    });
    await runAt(
      empty.superuserUrl,
      'set session_replication_role = replica',
      'delete from audit_entry where id = 3',
      'delete from audit_link where position = 3',
    );
    expect(await command('audit', ['verify'])).toEqual({
      code: 0,
      output: '',
      messages:
        '2 entries verified, 0 wait for their place; no exported head was given, so a cut tail would not show.\n',
    });
    const cut = await command('audit', ['verify', '--head', file]);
    expect(cut).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^CUT sample-county: The chain ends before place 3, .*its tail was cut off\.\n$/,
      ),
      messages: expect.stringContaining('The audit is not what the service wrote.'),
    });
  }, 60_000);

  test('is told in one sentence what is wrong with a command', async () => {
    expect(await command('audit', ['verify', '--head', join(folder, 'none')])).toMatchObject({
      code: 1,
      messages: expect.stringMatching(/^The file .*none with the head cannot be read: ENOENT\.\n$/),
    });
    expect(await command('keys', ['turn'])).toMatchObject({
      code: 1,
      messages: expect.stringContaining('rotate'),
    });
    expect(await command('retention', ['erase'])).toMatchObject({
      code: 1,
      messages: expect.stringContaining('RETENTION_YEARS is not set'),
    });
  }, 60_000);

  test('rotates and checks keys, and counts whose data is due', async () => {
    expect(await command('keys', ['rotate'])).toEqual({
      code: 0,
      output: '',
      messages: '0 texts were renewed; the sealing key is k1.\n',
    });
    expect(await command('keys', ['check'])).toEqual({
      code: 0,
      output: '',
      messages: '0 sealed texts open; 0 are under older keys.\n',
    });
    expect(await command('retention', ['count'], { RETENTION_YEARS: '10' })).toMatchObject({
      code: 0,
      messages: 'The data of 0 people is due to be erased after 10 years.\n',
    });
  }, 60_000);
});

async function command(
  name: 'audit' | 'keys' | 'retention',
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string; messages: string }> {
  const hooks = resolve('test/support/typescript-hooks.mjs');
  const program = ['--import', hooks, '--import', 'reflect-metadata', resolve(`src/${name}.ts`), ...args];
  const env = {
    PATH: process.env.PATH,
    DEMO: 'off',
    DATABASE_URL: empty.appUrl,
    DATA_DIR: folder,
    ...KEYS,
    ...more,
  };
  return await new Promise((done) => {
    execFile(process.execPath, program, { env }, (error, output, messages) => {
      done({ code: error === null ? 0 : Number(error.code), output, messages });
    });
  });
}
