import { type Problem, problem, quoted } from '../../shared/problem.js';

export function unknownSimulation(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The simulation does not exist or belongs to another jurisdiction; check its id.',
    messageZh: '该政策模拟不存在或不属于本地区，请核对其标识。',
    path: ['input', 'simulationId'],
  });
}

export function simulationOver(): Problem<'SIMULATION_OVER'> {
  return problem({
    code: 'SIMULATION_OVER',
    message: 'The simulation has ended already; there is nothing to cancel.',
    messageZh: '该政策模拟已结束，无需取消。',
    path: ['input', 'simulationId'],
  });
}

export function nothingToTry(): Problem<'SIMULATION_SUBJECT'> {
  return problem({
    code: 'SIMULATION_SUBJECT',
    message: 'Name either a proposed amendment or a policy to try, and not both.',
    messageZh: '请指定一项拟议修订或一项政策进行模拟，二者只能选一。',
    path: ['input'],
  });
}

export function amendmentNotOpen(): Problem<'AMENDMENT_STATUS'> {
  return problem({
    code: 'AMENDMENT_STATUS',
    message: 'Only an amendment that is proposed can be tried; what is published holds already.',
    messageZh: '只能模拟拟议中的修订，已公布的修订已纳入现行政策。',
    path: ['input', 'amendmentId'],
  });
}

export function policyUnknown(id: string): Problem<'POLICY_UNKNOWN'> {
  return problem({
    code: 'POLICY_UNKNOWN',
    message: `There is no policy ${quoted(id)}; take one that \`policies\` lists.`,
    messageZh: `没有代码为${quoted(id)}的政策，请从政策列表中选择。`,
    path: ['input', 'policyId'],
  });
}

export function programmeUnknown(code: string): Problem<'PROGRAMME_UNKNOWN'> {
  return problem({
    code: 'PROGRAMME_UNKNOWN',
    message: `Neither policy pays a programme ${quoted(code)}; take codes of programmes with a benefit, or leave them out for all.`,
    messageZh: `两项政策都没有给付项目${quoted(code)}，请选择有给付的项目，或留空表示全部。`,
    path: ['input', 'programmes'],
  });
}

export function tooManyOpen(most: number): Problem<'SIMULATIONS_OPEN'> {
  return problem({
    code: 'SIMULATIONS_OPEN',
    message: `Your jurisdiction has ${most} simulations waiting or running; wait for one to end or cancel one.`,
    messageZh: `本地区已有${most}项模拟在等待或运行，请等待结束或先取消。`,
  });
}
