import { renamedFile, withPolicyListed, withTablesListed } from '../../src/policy-admin/new-policy.js';
import { parsePolicyCommand } from '../../src/policy-admin/policy-command.js';
import { readHouseholdFile } from '../../src/policy-admin/simulations/household-file.js';
import { yuan } from '../../src/shared/money.js';

describe('npm run policy', () => {
  test.each([
    [['check'], { kind: 'CHECK', policies: [] }],
    [['check', 'a', './b'], { kind: 'CHECK', policies: ['a', './b'] }],
    [
      ['explain', 'a', 'h.json', '--lang', 'en'],
      { kind: 'EXPLAIN', policy: 'a', file: 'h.json', programme: null, locale: 'en' },
    ],
    [
      ['diff', 'a@2020-01-01', './b@2021-01-01'],
      { kind: 'DIFF', left: { policy: 'a', on: '2020-01-01' }, right: { policy: './b', on: '2021-01-01' } },
    ],
    [
      ['new', 'qingyang-county', '--zh', '青阳县'],
      { kind: 'NEW', id: 'qingyang-county', zh: '青阳县', en: 'qingyang-county' },
    ],
  ])('reads %j', (args, value) => {
    expect(parsePolicyCommand(args)).toEqual({ ok: true, value });
  });

  test.each([
    [[], 'What to do is missing'],
    [['fly'], 'There is no command "fly"'],
    [['check', '--loud'], 'Write it as'],
    [['explain', 'a'], 'Name a policy and one file'],
    [['explain', 'a', 'b', '--lang', 'fr'], 'neither zh nor en'],
    [['diff', 'a@2020-01-01'], 'Name two policies'],
    [['diff', 'a@2020-02-30', 'b@2020-01-01'], 'names no policy and day'],
    [['new', 'Qingyang'], 'lower-case words'],
    [['new', '../evil'], 'lower-case words'],
  ])('refuses %j', (args, sentence) => {
    expect(parsePolicyCommand(args)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('A household file', () => {
  const member = { relation: 'HEAD', sex: 'FEMALE', birthDate: '1970-05-05' };

  test('is read with sums in yuan and what it leaves out as nothing', () => {
    const incomes = [{ kind: 'WAGE', amount: '1260.50', from: '2020-01-01' }];
    const read = readHouseholdFile(JSON.stringify({ on: '2026-01-01', members: [{ ...member, incomes }] }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        on: '2026-01-01',
        household: { area: 'RURAL', members: [{ incomes: [{ amount: yuan('1260.50') }] }], help: [] },
      },
    });
  });

  test.each([
    ['{', 'no JSON'],
    [JSON.stringify({ on: '2026-02-30', members: [member] }), 'on: must be a day'],
    [JSON.stringify({ on: '2026-01-01', members: [] }), 'members'],
    [JSON.stringify({ on: '2026-01-01', members: [member], wealth: 1 }), 'wealth'],
    [
      JSON.stringify({
        on: '2026-01-01',
        members: [{ ...member, incomes: [{ kind: 'WAGE', amount: 1260, from: '2020-01-01' }] }],
      }),
      'members.0.incomes.0.amount',
    ],
  ])('%s is refused by name', (text, sentence) => {
    expect(readHouseholdFile(text)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('A new policy', () => {
  const county = { id: 'qingyang-county', zh: '青阳县', en: "Qing'yang county" };

  test('bears its own names wherever the template bore its', () => {
    const text = `import { templateInstruments } from './instruments.js';
export const template = definePolicy({ id: 'template', titles: { zh: '云溪县(虚构模板)', en: 'Yunxi county (fictional template)' } });
const basis = { instrument: 'YUNXI-MEASURES' }; const rule = 'yunxi.help-to-work';`;
    expect(renamedFile(text, county)).toBe(`import { qingyangCountyInstruments } from './instruments.js';
export const qingyangCounty = definePolicy({ id: 'qingyang-county', titles: { zh: '青阳县', en: 'Qing\\'yang county' } });
const basis = { instrument: 'QINGYANG-COUNTY-MEASURES' }; const rule = 'qingyang-county.help-to-work';`);
  });

  test('is listed before the template, or the place is named that is gone', () => {
    const index =
      "import { template } from './template/index.js';\n\nexport const POLICIES = [\n  template,\n];\n";
    expect(withPolicyListed(index, county.id)).toContain(
      "import { qingyangCounty } from './qingyang-county/index.js';\n",
    );
    expect(withPolicyListed(index, county.id)).toContain('  qingyangCounty,\n  template,\n');
    expect(() => withTablesListed(index, county.id)).toThrow('marks the place is gone');
  });
});
