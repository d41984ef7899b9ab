import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { errorReport } from './error-report.js';
import { compiledGateway } from './executor.js';
import type { FaultLog } from './fault-record.js';
import { limitRule, QUERY_LIMITS } from './limits.js';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly log: FaultLog & ApolloLog;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

interface ApolloLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Apollo as this service uses it: parsing, validation, limits and HTTP; execution is compiled, errors are ours. */
export function makeApollo({ schema, introspection, log, plugins = [] }: ApolloParts) {
  return new ApolloServer<RequestContext>({
    gateway: compiledGateway(schema),
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: [limitRule(QUERY_LIMITS)],
    formatError: hideFault,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      errorReport(log),
      ...plugins,
    ],
  });
}

/** What is shown of a fault wherever it happens; inside an operation `errorReport` says more. */
function hideFault(shown: GraphQLFormattedError): GraphQLFormattedError {
  if (shown.extensions?.code !== 'INTERNAL_SERVER_ERROR') return shown;
  return { ...shown, message: 'The service failed to answer.', extensions: { code: shown.extensions.code } };
}
