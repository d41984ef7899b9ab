import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Facts } from '../../src/policy/index.js';
import type { Fen } from '../../src/shared/money.js';

/** What of json-rules-engine is used here; it is a dependency of the bench alone, so its types are not at hand. */
interface RulesModule {
  readonly Engine: new (
    rules: readonly object[],
  ) => {
    addFact(name: string, value: (facts: object, almanac: Almanac) => unknown): void;
    run(
      facts: object,
    ): Promise<{ readonly events: readonly { readonly type: string }[]; readonly almanac: Almanac }>;
  };
}

interface Almanac {
  factValue(name: string): Promise<unknown>;
}

/** The sum in fen, or null for a refusal. No trace: the engine keeps none that could be stored or explained. */
export type RulesEngine = (facts: Facts) => Promise<Fen | null>;

const STANDARD = 717_00;
const EXEMPT = ['BASIC_OLD_AGE_PENSION', 'VETERAN_CARE', 'AWARD', 'ASSISTANCE'];

/**
 * The same rule in json-rules-engine: the household's facts are handed over, what follows from them are dynamic facts,
 * and the five tests stand in one rule. Sums are numbers, since the engine compares no big integers.
 * Answers null when it is not installed: `npm install --prefix test/bench`.
 */
export async function rulesEngine(): Promise<RulesEngine | null> {
  let module: RulesModule;
  try {
    const require = createRequire(pathToFileURL(resolve('test/bench/package.json')));
    module = (await import(pathToFileURL(require.resolve('json-rules-engine')).href)) as RulesModule;
  } catch {
    return null;
  }
  const engine = new module.Engine([
    {
      conditions: {
        all: [
          { fact: 'registeredHere', operator: 'equal', value: true },
          { fact: 'counted', operator: 'greaterThan', value: 0 },
          { fact: 'help', operator: 'doesNotContain', value: 'EXTREME_POVERTY' },
          { fact: 'assets', operator: 'equal', value: 0 },
          { fact: 'income', operator: 'lessThan', value: { fact: 'line' } },
        ],
      },
      event: { type: 'ELIGIBLE' },
    },
  ]);
  engine.addFact('counted', async (_, almanac) => {
    const members = (await almanac.factValue('members')) as Facts['household']['members'];
    const year = (await almanac.factValue('year')) as number;
    return members.filter(
      ({ relation, birthDate, conditions }) =>
        relation !== 'CHILD' ||
        year - Number(birthDate.slice(0, 4)) < 18 ||
        conditions.some(({ kind }) => kind === 'STUDENT'),
    ).length;
  });
  engine.addFact('line', async (_, almanac) => STANDARD * ((await almanac.factValue('counted')) as number));
  engine.addFact('income', async (_, almanac) => {
    const members = (await almanac.factValue('members')) as Facts['household']['members'];
    let sum = 0;
    for (const { incomes } of members)
      for (const { kind, amount } of incomes) if (!EXEMPT.includes(kind)) sum += Number(amount);
    return sum;
  });
  return async ({ on, household }) => {
    const { events, almanac } = await engine.run({
      year: Number(on.slice(0, 4)),
      registeredHere: household.registeredHere,
      members: household.members,
      assets: household.assets.length,
      help: household.help.map(({ programme }) => programme),
    });
    if (events.length === 0) return null;
    const [line, income] = [await almanac.factValue('line'), await almanac.factValue('income')];
    return BigInt((line as number) - (income as number));
  };
}
