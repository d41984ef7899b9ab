import { createContext, Script } from 'node:vm';
import type { Guard } from '../policy/index.js';

const CALL = new Script('call()', { filename: 'policy-watchdog' });

/**
 * A guard that ends what does not come to an end by itself: V8 stops the thread's JavaScript after the time, loops
 * and recursion alike, and the process goes on. It costs some 0.1 ms a call, so it goes around a decision or a slice
 * of a simulation, never around a single rule. It holds time, not memory or access: a policy is code that an
 * administrator chose to install.
 */
export function watchdog(timeoutMs: number): Guard {
  const idle: object[] = [];
  return <T>(work: () => T) => {
    const context = (idle.pop() ?? createContext({})) as { call?: () => void };
    let value: T | undefined;
    let finished = false;
    context.call = () => {
      value = work();
      finished = true;
    };
    try {
      CALL.runInContext(context, { timeout: timeoutMs });
    } catch (error) {
      if (!isTimeout(error)) throw error;
    } finally {
      delete context.call;
      idle.push(context);
    }
    return finished ? { finished: true, value: value as T } : { finished: false };
  };
}

function isTimeout(error: unknown): boolean {
  return Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
