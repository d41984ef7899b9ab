import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/context.js';
import type { Metrics } from '../http/metrics.js';
import { toldName } from './told-names.js';

/** Tells how long each operation took and which errors it was answered with; those refused as documents count as unnamed. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operationName, response }) => {
          const result = response.body.kind === 'single' ? response.body.singleResult : null;
          // Only what ran may give its name to a series, and only a documented name is told.
          const name = result?.data === undefined ? null : toldName(operationName);
          const codes = (result?.errors ?? []).map(({ extensions }) => String(extensions?.code));
          metrics.answeredOperation({ name, seconds: (performance.now() - start) / 1_000, codes });
        },
      };
    },
  };
}
