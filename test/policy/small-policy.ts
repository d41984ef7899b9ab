import {
  type Basis,
  createPolicyRegistry,
  declare,
  definePolicy,
  type LinkedPolicy,
  type PolicyDefinition,
  type Programme,
  type Rule,
  satisfied,
} from '../../src/policy/index.js';
import { unwrap } from '../../src/shared/result.js';

export const BASIS: Basis = { instrument: 'TEST', article: '1' };
const TEXT = { zh: '测试', en: 'Test' };

/** A rule that always answers the same, for tests of the engine around it. */
export function rule(
  id: string,
  apply: Rule['apply'] = () => satisfied('ok'),
  more: Partial<Rule> = {},
): Rule {
  return {
    id,
    titles: TEXT,
    basis: [BASIS],
    messages: { ok: { zh: '符合', en: 'Fits' }, no: { zh: '不符合', en: 'Does not fit' } },
    apply,
    ...more,
  };
}

/** A programme that pays one yuan to everybody, changed as said. */
export function programme(more: Partial<Programme> = {}): Programme {
  return {
    code: 'GRANT',
    titles: { zh: '补助', en: 'Grant' },
    group: 'TEMPORARY_ASSISTANCE',
    kind: 'CASH',
    department: TEXT,
    basis: [BASIS],
    questions: [],
    evidence: [],
    derive: () => undefined,
    rules: [rule('grant.rule')],
    benefit: () => ({
      amount: 100n,
      period: 'ONE_OFF',
      class: null,
      lines: [{ message: 'sum', shown: { amount: 100n }, amount: 100n, basis: [BASIS] }],
    }),
    benefitMessages: { sum: { zh: '{amount}元', en: '{amount} yuan' } },
    procedure: [
      { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: [BASIS] },
      { code: 'DECISION', level: 'COUNTY', after: ['ACCEPTANCE'], basis: [BASIS] },
    ],
    caseDeadline: null,
    approval: () => ({
      level: 'COUNTY',
      limit: null,
      meeting: false,
      message: 'county',
      shown: {},
      basis: [BASIS],
    }),
    payFirst: null,
    approvalMessages: { county: { zh: '县级审批', en: 'The county decides' } },
    payment: { starts: 'AT_ONCE', basis: [BASIS] },
    reviewMonths: null,
    ...more,
  };
}

/** A policy with one programme and three parameters, changed as said. */
export function policy(more: Partial<PolicyDefinition> = {}): PolicyDefinition {
  return definePolicy({
    id: 'parent',
    version: '1',
    titles: { zh: '上级', en: 'Parent' },
    covers: [],
    instruments: [{ id: 'TEST', titles: TEXT }],
    declares: [
      declare.money('sum', { zh: '金额', en: 'Sum' }),
      declare.integer('days', { zh: '天数', en: 'Days' }, 'WORKING_DAYS'),
      declare.ratio('share', { zh: '比例', en: 'Share' }),
      declare.flag('flag', { zh: '开关', en: 'Flag' }),
      declare.code('code', { zh: '代码', en: 'Code' }, ['A', 'B']),
      declare.codes('codes', { zh: '代码表', en: 'Codes' }, ['A', 'B']),
    ],
    parameters: {},
    programmes: [programme()],
    ...more,
  });
}

export function child(more: Partial<PolicyDefinition> = {}): PolicyDefinition {
  return policy({
    id: 'child',
    titles: { zh: '下级', en: 'Child' },
    extends: 'parent',
    instruments: [],
    declares: [],
    programmes: [],
    ...more,
  });
}

/** Links policies that have to be sound and answers the last. */
export function link(...definitions: readonly PolicyDefinition[]): LinkedPolicy {
  const registry = unwrap(createPolicyRegistry(definitions));
  return registry.policy(definitions.at(-1)?.id as string) as LinkedPolicy;
}

/** What is wrong with policies, as messages. */
export function faultsOf(...definitions: readonly PolicyDefinition[]): readonly string[] {
  const registry = createPolicyRegistry(definitions);
  return registry.ok ? [] : registry.error.map(({ message }) => message);
}
