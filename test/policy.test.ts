import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project, in which a jurisdiction may be made. */
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'doudi-policy-'));
  for (const part of ['src', 'policies', 'test/policies', 'test/support', 'package.json', 'tsconfig.json']) {
    await mkdir(join(copy, part, '..'), { recursive: true });
    await cp(resolve(part), join(copy, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
}, 60_000);

afterAll(async () => await rm(copy, { recursive: true, force: true }));

describe('npm run policy', () => {
  test('makes a new jurisdiction from the template, which conforms and is told apart from it', async () => {
    const made = await policyCommand('new', 'qingyang-county', '--zh', '青阳县', '--en', 'Qingyang county');
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining('npm test -- test/policies/qingyang-county'),
    });
    expect(await policyCommand('check', 'policies/qingyang-county')).toMatchObject({
      code: 0,
      output: 'qingyang-county conforms.\n',
    });
    expect(await readFile(join(copy, 'test/policies/qingyang-county/county.cases.ts'), 'utf8')).toContain(
      "policy: 'qingyang-county'",
    );
    expect(await readFile(join(copy, 'test/policies/tables.ts'), 'utf8')).toContain(
      '...qingyangCountyTables,',
    );
    expect(await policyCommand('diff', 'template@2026-01-01', 'qingyang-county@2026-01-01')).toMatchObject({
      code: 0,
      output: '',
    });
    expect(await policyCommand('new', 'qingyang-county')).toMatchObject({
      code: 1,
      messages: expect.stringContaining('exists already'),
    });
  }, 120_000);

  test('explains a household in either language, each line with its article', async () => {
    const household = {
      on: '2026-08-20',
      members: [
        {
          relation: 'HEAD',
          sex: 'FEMALE',
          birthDate: '1970-05-05',
          incomes: [{ kind: 'FARMING', amount: '300.00', from: '2024-01-01' }],
        },
      ],
    };
    await writeFile(join(copy, 'household.json'), JSON.stringify(household));
    const args = ['explain', 'template', 'household.json', '--programme', 'SUBSISTENCE_ALLOWANCE'];
    const chinese = await policyCommand(...args);
    expect(chinese.output).toContain('符合条件 350.00 MONTHLY');
    const english = await policyCommand(...args, '--lang', 'en');
    expect(english.output).toContain(
      'allowance.standard.rural = 650.00 (2024-07-01, YUNXI-STANDARDS art. 2024)',
    );
  }, 60_000);

  test('names the findings of a policy from elsewhere and fails', async () => {
    const folder = join(copy, 'elsewhere');
    await mkdir(folder);
    await writeFile(
      join(folder, 'index.js'),
      `export const POLICIES = [{ id: 'far', version: '1', titles: { zh: '远', en: 'Far' }, extends: 'national', covers: [],
         instruments: [], declares: [], programmes: [], parameters: { 'no.such': [] } }];`,
    );
    expect(await policyCommand('check', './elsewhere')).toMatchObject({
      code: 1,
      messages: expect.stringContaining('Policy far: the parameter no.such is not declared'),
    });
  }, 60_000);
});

function policyCommand(
  ...args: readonly string[]
): Promise<{ code: number; output: string; messages: string }> {
  const hooks = './test/support/typescript-hooks.mjs';
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', hooks, 'src/policy.ts', ...args],
      { cwd: copy, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, output, messages) => {
        done({ code: error === null ? 0 : Number(error.code), output, messages });
      },
    );
  });
}
