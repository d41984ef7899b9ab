import { isDeepStrictEqual } from 'node:util';
import { POLICIES } from '../../policies/index.js';
import { assess, createPolicyRegistry, type Facts, type LinkedPolicy } from '../../src/policy/index.js';
import { invariant } from '../../src/shared/invariant.js';
import { addDays, localDate } from '../../src/shared/local-date.js';
import { formatMoney } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { household } from '../support/facts.js';
import { handWrittenAllowance } from './hand-written-allowance.js';
import { rulesEngine } from './rules-engine.js';
import { measureSimulations } from './simulation.js';

export interface PolicyBench {
  /** Households of the simulation. */
  readonly households: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

const PROGRAMME = 'SUBSISTENCE_ALLOWANCE';
/** So many different households that no answer is guessed from the last. */
const DIFFERENT = 4_096;
const BATCH = 4_096;
/** The last answers are kept, so that no compiler leaves out what nobody would look at. */
const kept: unknown[] = new Array(64).fill(null);

/**
 * `npm run bench -- policy`: assessments a second of processor time of one programme with its full trace, beside the same rule
 * by hand and in json-rules-engine, in turn so that all meet the same weather; and simulations over a live registry.
 * Every household is answered alike by all of them, or the run fails.
 */
export async function measurePolicies(bench: PolicyBench): Promise<readonly string[]> {
  return [...(await measureAssessments(bench)), '', ...(await measureSimulations(bench))];
}

async function measureAssessments({ rounds, seconds, say }: PolicyBench): Promise<readonly string[]> {
  const policy = unwrap(createPolicyRegistry(POLICIES)).policy('changfeng-county');
  invariant(policy !== undefined, 'The policy of the bench must be among those of the program.');
  const families = Array.from({ length: DIFFERENT }, (_, nth) => familyOf(nth));
  const engine = await rulesEngine();
  if (engine === null) say('json-rules-engine is not installed: npm install --prefix test/bench.');
  const eligible = await compareAnswers(policy, families, engine);
  const names = ['doudi', 'by hand', ...(engine === null ? [] : ['json-rules-engine'])] as const;
  const best = new Map<string, number>(names.map((name) => [name, 0]));
  const note = (name: string, rate: number) => best.set(name, Math.max(best.get(name) ?? 0, rate));
  for (let round = 0; round < rounds; round += 1) {
    note(
      'doudi',
      rateOf(seconds, families, (facts) => assess(policy, PROGRAMME, facts)),
    );
    note(
      'by hand',
      rateOf(seconds, families, (facts) => handWrittenAllowance(policy.identity, facts)),
    );
    if (engine !== null) note('json-rules-engine', await asyncRateOf(seconds, families, engine));
  }
  const own = best.get('doudi') ?? 0;
  return [
    `${DIFFERENT} households of three, ${eligible} of them eligible; best of ${rounds} rounds of ${seconds} s of processor time.`,
    '',
    '| | assessments a CPU second | times doudi |',
    '|---|--:|--:|',
    ...names.map((name) => {
      const rate = best.get(name) ?? 0;
      return `| ${LABELS[name]} | ${Math.round(rate).toLocaleString('en')} | ${(rate / own).toFixed(3)} |`;
    }),
  ];
}

const LABELS: Readonly<Record<string, string>> = {
  doudi: 'doudi, full trace',
  'by hand': 'by hand, the same trace',
  'json-rules-engine': 'json-rules-engine, the sum alone',
};

/** The number of households that get the allowance. @throws Error when two ways differ */
async function compareAnswers(
  policy: LinkedPolicy,
  families: readonly Facts[],
  engine: Awaited<ReturnType<typeof rulesEngine>>,
): Promise<number> {
  let eligible = 0;
  for (const facts of families) {
    const answer = assess(policy, PROGRAMME, facts);
    invariant(
      isDeepStrictEqual(handWrittenAllowance(policy.identity, facts), answer),
      'The allowance by hand must give the same trace.',
    );
    const sum = engine === null ? answer.amount : await engine(facts);
    invariant(
      sum === answer.amount,
      `The rules engine answers ${sum} where the policy answers ${answer.amount}.`,
    );
    if (answer.amount !== null) eligible += 1;
  }
  return eligible;
}

/** Two adults with a pension and a farm, and a child; ages and sums differ, and one in three is above the line. */
function familyOf(nth: number): Facts {
  const fen = (most: number, factor: number) => formatMoney(BigInt((nth * factor) % most));
  return household({
    on: addDays(localDate('2026-08-20'), nth % 60),
    members: [
      {
        born: addDays(localDate('1950-01-01'), (nth * 7) % 14_000),
        income: { CONTRIBUTORY_PENSION: fen(180_000, 7_919), BASIC_OLD_AGE_PENSION: '120' },
      },
      {
        relation: 'SPOUSE',
        born: addDays(localDate('1950-01-01'), (nth * 11) % 14_000),
        ...(nth % 2 === 0 && { income: { FARMING: fen(120_000, 104_729) } }),
        ...(nth % 5 === 0 && { is: { MONITORED_AGAINST_POVERTY: true as const } }),
      },
      {
        relation: 'CHILD',
        born: addDays(localDate('2004-01-01'), (nth * 13) % 6_000),
        is: { STUDENT: 'COMPULSORY' },
      },
    ],
  });
}

function rateOf(seconds: number, families: readonly Facts[], work: (facts: Facts) => unknown): number {
  for (let nth = 0; nth < BATCH * 5; nth += 1) kept[nth % 64] = work(families[nth % DIFFERENT] as Facts);
  const start = process.cpuUsage();
  let done = 0;
  let used = 0;
  while (used < seconds) {
    for (let end = done + BATCH; done < end; done += 1)
      kept[done % 64] = work(families[done % DIFFERENT] as Facts);
    used = processorSeconds(start);
  }
  return done / used;
}

async function asyncRateOf(
  seconds: number,
  families: readonly Facts[],
  work: (facts: Facts) => Promise<unknown>,
): Promise<number> {
  for (let nth = 0; nth < BATCH; nth += 1) kept[nth % 64] = await work(families[nth % DIFFERENT] as Facts);
  const start = process.cpuUsage();
  let done = 0;
  let used = 0;
  while (used < seconds) {
    for (let end = done + BATCH; done < end; done += 1)
      kept[done % 64] = await work(families[done % DIFFERENT] as Facts);
    used = processorSeconds(start);
  }
  return done / used;
}

/** Of all threads of this process, those that collect garbage too: what else the machine does is not counted. */
function processorSeconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
