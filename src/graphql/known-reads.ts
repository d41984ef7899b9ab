import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { withinScope } from '../database/scope.js';
import { answerOf } from '../read-plan/ready-json.js';
import { LruCache } from './lru-cache.js';
import type { Plan } from './prepare.js';
import { variableRefusal } from './storable-input.js';
import { scopeOf } from './viewer-scope.js';

/** An operation that was answered by its plan before, so it has been checked and measured. */
interface KnownRead {
  readonly operation: OperationDefinitionNode;
  readonly plan: Plan;
}

/** An answer as it goes over the wire. */
export interface ReadyAnswer {
  readonly bytes: Buffer;
  /** The name of the operation. */
  readonly name: string | null;
}

export interface KnownReadsParts {
  readonly schema: GraphQLSchema;
  /** The highest cost that is answered. */
  readonly most: number;
  readonly capacity: number;
}

/** What a request may consist of to be answered here; with anything else it takes the long way. */
const PARTS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

/**
 * Answers operations that have a read plan and came before without the way through Apollo, which costs more than the
 * plan itself. It knows only what was answered that way once, so every check of a document has been made; those of a
 * request are made here again: who asks, variables, cost. Whatever does not end in an answer without errors is left to
 * Apollo, which then says why.
 */
export class KnownReads {
  readonly #parts: KnownReadsParts;
  readonly #known: LruCache<string, KnownRead>;

  constructor(parts: KnownReadsParts) {
    this.#parts = parts;
    this.#known = new LruCache(parts.capacity);
  }

  remember(source: string, operationName: string | null, read: KnownRead): void {
    this.#known.set(nameOf(source, operationName), read);
  }

  /**
   * The answer to a body as it came, or null when it has to go the long way.
   * @param contextOf asked only for a body that is known; when it fails, the long way fails alike
   */
  async answer(body: unknown, contextOf: () => Promise<RequestContext>): Promise<ReadyAnswer | null> {
    const asked = askedBy(body);
    if (asked === null) return null;
    const known = this.#known.get(nameOf(asked.query, asked.operationName));
    if (known?.plan.read == null) return null;
    const { operation, plan } = known;
    const context = await contextOf().catch(() => null);
    if (context === null) return null;
    const { coerced } = getVariableValues(
      this.#parts.schema,
      operation.variableDefinitions ?? [],
      asked.variables,
    );
    if (coerced === undefined || variableRefusal(coerced) !== null) return null;
    const limit = this.#parts.most;
    const requested = plan.cost(coerced);
    if (requested > limit) return null;
    const data = await withinScope(scopeOf(context.viewer), async () => plan.read?.(context, coerced));
    if (data == null) return null;
    const bytes = answerOf(data, { cost: { requested, limit } });
    return { bytes, name: operation.name?.value ?? null };
  }
}

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

function askedBy(body: unknown): Asked | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  for (const name of Object.keys(body)) if (!PARTS.has(name)) return null;
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return null;
  if (operationName != null && (typeof operationName !== 'string' || operationName === '')) return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return {
    query,
    operationName: operationName ?? null,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
  };
}

/** A name of an operation has no line break, so no two questions share one. */
function nameOf(source: string, operationName: string | null): string {
  return `${operationName ?? ''}\n${source}`;
}
