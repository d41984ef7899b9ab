import { KeySetUnavailable } from '../access/sign-in/tokens.js';
import { isDatabaseOutage } from '../database/unavailable.js';
import type { Text } from '../shared/text.js';

/** When to try again after an outage. */
export const RETRY_AFTER_SECONDS = 5;

/** Whether a fault is one of what the service depends on, so that trying again may help. */
export function isOutage(error: unknown): boolean {
  return isDatabaseOutage(error) || error instanceof KeySetUnavailable;
}

/** What is said outside about a fault: nothing of its cause, but how it can be found in the log. */
export function faultWording(error: unknown, requestId: string): Text {
  return isOutage(error)
    ? {
        en: `The service cannot reach something it depends on at the moment (request ${requestId}); try again in a few seconds.`,
        zh: `服务所依赖的系统暂时不可用（请求编号${requestId}），请稍后重试。`,
      }
    : {
        en: `The service failed to answer; report the request id ${requestId} to its operator.`,
        zh: `服务处理失败，请将请求编号${requestId}告知运维人员。`,
      };
}

/** What is said to whoever asks too often. */
export function tooOften(seconds: number): Text {
  return {
    en: `Too many requests; ask again in ${seconds} seconds.`,
    zh: `请求过于频繁，请在${seconds}秒后重试。`,
  };
}
