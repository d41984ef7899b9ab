import { POLICIES } from '../../policies/index.js';
import { type ConformanceReport, checkConformance, type Facts } from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { CASE_TABLES } from './tables.js';
import { policyOf } from './vignette.js';

/** The households of a policy's own tables; the national layer, which nobody lives in, gets every eighth of all. */
function householdsOf(policyId: string): readonly Facts[] {
  const own = CASE_TABLES.filter(({ policy }) => policy === policyId);
  const tables = own.length > 0 ? own : CASE_TABLES;
  const all = tables.flatMap(({ cases }) => cases.map(({ facts }) => household(facts)));
  return own.length > 0 ? all : all.filter((_, index) => index % 8 === 0);
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
    const reached = new Set(reports.flatMap((report) => [...report.reached]));
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
      if (policyId !== 'national') expect(unreached.filter((rule) => own.has(rule))).toEqual([]);
    }
  });
});
