import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POLICIES } from '../policies/index.js';
import { loadPolicies } from '../src/load-policies.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doudi-policies-'));
});

afterEach(async () => await rm(folder, { recursive: true, force: true }));

const APPROVAL = `() => ({ level: 'COUNTY', limit: null, meeting: false, message: 'a', shown: {}, basis })`;

/** A policy outside the repository with one programme, whose one rule does what it is told. */
async function elsewhere(rule: string, more = '', approval = APPROVAL): Promise<string> {
  const text = { zh: '测试', en: 'Test' };
  const basis = [{ instrument: 'FAR-1', article: '1' }];
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'index.js'),
    `const text = ${JSON.stringify(text)}; const basis = ${JSON.stringify(basis)};
     export const POLICIES = [{
       id: 'far-county', version: '1', titles: text, extends: 'national', covers: [],
       instruments: [{ id: 'FAR-1', titles: text }], declares: [], parameters: {}, ${more}
       programmes: [{ code: 'FAR', titles: text, group: 'SERVICE', kind: 'SERVICE', department: text, basis,
         questions: [], evidence: [], derive: () => undefined, benefit: null, benefitMessages: {}, procedure: [],
         caseDeadline: null, approval: ${approval},
         payFirst: null, approvalMessages: { a: text }, payment: { starts: 'AT_ONCE', basis }, reviewMonths: null,
         rules: [{ id: 'far.rule', titles: text, basis, messages: { ok: text }, apply: (facts) => { ${rule} } }] }],
     }];`,
  );
  return folder;
}

const SOUND = `return { outcome: 'SATISFIED', message: 'ok', shown: {} };`;

describe('A policy outside the repository', () => {
  test('is loaded from its folder beside those of the program', async () => {
    const definitions = await loadPolicies(POLICIES, [await elsewhere(SOUND)]);
    expect(definitions.map(({ id }) => id)).toEqual([...POLICIES.map(({ id }) => id), 'far-county']);
  }, 30_000);

  test.each([
    ['throws', `throw new Error('no');`, 'it fails with POLICY_THREW_ERROR'],
    ['reads the clock', `Date.now(); ${SOUND}`, 'it uses Date.now'],
    ['changes its input', `facts.household.area = 'URBAN'; ${SOUND}`, 'it fails with POLICY_THREW_TYPEERROR'],
    [
      'answers differently twice',
      `globalThis.far = !globalThis.far; return { outcome: 'SATISFIED', message: 'ok', shown: { far: globalThis.far } };`,
      'it answers differently twice',
    ],
  ])(
    'that %s is refused with its reason',
    async (_, rule, reason) => {
      await expect(loadPolicies(POLICIES, [await elsewhere(rule)])).rejects.toThrow(reason);
    },
    60_000,
  );

  test.each([
    ['a rule that loops', async () => await elsewhere('for (;;);'), 'far-county did not come to an end'],
    [
      'a procedure that fails',
      async () => await elsewhere(SOUND, '', `() => { throw new TypeError('no'); }`),
      'its procedure fails with POLICY_THREW_TYPEERROR',
    ],
    [
      'a loop at its top',
      async () => {
        const path = await elsewhere(SOUND);
        await appendFile(join(path, 'index.js'), 'for (;;);');
        return path;
      },
      'cannot be loaded: it does not come to an end',
    ],
    [
      'a wait without end at its top',
      async () => {
        const path = await elsewhere(SOUND);
        await appendFile(
          join(path, 'index.js'),
          'setInterval(() => undefined, 1000); await new Promise(() => undefined);',
        );
        return path;
      },
      'cannot be loaded: it does not come to an end',
    ],
  ])(
    'with %s is refused in bounded time',
    async (_, make, reason) => {
      const limits = { importMs: 1_500, conformanceMs: 500 };
      await expect(loadPolicies(POLICIES, [await make()], limits)).rejects.toThrow(reason);
    },
    60_000,
  );

  test('that states what its parent does not declare is refused by name', async () => {
    const path = await elsewhere(SOUND, `parameters: { 'no.such': [] },`);
    await expect(loadPolicies(POLICIES, [path])).rejects.toThrow('the parameter no.such is not declared');
  }, 30_000);

  test.each([
    ['cannot be found', () => './no/such/folder', 'cannot be loaded'],
    [
      'is no policy',
      async () => {
        await writeFile(join(folder, 'index.mjs'), 'export const POLICIES = [7];');
        return join(folder, 'index.mjs');
      },
      'no policy definition',
    ],
    [
      'exports no list',
      async () => {
        await writeFile(join(folder, 'index.mjs'), 'export const x = 1;');
        return join(folder, 'index.mjs');
      },
      'exports no list',
    ],
  ])(
    'that %s is refused',
    async (_, make, reason) => {
      await expect(loadPolicies(POLICIES, [await make()])).rejects.toThrow(reason);
    },
    30_000,
  );
});
