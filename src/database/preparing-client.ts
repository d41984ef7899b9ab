import type { PoolClient, QueryArrayConfig } from 'pg';
import { currentScope, SCOPE_SETTING, type Scope, settingOf } from './scope.js';
import type { StatementNames } from './statement-names.js';
import { DatabaseUnavailableError, isConnectionFault } from './unavailable.js';

/** SQLSTATE when a prepared statement no longer fits its tables, with the place in PostgreSQL that says so. */
const STALE = { code: '0A000', routine: 'RevalidateCachedQuery' };

/** How the driver hands rows over. */
export type RowForm = Pick<QueryArrayConfig, 'types'> & { readonly rowMode?: 'array' };

const BEGIN = /^(begin|start transaction)\b/;
/** Ends a transaction or moves between its savepoints; looks at no row. */
const WITHOUT_ROWS = /^(commit|rollback|savepoint|release)\b/;

/**
 * A connection that prepares the statements which come again, and runs each in the scope of the work that sends it. A
 * transaction is told its scope in one message with its begin. Outside of one the connection keeps the scope of its last
 * statement, so that it is told again only when another comes.
 */
export class PreparingClient {
  readonly #client: PoolClient;
  readonly #names: StatementNames;
  /** Of statements that come from outside any scope; without it they are refused. */
  readonly #outside: Scope | undefined;
  #inTransaction = false;
  /** What the connection was last told, and what the transaction on it; undefined when that is not known. */
  #sessionSetting: string | undefined;
  #localSetting: string | undefined;
  /** It broke, or an answer did not come in time, which would be taken for that of the next statement if it came. */
  #isLost = false;

  constructor(client: PoolClient, names: StatementNames, outside?: Scope) {
    this.#client = client;
    this.#names = names;
    this.#outside = outside;
  }

  /** Process id of the server's side, by which a query can be cancelled. */
  get processID(): number | undefined {
    return (this.#client as { processID?: number }).processID;
  }

  /** @param form how the rows come, when not as objects by column with values of JavaScript */
  async query(text: string, values: readonly unknown[] = [], form: RowForm = {}): Promise<unknown> {
    if (this.#isLost) throw new DatabaseUnavailableError('The connection to the database was given up.');
    this.#follow(text);
    try {
      if (WITHOUT_ROWS.test(text)) return await this.#client.query(text);
      const setting = settingOf(currentScope() ?? this.#outside);
      if (BEGIN.test(text)) return await this.#begin(text, setting);
      if (this.#inTransaction) this.#enterLocally(setting);
      else await this.#enter(setting);
      return await this.#send(text, values, form);
    } catch (error) {
      if (!isConnectionFault(error)) throw error;
      this.#isLost = true;
      throw new DatabaseUnavailableError('The connection to the database failed while it was used.', {
        cause: error,
      });
    }
  }

  async #begin(text: string, setting: string): Promise<unknown> {
    const answers = await this.#client.query(`${text}; set local ${SCOPE_SETTING} = '${setting}'`);
    this.#localSetting = setting;
    return Array.isArray(answers) ? answers[0] : answers;
  }

  /**
   * Work inside a transaction may enter another scope and leave it again. The statement follows without a wait, so that
   * none that is sent at the same time can come between; when the setting fails, so does all that follows.
   */
  #enterLocally(setting: string): void {
    if (this.#localSetting === setting) return;
    this.#localSetting = setting;
    this.#client.query(`set local ${SCOPE_SETTING} = '${setting}'`).catch(() => undefined);
  }

  async #enter(setting: string): Promise<void> {
    if (this.#sessionSetting === setting) return;
    this.#sessionSetting = undefined;
    await this.#client.query(`set ${SCOPE_SETTING} = '${setting}'`);
    this.#sessionSetting = setting;
  }

  async #send(text: string, values: readonly unknown[], form: RowForm): Promise<unknown> {
    const name = values.length === 0 ? undefined : this.#names.nameOf(text);
    const statement = { ...form, text, values: [...values] };
    if (name === undefined) return await this.#client.query(statement);
    try {
      return await this.#client.query({ ...statement, name });
    } catch (error) {
      if (!isStale(error)) throw error;
      this.#names.renew();
      // Inside a transaction nothing more can run; the transaction is tried again from its start.
      if (this.#inTransaction) throw error;
      return await this.#client.query(statement);
    }
  }

  release(): void {
    this.#inTransaction = false;
    this.#client.release(this.#isLost);
  }

  #follow(text: string): void {
    if (BEGIN.test(text)) this.#inTransaction = true;
    else if (text === 'commit' || text === 'rollback') this.#inTransaction = false;
    // Going back to a savepoint takes the setting back as well.
    else if (text.startsWith('rollback')) this.#localSetting = undefined;
  }
}

/** Whether the statement failed only because a table changed since it was prepared. */
export function isStale(error: unknown): boolean {
  const { code, routine } = Object(error) as { code?: unknown; routine?: unknown };
  return code === STALE.code && routine === STALE.routine;
}
