import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  type QueryCompiler,
  type QueryResult,
} from 'kysely';
import { InvariantError } from '../shared/invariant.js';
import type { PreparingClient } from './preparing-client.js';

const COUNTED = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * Kysely on one connection that is held for a transaction. Kysely's own transactions let a query wait until the one
 * before it was answered; here what is asked at the same time goes over together.
 */
export class OneConnectionDialect implements Dialect {
  readonly #driver: Driver;
  readonly #compiler: QueryCompiler;

  constructor(client: PreparingClient, compiler: QueryCompiler) {
    this.#driver = driverOf(connectionOf(client));
    this.#compiler = compiler;
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createQueryCompiler(): QueryCompiler {
    return this.#compiler;
  }

  createIntrospector(...[db]: Parameters<Dialect['createIntrospector']>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

function connectionOf(client: PreparingClient): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const { command, rowCount, rows } = await client.query(sql, parameters);
      return {
        rows: (rows ?? []) as R[],
        ...(COUNTED.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
      };
    },
    streamQuery: () => {
      throw new InvariantError('Rows are not streamed inside a transaction; read them in pages.');
    },
  };
}

function driverOf(connection: DatabaseConnection): Driver {
  const nested = async (): Promise<never> => {
    throw new InvariantError('A transaction is begun by `Database.transaction` alone, and has none in it.');
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    destroy: async () => undefined,
  };
}
