import { POLICIES } from '../../policies/index.js';
import { definePolicy, type PolicyDefinition } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { AssessDocument } from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { household } from '../support/facts.js';
import { questionOf } from './described-facts.js';
import { CASE_TABLES } from './tables.js';
import { type CaseTable, checkTold } from './vignette.js';

/** Every line of every case table, asked of the service as a front end asks, and held to the same answer. */

const TABLES = CASE_TABLES.map((table, nth) => ({
  ...table,
  asked: policyIdOf(table, nth),
  // A household whose members have all died cannot be asked about; it has no head.
  cases: table.cases.filter(({ facts }) => facts.members.length > 0),
}));

let api: TestApi;
let clerk: Caller;

beforeAll(async () => {
  const figures = TABLES.flatMap((table) => (table.sets === undefined ? [] : [withFigures(table)]));
  api = await testApi({ today: '2026-08-20', definitions: [...POLICIES, ...figures] });
  clerk = api.as('COUNTY_OFFICER', '340121');
}, 60_000);

afterAll(async () => await api.close());

describe.each(TABLES.map((table) => [table.asked, table.programme, table] as const))(
  '%s, %s',
  (policy, programme, { cases }) => {
    test.each(cases.map((vignette) => [vignette.req, vignette.title, vignette.facts.on, vignette] as const))(
      '%s: %s (%s)',
      async (_req, _title, _on, vignette) => {
        const input = { ...questionOf(household(vignette.facts), programme), policies: [policy] };
        const { assess } = await clerk.run(AssessDocument, { input });
        expect(assess).toHaveLength(1);
        const [answer] = assess;
        if (answer === undefined) throw new Error('The service must answer.');
        const { unset, evidence, situations, ...told } = answer;
        const lookedUp = lookedUpPapers(policy, programme);
        if (vignette.evidence?.every((paper) => lookedUp.has(paper)) === true) {
          // J18.2: what a platform can look up is not asked for.
          expect(answer).toMatchObject({ conclusion: 'ELIGIBLE', evidence: [] });
          return;
        }
        checkTold(
          {
            ...told,
            unset: unset.map(({ code }) => code),
            evidence: evidence.map(({ code }) => code),
            situations: situations.map((id) => id.replace('assumed-', 'S')),
          },
          vignette,
        );
        for (const step of answer.steps)
          expect([step.basis.length > 0, step.wordingZh, step.wordingEn]).toEqual([
            true,
            expect.stringMatching(/./),
            expect.stringMatching(/./),
          ]);
      },
    );
  },
);

function lookedUpPapers(policy: string, programme: string): ReadonlySet<string> {
  const papers = api.policies.policy(policy)?.programmes.get(programme)?.evidence ?? [];
  return new Set(papers.filter(({ lookup }) => lookup).map(({ code }) => code));
}

function policyIdOf({ policy, sets }: CaseTable, nth: number): string {
  return sets === undefined ? policy : `${policy}-figures-${nth}`;
}

/** A child of the policy that states nothing but the figures of the table, as its agency would set them. */
function withFigures({ policy, sets = {}, asked }: (typeof TABLES)[number]): PolicyDefinition {
  const titles = { zh: '试算数字', en: 'Figures of the table' };
  return definePolicy({
    id: asked,
    version: '1',
    titles,
    extends: policy,
    covers: [],
    instruments: [{ id: 'FIGURES-OF-THE-TABLE', titles }],
    declares: [],
    parameters: Object.fromEntries(
      Object.entries(sets).map(([key, value]) => [
        key,
        [
          {
            from: localDate('2000-01-01'),
            value,
            basis: { instrument: 'FIGURES-OF-THE-TABLE', article: '1' },
          },
        ],
      ]),
    ),
    programmes: [],
  });
}
