import { readFile } from 'node:fs/promises';
import { release, releaseOf, schemaProblems } from './schema-release.js';

const BEFORE = 'type Query { a: Int b(c: Int): String! } enum E { X Y }';
const EMPTY =
  '# Changes\n\n## Unreleased\n\n## 0.1.0 · 2026-11-22\n\n### Breaking\n\n- `Query.a` was said in an older release\n';

const declaring = (...paths: string[]) =>
  EMPTY.replace(
    '## Unreleased\n',
    `## Unreleased\n\n### Breaking\n\n${paths.map((path) => `- \`${path}\` gone\n`).join('')}`,
  );

describe('The released schema', () => {
  it('may be added to', async () => {
    const current = 'type Query { a: Int b(c: Int, d: Int): String! e: Int } enum E { X Y Z }';
    expect(await schemaProblems({ released: BEFORE, current, changelog: EMPTY })).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'type Query { b(c: Int): String! } enum E { X Y }', 'Query.a'],
    ['a field that may become null', 'type Query { a: Int b(c: Int): String } enum E { X Y }', 'Query.b'],
    [
      'an argument that is asked for',
      'type Query { a: Int b(c: Int!): String! } enum E { X Y }',
      'Query.b.c',
    ],
    ['a value that is gone', 'type Query { a: Int b(c: Int): String! } enum E { X }', 'E.Y'],
  ])('refuses %s until the changelog declares it', async (_, current, path) => {
    const [problem, ...more] = await schemaProblems({ released: BEFORE, current, changelog: EMPTY });
    expect(more).toEqual([]);
    expect(problem).toContain(`"- \`${path}\` and what to do instead"`);
    expect(await schemaProblems({ released: BEFORE, current, changelog: declaring(path) })).toEqual([]);
  });

  it('refuses a declaration of what did not happen', async () => {
    const problems = await schemaProblems({
      released: BEFORE,
      current: BEFORE,
      changelog: declaring('Query.a'),
    });
    expect(problems).toEqual([
      'schema/CHANGELOG.md declares `Query.a` as breaking, but nothing broke there.',
    ]);
  });

  it('refuses a deprecation without a day, also before the first release', async () => {
    const current = (reason: string) => `type Query { a: Int @deprecated(reason: "${reason}") }`;
    const changelog = EMPTY;
    expect(await schemaProblems({ released: null, current: current('Use b.'), changelog })).toEqual([
      expect.stringMatching(/^Query\.a is deprecated without a day/),
    ]);
    const dated = current('Use b; it may be gone from 2027-06-30 on.');
    expect(await schemaProblems({ released: null, current: dated, changelog })).toEqual([]);
  });

  it('is written with its version and day, and the changelog begins anew', async () => {
    const state = { current: '# Emitted.\n\ntype Query { e: Int }\n', changelog: declaring('Query.a') };
    const next = release(state, { version: '0.2.0', date: '2027-01-04' });
    expect(releaseOf(next.released)).toEqual({ version: '0.2.0', date: '2027-01-04' });
    expect(next.changelog).toContain(
      '## Unreleased\n\n## 0.2.0 · 2027-01-04\n\n### Breaking\n\n- `Query.a` gone',
    );
    expect(await schemaProblems({ ...state, released: next.released, changelog: next.changelog })).toEqual(
      [],
    );
    const again = release({ ...state, changelog: next.changelog }, { version: '0.2.0', date: '2027-01-05' });
    expect(again.changelog).toBe(next.changelog);
  });

  it('is that of this version', async () => {
    const released = await readFile('schema/released.graphql', 'utf8');
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(releaseOf(released)?.version).toBe(version);
  });
});
