import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DemoIssuer } from '../../../src/access/sign-in/demo-issuer.js';
import { demoKeys } from '../../../src/access/sign-in/demo-keys.store.js';
import { SignInService } from '../../../src/access/sign-in/sign-in.service.js';
import { connectDatabase } from '../../../src/database/database.js';
import { startEmbeddedPostgres } from '../../../src/database/embedded/embedded-postgres.js';
import { migrate } from '../../../src/database/migrate.js';
import { TESTS } from '../../support/database.js';
import { addSampleCounty } from '../sample-county.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doudi-token-'));
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

describe('npm run token', () => {
  test('prints one token and nothing else on standard output, while the service runs and after it', async () => {
    const dataDir = join(folder, 'data');
    const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL' });
    try {
      await migrate(postgres.ownerUrl);
      const database = await connectDatabase({ scope: TESTS, url: postgres.appUrl, poolSize: 2 });
      await addSampleCounty(database, { id: 'sample-county', shortCode: 'SAMPLE' });
      const { code, output, messages } = await tokenCommand(
        ['--role', 'TOWNSHIP_OFFICER', '--place', 'F0101'],
        {
          DATA_DIR: dataDir,
        },
      );
      expect([code, messages]).toEqual([0, expect.stringContaining('TOWNSHIP_OFFICER, F0101')]);
      expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      const issuer = await DemoIssuer.of((await demoKeys(dataDir)).issuerKey);
      const signIn = new SignInService(database.db, issuer.verifier);
      expect(await signIn.viewerFrom({ authorization: `Bearer ${output.trim()}` }, new Date())).toMatchObject(
        {
          ok: true,
          value: { kind: 'OFFICER', roles: ['TOWNSHIP_OFFICER'], organisationId: 'F0101', level: 'TOWNSHIP' },
        },
      );
      await database.close();
    } finally {
      await postgres.stop();
    }
    const alone = await tokenCommand(['--role', 'INSPECTOR', '--place', 'SAMPLE'], { DATA_DIR: dataDir });
    expect([alone.code, alone.output.split('.').length]).toEqual([0, 3]);
  }, 120_000);

  test.each<[string, string[], Record<string, string>, string]>([
    ['an unknown role', ['--role', 'MAYOR', '--place', 'x'], {}, 'There is no role "MAYOR"'],
    ['a demonstration that was never started', [], {}, 'run `npm start` first'],
    ['an address that others can reach', [], { HOST: '0.0.0.0' }, 'HOST is 0.0.0.0'],
    [
      'a real issuer',
      [],
      { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'doudi', OIDC_JWKS: '/etc/doudi/jwks.json' },
      'only in the demonstration',
    ],
  ])('refuses %s in one sentence and prints no token', async (_, args, variables, sentence) => {
    const given = args.length > 0 ? args : ['--role', 'INSPECTOR', '--place', 'F01'];
    const { code, output, messages } = await tokenCommand(given, {
      DATA_DIR: join(folder, 'nothing'),
      ...variables,
    });
    expect([code, output]).toEqual([1, '']);
    expect(messages).toContain(sentence);
  });
});

async function tokenCommand(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string; messages: string }> {
  const hooks = resolve('test/support/typescript-hooks.mjs');
  const program = ['--import', hooks, '--import', 'reflect-metadata', resolve('src/token.ts'), ...args];
  const env = { PATH: process.env.PATH, ...variables };
  return await new Promise((done) => {
    execFile(process.execPath, program, { env }, (error, output, messages) => {
      done({ code: error === null ? 0 : Number(error.code), output, messages });
    });
  });
}
