import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { stringifyAnswer } from '../read-plan/ready-json.js';
import { errorReport } from './error-report.js';
import { compiledGateway, MOST_PLANS } from './executor.js';
import type { FaultLog } from './fault-record.js';
import type { KnownReads } from './known-reads.js';
import { QUERY_LIMITS, type QueryLimits } from './limits.js';
import { LruCache } from './lru-cache.js';
import type { PreparerParts } from './prepare.js';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly limits?: QueryLimits;
  readonly reads?: PreparerParts['reads'];
  readonly known?: KnownReads;
  readonly log: FaultLog & ApolloLog;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

interface ApolloLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Apollo as this service uses it: parsing and HTTP; checks, limits, execution and errors are ours. */
export function makeApollo({
  schema,
  introspection,
  limits = QUERY_LIMITS,
  reads = null,
  known,
  log,
  plugins = [],
}: ApolloParts) {
  return new ApolloServer<RequestContext>({
    gateway: compiledGateway({ schema, introspection, limits, reads, ...(known !== undefined && { known }) }),
    // The gateway validates, after it has looked at the size of the document: see `prepare.ts`.
    dangerouslyDisableValidation: true,
    // Anybody could fill the memory with documents. Lists of known ones are read by `persisted-operations.ts`.
    persistedQueries: false,
    stringifyResult: stringifyAnswer,
    documentStore: documentStore(),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    parseOptions: { maxTokens: limits.tokens },
    formatError: (shown) => hideFault(introspection ? shown : hideSuggestions(shown)),
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

/** Parsed documents, as many as are compiled. Apollo's own store counts bytes of text, and a parsed one takes many times as much. */
function documentStore(): NonNullable<ApolloServerOptions<RequestContext>['documentStore']> {
  const documents = new LruCache<string, DocumentNode>(MOST_PLANS);
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => documents.set(key, document),
    delete: async () => false,
  };
}

/** graphql-js helps with names that exist; where the schema is not shown, neither are they. */
function hideSuggestions(shown: GraphQLFormattedError): GraphQLFormattedError {
  return { ...shown, message: shown.message.replace(/ Did you mean .*\?/s, '') };
}

/** What is shown of a fault wherever it happens; inside an operation `errorReport` says more. */
function hideFault(shown: GraphQLFormattedError): GraphQLFormattedError {
  if (shown.extensions?.code !== 'INTERNAL_SERVER_ERROR') return shown;
  return { ...shown, message: 'The service failed to answer.', extensions: { code: shown.extensions.code } };
}
