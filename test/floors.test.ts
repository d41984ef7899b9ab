import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const CONFIG = '.dependency-cruiser.cjs';
const ROOT = resolve('.');

/** A small house in which each rule is broken once or more, by the import after the arrow. */
const BROKEN: readonly (readonly [rule: string, file: string, imported: string, typeOnly: 'type' | ''])[] = [
  ['no-missing-modules', 'src/shared/money.ts', './nowhere.js', ''],
  ['no-undeclared-packages', 'src/graphql/schema.ts', 'acorn', ''],
  ['no-development-packages', 'src/graphql/schema.ts', 'fast-check', ''],
  ['no-tests-in-the-house', 'src/server.ts', '../test/support.js', ''],
  ['the-pages-know-the-client-alone', 'src/workbench/notices.tsx', '../shared/money.js', 'type'],
  ['the-service-knows-no-page', 'src/server.ts', './workbench/base/session.js', 'type'],
  ['pure-imports-no-database', 'src/funds/ledger/ledger.ts', 'kysely', 'type'],
  ['pure-imports-no-database', 'src/funds/awards/award.ts', '../fund.store.js', 'type'],
  ['pure-imports-no-database', 'src/funds/awards/award.ts', '../fund.service.js', 'type'],
  ['pure-imports-no-graphql', 'src/funds/ledger/ledger.ts', 'graphql', 'type'],
  ['pure-imports-no-graphql', 'src/funds/awards/award.ts', '../fund.type.js', 'type'],
  ['pure-does-no-io', 'src/policy/assess.ts', 'node:fs', ''],
  ['pure-does-no-io', 'policies/county/index.ts', 'node:child_process', ''],
  ['shared-imports-nothing', 'src/shared/money.ts', '../policy/assess.js', 'type'],
  ['policy-imports-shared', 'src/policy/assess.ts', '../funds/ledger/ledger.js', 'type'],
  ['policies-import-the-contract', 'policies/county/index.ts', '../../src/policy/assess.js', 'type'],
  ['policies-are-installed-by-the-entrance', 'src/server.ts', '../policies/county/index.js', ''],
  ['database-imports-shared', 'src/database/database.ts', '../funds/fund.entity.js', 'type'],
  ['the-schema-lists-entities', 'src/database/entities.ts', '../funds/fund.store.js', 'type'],
  ['migrations-stand-alone', 'migrations/first.ts', '../src/database/entities.js', ''],
  ['api-is-below-features', 'src/api/context.ts', '../funds/fund.service.js', 'type'],
  ['read-plan-is-below-features', 'src/read-plan/run.ts', '../funds/fund.store.js', 'type'],
  ['access-is-below', 'src/access/viewer.ts', '../households/persons/person.js', 'type'],
  ['jurisdictions-is-below', 'src/jurisdictions/place.ts', '../households/persons/person.js', 'type'],
  ['households-is-below', 'src/households/persons/person.ts', '../../cases/case.js', 'type'],
  ['funds-is-below', 'src/funds/ledger/ledger.ts', '../../cases/case.js', 'type'],
  ['cases-is-below', 'src/cases/case.ts', '../policy-admin/amendments/amendment.js', 'type'],
  [
    'policy-admin-is-below',
    'src/policy-admin/amendments/amendment.ts',
    '../../supervision/report.js',
    'type',
  ],
  ['events-is-below', 'src/events/event.ts', '../bulk/columns.js', 'type'],
  ['supervision-is-below', 'src/supervision/report.ts', '../events/event.js', 'type'],
  ['features-are-below-the-assembly', 'src/cases/case.service.ts', '../server.js', 'type'],
  ['entity-imports-table-words', 'src/funds/fund.entity.ts', '../database/database.js', 'type'],
  ['entity-and-store-are-below-services', 'src/funds/fund.store.ts', './fund.service.js', 'type'],
  ['entity-and-store-are-below-services', 'src/funds/fund.store.ts', './fund.type.js', 'type'],
  ['service-knows-no-graphql', 'src/funds/fund.service.ts', './fund.type.js', 'type'],
  ['service-knows-no-graphql', 'src/funds/fund.service.ts', 'type-graphql', ''],
  ['type-knows-no-database', 'src/funds/fund.type.ts', './fund.entity.js', 'type'],
  ['resolver-and-loader-know-no-orm', 'src/funds/fund.resolver.ts', 'kysely', ''],
  ['resolver-and-loader-know-no-orm', 'src/funds/fund.loader.ts', '../database/database.js', ''],
  ['no-circles', 'src/households/household.ts', './person.js', 'type'],
];

/** Imports that the floors allow, in the same house. */
const SOUND: readonly (readonly [file: string, imported: string, typeOnly: 'type' | ''])[] = [
  ['src/main.ts', './server.js', ''],
  ['src/server.ts', './graphql/schema.js', ''],
  ['src/graphql/schema.ts', '../funds/fund.resolver.js', ''],
  ['src/funds/fund.resolver.ts', '../api/context.js', 'type'],
  ['src/households/person.ts', './household.js', 'type'],
  ['src/main.ts', '../policies/county/index.js', ''],
  ['policies/county/index.ts', '../../src/policy/index.js', ''],
  ['policies/county/index.ts', '../../src/shared/working-days.js', ''],
  ['src/cases/case.service.ts', '../funds/fund.service.js', ''],
  ['src/cases/case.service.ts', '../database/new-id.js', ''],
  ['src/cases/case.resolver.ts', './case.service.js', ''],
  ['src/cases/case.resolver.ts', '../api/context.js', 'type'],
  ['src/funds/fund.entity.ts', '../database/foreign-key.js', ''],
  ['src/funds/fund.entity.ts', '@mikro-orm/core', ''],
  ['src/access/privacy/sealing.ts', 'node:crypto', ''],
  ['test/support.ts', '../src/database/database.js', ''],
];

let violations: Violation[];

beforeAll(async () => {
  const house = await mkdtemp(join(tmpdir(), 'doudi-floors-'));
  try {
    await build(house);
    violations = await cruise(house);
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}, 60_000);

test.each(BROKEN)('%s refuses that %s imports %s', (rule, file, imported) => {
  const named = violations.filter((violation) => violation.rule.name === rule && violation.from === file);
  const target = imported.replace(/^(\.{1,2}\/)+|^node:/, '').replace(/\.js$/, '');
  expect(named.map(({ to }) => to)).toContainEqual(expect.stringContaining(target));
});

test.each(SOUND)('nothing refuses that %s imports %s', (file, imported) => {
  const target = imported.replace(/^(\.{1,2}\/)+/, '').replace(/\.js$/, '.ts');
  expect(violations.filter(({ from, to }) => from === file && to.includes(target))).toEqual([]);
});

test('a file that no entrance reaches is named', () => {
  const dead = violations.filter(({ rule }) => rule.name === 'no-dead-files').map(({ from }) => from);
  expect(dead).toContain('src/cases/case.resolver.ts');
  // Reached through three others, the last of them by a type alone.
  expect(dead).not.toContain('src/api/context.ts');
  expect(dead).not.toContain('src/main.ts');
});

test('every rule is broken here, so that each is known to bite', () => {
  const { forbidden } = createRequire(join(ROOT, 'package.json'))(`./${CONFIG}`) as {
    forbidden: readonly { readonly name: string }[];
  };
  const bitten = new Set(violations.map(({ rule }) => rule.name));
  expect(forbidden.map(({ name }) => name).filter((name) => !bitten.has(name))).toEqual([]);
});

/** Writes every file named in the lists with its imports. */
async function build(house: string): Promise<void> {
  const lines = new Map<string, string[]>();
  const imports = [
    ...SOUND,
    ...BROKEN.map(([, file, imported, typeOnly]) => [file, imported, typeOnly] as const),
  ];
  for (const [file, imported, typeOnly] of imports) {
    const own = lines.get(file) ?? [];
    own.push(`import ${typeOnly} * as n${own.length} from '${imported}';`);
    lines.set(file, own);
    if (imported.startsWith('.') && !imported.includes('nowhere')) {
      const target = join(dirname(file), imported.replace(/\.js$/, '.ts'));
      lines.set(target, lines.get(target) ?? []);
    }
  }
  for (const [file, own] of lines) {
    await mkdir(join(house, dirname(file)), { recursive: true });
    await writeFile(join(house, file), [...own, 'export const something = 1;', ''].join('\n'));
  }
  for (const copied of [CONFIG, 'package.json']) await cp(join(ROOT, copied), join(house, copied));
  await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'));
}

async function cruise(house: string): Promise<Violation[]> {
  const program = join(ROOT, 'node_modules/.bin/depcruise');
  const parts = ['src', 'policies', 'migrations', 'test'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', CONFIG, '--output-type', 'json', ...parts],
    { cwd: house, maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
