import { sha256Hex } from '../../shared/canonical-json.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * The draw of a random check (双随机, J20.1, C11.1), such that anyone can do it again with nothing but SHA-256.
 *
 * 1. The population is stated before the seed is known: the numbers of the cases and the ids of the inspectors. Its
 *    digest is the SHA-256 of the lines `CASE <number>`, sorted, followed by the lines `OFFICER <id>`, sorted, each line
 *    ended by a line feed.
 * 2. The rank of a case is the SHA-256 (hexadecimal, lower case) of `<seed>` LF `CASE` LF `<number>`. The cases with the
 *    lowest ranks are drawn, as many as the sample is to hold.
 * 3. For each drawn case the rank of an inspector is the SHA-256 of `<seed>` LF `OFFICER` LF `<number>` LF `<id>`. Those
 *    with the lowest ranks inspect it, leaving out whoever acted in the case; these are published with the draw.
 */
export interface Population {
  readonly cases: readonly string[];
  readonly officers: readonly string[];
}

export interface DrawnCase {
  readonly number: string;
  /** Ids of the inspectors, the lowest rank first. */
  readonly officers: readonly string[];
  /** Ids of the inspectors that were left out because they had acted in the case. */
  readonly excluded: readonly string[];
}

/** The digest of the population, stated before the draw. */
export function populationDigest({ cases, officers }: Population): string {
  const lines = [
    ...[...cases].sort().map((number) => `CASE ${number}\n`),
    ...[...officers].sort().map((id) => `OFFICER ${id}\n`),
  ];
  return sha256Hex(lines.join(''));
}

/** The cases that the seed draws. */
export function drawCases(seed: string, cases: readonly string[], sampleSize: number): readonly string[] {
  return lowest(cases, sampleSize, (number) => sha256Hex(`${seed}\nCASE\n${number}`));
}

/** The inspectors that the seed draws for a case. */
export function drawOfficers(
  seed: string,
  number: string,
  officers: readonly string[],
  { each, excluded }: { readonly each: number; readonly excluded: readonly string[] },
): readonly string[] {
  const free = officers.filter((id) => !excluded.includes(id));
  return lowest(free, each, (id) => sha256Hex(`${seed}\nOFFICER\n${number}\n${id}`));
}

/** What is wrong with a seed: 8 to 200 visible ASCII characters. */
export function seedProblem(seed: string): Problem<'SEED'> | null {
  if (/^[\x21-\x7e]{8,200}$/.test(seed)) return null;
  return problem({
    code: 'SEED',
    message: 'A seed has 8 to 200 visible ASCII characters, so that anyone can type it; publish such a one.',
    messageZh: '随机种子须为8至200个可见ASCII字符,以便任何人复算,请使用此类公开的种子。',
    path: ['input', 'seed'],
    basis: ['J20.1'],
  });
}

function lowest(
  items: readonly string[],
  count: number,
  rankOf: (item: string) => string,
): readonly string[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, count)
    .map(({ item }) => item);
}
