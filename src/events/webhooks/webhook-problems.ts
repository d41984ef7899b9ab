import { type Problem, problem, quoted } from '../../shared/problem.js';

export function urlRefused(url: string): Problem<'WEBHOOK_URL_REFUSED'> {
  return problem({
    code: 'WEBHOOK_URL_REFUSED',
    message: `Nothing can be sent to ${quoted(url)}; give an https address on the internet, at most 500 characters, without user, password or fragment. Other networks are opened by the operator with WEBHOOK_NETWORKS.`,
    messageZh: `无法向${quoted(url)}推送，请填写不超过500字符、不含账号密码和锚点的https公网地址；内部网络须由运维人员通过WEBHOOK_NETWORKS开放。`,
    path: ['input', 'url'],
  });
}

export function apiKeyUnfit(): Problem<'API_KEY_UNFIT'> {
  return problem({
    code: 'API_KEY_UNFIT',
    message:
      'There is no key in force with this id and the scope CASE_EVENTS in your jurisdiction; issue one to the partner first.',
    messageZh: '本地区没有该标识且用途包含CASE_EVENTS的有效密钥，请先为合作方签发。',
    path: ['input', 'apiKeyId'],
  });
}

export function unknownEndpoint(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The webhook does not exist or belongs to another jurisdiction; check its id.',
    messageZh: '该回调地址不存在或不属于本地区，请核对其标识。',
    path: ['input', 'webhookId'],
  });
}
