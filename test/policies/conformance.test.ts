import { POLICIES } from '../../policies/index.js';
import { assess, type ConformanceReport, checkConformance, type Facts } from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { CASE_TABLES } from './tables.js';
import { policyOf, policyWith } from './vignette.js';

/** Every household is tried by every programme on some thirty days, so that some of all are enough. */
const MOST_HOUSEHOLDS = 20;

/** Households spread over a policy's own tables, or over all for the national layer, which nobody lives in. */
function householdsOf(policyId: string): readonly Facts[] {
  const own = CASE_TABLES.filter(({ policy }) => policy === policyId);
  const tables = own.length > 0 ? own : CASE_TABLES;
  const all = tables.flatMap(({ cases }) => cases.map(({ facts }) => household(facts)));
  const stride = Math.ceil(all.length / MOST_HOUSEHOLDS);
  return all.filter((_, index) => index % stride === 0);
}

/** `PROGRAMME rule.id` of every rule that answers in a case table of the policy on the case's own day. */
function reachedInTables(policyId: string): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const { policy, programme, cases, sets } of CASE_TABLES) {
    if (policy !== policyId) continue;
    const told = sets === undefined ? policyOf(policy) : policyWith(policy, sets);
    for (const { facts } of cases)
      for (const { rule } of assess(told, programme, household(facts)).steps)
        reached.add(`${programme} ${rule}`);
  }
  return reached;
}

const reports: ConformanceReport[] = [];

describe('every policy conforms over every case table, the day before and the day of every change', () => {
  for (const { id } of POLICIES) {
    test(id, () => {
      const report = checkConformance(policyOf(id), householdsOf(id));
      reports.push(report);
      expect(report.problems.map(({ message }) => message)).toEqual([]);
      expect(report.runs).toBeGreaterThan(500);
    });
  }

  test('every rule is reached in at least one policy', () => {
    const reached = new Set(
      reports.flatMap(({ policyId, reached }) => [...reached, ...reachedInTables(policyId)]),
    );
    const rules = new Set(reports.flatMap((report) => [...report.reached, ...report.unreached]));
    expect([...rules].filter((rule) => !reached.has(rule))).toEqual([]);
  });

  test('each jurisdiction reaches every rule of its own', () => {
    for (const { policyId, unreached } of reports) {
      const { programmes, adapts } = policyOf(policyId).definition;
      const own = new Set([
        ...programmes.flatMap(({ code, rules }) => rules.map(({ id }) => `${code} ${id}`)),
        ...(adapts ?? []).flatMap(({ code, rules }) => (rules ?? []).map(({ id }) => `${code} ${id}`)),
      ]);
      if (policyId === 'national') continue;
      const told = reachedInTables(policyId);
      expect(unreached.filter((rule) => own.has(rule) && !told.has(rule))).toEqual([]);
    }
  });
});
