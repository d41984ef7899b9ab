import {
  assess,
  type LinkedPolicy,
  matchProgrammes,
  mayGet,
  type Programme,
} from '../../src/policy/index.js';
import { policyOf } from '../policies/vignette.js';
import { household } from '../support/facts.js';

const COUNTY = policyOf('changfeng-county');
const FAMILY = household({
  on: '2026-02-01',
  members: [
    {},
    {
      relation: 'CHILD',
      born: '2014-04-04',
      is: { STUDENT: 'COMPULSORY', DISABILITY_INTELLECTUAL: 1, NEEDS_LONG_TERM_CARE: true },
    },
  ],
  help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '1434', from: '2024-01-01' }],
});

describe('one household against every programme', () => {
  test('C1.1: answers each programme once, as assess does', () => {
    const matches = matchProgrammes(COUNTY, FAMILY);
    expect(new Set(matches.map(({ programme }) => programme.code))).toEqual(
      new Set(COUNTY.programmes.keys()),
    );
    expect(matches).toHaveLength(COUNTY.programmes.size);
    for (const { programme, assessment } of matches)
      expect(assessment).toEqual(assess(COUNTY, programme.code, FAMILY));
  });

  test('C3: the nearest to help first', () => {
    const order = ['ELIGIBLE', 'EVIDENCE_MISSING', 'PARAMETER_UNSET', 'MANUAL_REVIEW', 'NOT_ELIGIBLE'];
    const ranks = matchProgrammes(COUNTY, FAMILY).map(({ assessment }) =>
      order.indexOf(assessment.conclusion),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
  });

  test('C3: says what is missing: papers, questions, figures', () => {
    const left = household({
      on: '2022-05-05',
      members: [
        { born: '1950-01-01', is: { LEFT_BEHIND: true, ORPHAN: true } },
        { relation: 'GRANDCHILD', born: '2015-01-01', is: { ORPHAN: true } },
      ],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '1', from: '2022-01-01' }],
    });
    const by = new Map(matchProgrammes(COUNTY, left).map((match) => [match.programme.code, match]));
    expect(by.get('LEFT_BEHIND_ELDERLY_CARE')?.missing.evidence).toEqual([
      'CONTACT_PERSON',
      'SUPPORT_AGREEMENT',
    ]);
    expect(by.get('LEGAL_AID')?.missing.questions).toEqual(['matter']);
    expect(by.get('CHILD_BASIC_LIVING')?.missing.parameters).toEqual(['child.standard']);
    expect([...by.values()].filter(mayGet).map(({ programme }) => programme.code)).toEqual(
      expect.arrayContaining(['LEFT_BEHIND_ELDERLY_CARE', 'LEGAL_AID', 'CHILD_BASIC_LIVING']),
    );
  });

  test('C1.1: each programme is told the answers to its own questions', () => {
    const facts = (programme: Programme) =>
      programme.code === 'PUBLIC_POST'
        ? household({
            on: '2026-02-01',
            members: [{ is: { HARD_TO_EMPLOY: true } }],
            answers: { marketFailed: true },
          })
        : household({ on: '2026-02-01', members: [{ is: { HARD_TO_EMPLOY: true } }] });
    const post = matchProgrammes(COUNTY, facts).find(({ programme }) => programme.code === 'PUBLIC_POST');
    expect(post?.assessment.conclusion).toBe('ELIGIBLE');
    expect(post?.missing.questions).toEqual([]);
  });

  test('a programme that fails is for an officer to look at, and the others go on', () => {
    const failing: LinkedPolicy = {
      ...COUNTY,
      programmes: new Map(
        [...COUNTY.programmes].map(([code, programme]) => [
          code,
          code === 'LEGAL_AID'
            ? {
                ...programme,
                derive: () => {
                  throw new TypeError('broken');
                },
              }
            : programme,
        ]),
      ),
    };
    const matches = matchProgrammes(failing, FAMILY);
    const broken = matches.find(({ programme }) => programme.code === 'LEGAL_AID');
    expect(broken?.assessment).toMatchObject({
      conclusion: 'MANUAL_REVIEW',
      fault: 'POLICY_THREW_TYPEERROR',
    });
    expect(matches.filter(({ assessment }) => assessment.conclusion === 'ELIGIBLE').length).toBeGreaterThan(
      3,
    );
  });
});
