import { type Problem, problem } from '../../shared/problem.js';

/** STATED: the population is fixed. DRAWN: the seed has drawn. */
export const CHECK_STATUSES = ['STATED', 'DRAWN'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** What an inspection found. DEFECT: to be mended by the office. WRONG: the decision is to be looked at again. */
export const CHECK_RESULTS = ['SOUND', 'DEFECT', 'WRONG'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** How a share of a population becomes a number of cases: rounded up, so that at least the share is checked. */
export function sampleOf(
  population: number,
  share: { readonly numerator: bigint; readonly denominator: bigint },
): number {
  const { numerator, denominator } = share;
  return Number((BigInt(population) * numerator + denominator - 1n) / denominator);
}

export function emptyPopulation(what: 'cases' | 'officers'): Problem<'EMPTY_POPULATION'> {
  return problem({
    code: 'EMPTY_POPULATION',
    message: `There are no ${what} to draw from; widen the period, the place or the roles.`,
    messageZh: `抽取范围内没有${what === 'cases' ? '案件' : '检查人员'},请扩大时间、地域或角色范围。`,
    path: ['input'],
    basis: ['J20.1'],
  });
}

export function sampleMissing(): Problem<'SAMPLE_MISSING'> {
  return problem({
    code: 'SAMPLE_MISSING',
    message: 'No share of random checks is set for this programme; give sampleSize.',
    messageZh: '该项目未规定抽查比例,请填写抽查数量(sampleSize)。',
    path: ['input', 'sampleSize'],
    basis: ['J20.1'],
  });
}

export function alreadyDrawn(): Problem<'ALREADY_DRAWN'> {
  return problem({
    code: 'ALREADY_DRAWN',
    message: 'The check was drawn; a population is drawn from once. State a new one for another draw.',
    messageZh: '该抽查已完成抽取,每个抽取范围只抽取一次,如需再抽请另行建立。',
    path: ['input', 'checkId'],
    basis: ['J20.1'],
  });
}

export function notInspector(): Problem<'NOT_INSPECTOR'> {
  return problem({
    code: 'NOT_INSPECTOR',
    message: 'The draw gave this case to other inspectors; let one of them record the result.',
    messageZh: '抽取结果中本案由其他检查人员负责,请由其登记结果。',
    path: ['input', 'itemId'],
    basis: ['J20.1'],
  });
}

export function resultOnRecord(): Problem<'RESULT_ON_RECORD'> {
  return problem({
    code: 'RESULT_ON_RECORD',
    message: 'The result of this inspection is on record and stays; state a new check to look again.',
    messageZh: '该案检查结果已登记,不能更改;如需再查请另行抽查。',
    path: ['input', 'itemId'],
    basis: ['J20.1'],
  });
}

export function nothingOwed(): Problem<'NOTHING_OWED'> {
  return problem({
    code: 'NOTHING_OWED',
    message:
      'Nothing is owed for this case: no wrong decision was found in it, or its case was looked at again already.',
    messageZh: '该案未发现决定错误,或已重新办理,无需再次处理。',
    path: ['input', 'itemId'],
    basis: ['J20.1'],
  });
}

export function unknownCheck(field: 'checkId' | 'itemId'): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The random check does not exist or lies outside your place; check its id.',
    messageZh: '该抽查不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', field],
  });
}
