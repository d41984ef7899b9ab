import type { PoolClient } from 'pg';
import { type Answered, Bundle, Prepared, type Sent } from './bundle.js';
import type { PlainRow } from './plain-rows.js';
import { currentScope, SCOPE_SETTING, type Scope, settingOf } from './scope.js';
import type { StatementNames } from './statement-names.js';
import { DatabaseUnavailableError, isConnectionFault } from './unavailable.js';

/** SQLSTATE when a prepared statement no longer fits its tables, with the place in PostgreSQL that says so. */
const STALE = { code: '0A000', routine: 'RevalidateCachedQuery' };

/** A statement with `$1, $2 …`. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A text without parameters, which may be several statements and is never prepared. */
interface Spoken {
  readonly spoken: string;
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: unknown) => void;
}

const BEGIN = /^(begin|start transaction)\b/;
/** Ends a transaction or moves between its savepoints; looks at no row. */
const WITHOUT_ROWS = /^(commit|rollback|savepoint|release)\b/;
/** Plans made while a table was empty would read all of it until it is analyzed; these statements find rows by keys. */
const KEEP_PLANS = `select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)`;
const SET_LOCALLY = `select set_config('${SCOPE_SETTING}', $1, true)`;
const SET_FOR_SESSION = `select set_config('${SCOPE_SETTING}', $1, false)`;
const NOTHING_DONE: Answered = { command: '', rowCount: null, rows: [] };

/** What the client is made with, the same for all of a pool. */
export interface ClientParts {
  readonly names: StatementNames;
  /** The property of a column. */
  readonly nameOf: (column: string) => string;
  /** How much longer than a statement may run its answer is waited for, in milliseconds. */
  readonly answerTimeoutMs: number;
  /** Of statements that come from outside any scope; without it they are refused. */
  readonly outside?: Scope | undefined;
}

/**
 * A connection that prepares the statements which come again, and runs each in the scope of the work that sends it. What
 * is asked at the same time goes over in one message (`Bundle`): in a transaction that is whatever is asked before
 * anything is waited for, and its first message brings its begin and its scope along. Outside of one the connection keeps
 * the scope of its last statement, so that it is told again only when another comes.
 */
export class PreparingClient {
  readonly #client: PoolClient;
  readonly #parts: ClientParts;
  readonly #prepared: Prepared;
  readonly #waiting: (Sent | Spoken)[] = [];
  #isAsking = false;
  #isScheduled = false;
  #inTransaction = false;
  /** The begin of a transaction in which nothing has been asked yet. */
  #unsaid: string | null = null;
  #keepsPlans = false;
  /** How long statements of this transaction may run, in milliseconds; null = as long as all. */
  #patienceMs: number | null = null;
  /** What the connection was last told, and what the transaction on it; undefined when that is not known. */
  #sessionSetting: string | undefined;
  #localSetting: string | undefined;
  /** It broke, or an answer did not come in time, which would be taken for that of the next statement if it came. */
  #isLost = false;

  constructor(client: PoolClient, parts: ClientParts) {
    this.#client = client;
    this.#parts = parts;
    this.#prepared = new Prepared(
      { getTypeParser: ((oid: number) => client.getTypeParser(oid, 'text')) as never },
      parts.nameOf,
    );
  }

  /** Process id of the server's side, by which a query can be cancelled. */
  get processID(): number | undefined {
    return (this.#client as { processID?: number }).processID;
  }

  async query(text: string, values: readonly unknown[] = []): Promise<Answered> {
    try {
      if (values.length > 0) return await this.#ask({ text, values }, false);
      if (BEGIN.test(text)) return this.#begin(text);
      if (WITHOUT_ROWS.test(text)) return await this.#control(text);
      return await this.#say(text);
    } catch (error) {
      // The driver's own trace leads to its socket; this one leads to whoever asked.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }

  /** The rows of statements that go over together, as PostgreSQL writes them. */
  async rowsOf(statements: readonly Statement[]): Promise<readonly PlainRow[][]> {
    const answers = await Promise.all(statements.map((statement) => this.#ask(statement, true)));
    return answers.map(({ rows }) => rows as PlainRow[]);
  }

  /** For the transaction that was just begun: its statements run by the plans that PostgreSQL keeps for them. */
  keepPlans(): void {
    this.#keepsPlans = true;
  }

  /** For the transaction that was just begun: each of its statements may run for so many milliseconds. */
  waitFor(patienceMs: number): void {
    this.#patienceMs = patienceMs;
  }

  release(): void {
    this.#inTransaction = false;
    this.#unsaid = null;
    this.#keepsPlans = false;
    this.#patienceMs = null;
    this.#client.release(this.#isLost);
  }

  #begin(text: string): Answered {
    // Whoever may not ask may not begin either.
    settingOf(this.#scope());
    this.#inTransaction = true;
    this.#unsaid = text;
    this.#localSetting = undefined;
    return NOTHING_DONE;
  }

  /** A transaction in which nothing was asked ends without the server having heard of it. */
  async #control(text: string): Promise<Answered> {
    const isEnd = text === 'commit' || text === 'rollback';
    const isUnsaid = this.#unsaid !== null;
    if (isEnd) {
      this.#inTransaction = false;
      this.#unsaid = null;
      if (isUnsaid) return NOTHING_DONE;
    } else {
      this.#sayBegin();
      // Going back to a savepoint takes the setting back as well.
      if (text.startsWith('rollback')) this.#localSetting = undefined;
    }
    return await this.#line((resolve, reject) => ({ spoken: text, resolve, reject }));
  }

  async #say(text: string): Promise<Answered> {
    this.#enter();
    return await this.#line((resolve, reject) => ({ spoken: text, resolve, reject }));
  }

  async #ask({ text, values }: Statement, plain: boolean): Promise<Answered> {
    const send = async (as: string | undefined) => {
      this.#enter();
      return await this.#line((resolve, reject) => ({ text, values, name: as, plain, resolve, reject }));
    };
    try {
      return await send(this.#parts.names.nameOf(text));
    } catch (error) {
      if (!isStale(error)) throw error;
      this.#parts.names.renew();
      // Inside a transaction nothing more can run; the transaction is tried again from its start.
      if (this.#inTransaction) throw error;
      return await send(undefined);
    }
  }

  /**
   * Tells the server in whose scope the next statement runs, where it does not know. Work inside a transaction may enter
   * another scope and leave it again. When it cannot be told, what follows fails as well.
   */
  #enter(): void {
    const setting = settingOf(this.#scope());
    if (this.#inTransaction) {
      this.#sayBegin();
      if (this.#localSetting === setting) return;
      this.#localSetting = setting;
      this.#aside(SET_LOCALLY, [setting], () => {
        this.#localSetting = undefined;
      });
    } else if (this.#isAsking || this.#sessionSetting !== setting) {
      // What is on its way may fail, and what it set be taken back with it.
      this.#sessionSetting = setting;
      this.#aside(SET_FOR_SESSION, [setting]);
    }
  }

  #scope(): Scope | undefined {
    return currentScope() ?? this.#parts.outside;
  }

  #sayBegin(): void {
    if (this.#unsaid === null) return;
    const text = this.#unsaid;
    this.#unsaid = null;
    // Without its begin, what follows would run outside of any transaction.
    this.#aside(text, [], () => {
      this.#isLost = true;
    });
    if (this.#keepsPlans) this.#aside(KEEP_PLANS, []);
    if (this.#patienceMs !== null)
      this.#aside("select set_config('statement_timeout', $1, true)", [String(this.#patienceMs)]);
  }

  /** Goes before a statement and has no answer of its own. */
  #aside(text: string, values: readonly unknown[], reject: () => void = unheard): void {
    const name = this.#parts.names.nameOf(text);
    this.#waiting.push({ text, values, name, plain: true, resolve: unheard, reject });
  }

  async #line(
    make: (resolve: (answer: Answered) => void, reject: (error: unknown) => void) => Sent | Spoken,
  ): Promise<Answered> {
    return await new Promise<Answered>((resolve, reject) => {
      if (this.#isLost) throw givenUp();
      this.#waiting.push(make(resolve, (error) => reject(this.#explained(error))));
      if (this.#isAsking || this.#isScheduled) return;
      this.#isScheduled = true;
      const begin = () => {
        this.#isScheduled = false;
        if (!this.#isAsking) this.#next();
      };
      if (this.#inTransaction) afterThisTurn(begin);
      else queueMicrotask(begin);
    });
  }

  /** Sends what waits: texts one by one, statements together. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    if (this.#isLost) {
      for (const { reject } of this.#waiting.splice(0)) reject(givenUp());
      return;
    }
    this.#isAsking = true;
    if ('spoken' in first) {
      this.#waiting.shift();
      this.#client.query(first.spoken).then(
        (answer) => {
          first.resolve(answer as never);
          this.#ended();
        },
        (error: unknown) => {
          first.reject(error);
          this.#ended();
        },
      );
      return;
    }
    const spokenAt = this.#waiting.findIndex((one) => 'spoken' in one);
    const sent = this.#waiting.splice(0, spokenAt === -1 ? this.#waiting.length : spokenAt) as Sent[];
    const patienceMs = this.#patienceMs === null ? undefined : this.#patienceMs + this.#parts.answerTimeoutMs;
    const bundle = new Bundle({ sent, prepared: this.#prepared, patienceMs }, (fault) => {
      // What was set in the same message is taken back with it.
      if (fault !== null) this.#sessionSetting = undefined;
      this.#ended();
    });
    this.#client.query(bundle as never);
  }

  #ended(): void {
    this.#isAsking = false;
    this.#next();
  }

  #explained(error: unknown): unknown {
    if (!isConnectionFault(error)) return error;
    this.#isLost = true;
    return new DatabaseUnavailableError('The connection to the database failed while it was used.', {
      cause: error,
    });
  }
}

function givenUp(): DatabaseUnavailableError {
  return new DatabaseUnavailableError('The connection to the database was given up.');
}

function unheard(): void {}

/** Once everything that can go on by itself has come as far as it can. */
function afterThisTurn(work: () => void): void {
  void Promise.resolve().then(() => process.nextTick(work));
}

/** Whether the statement failed only because a table changed since it was prepared. */
export function isStale(error: unknown): boolean {
  const { code, routine } = Object(error) as { code?: unknown; routine?: unknown };
  return code === STALE.code && routine === STALE.routine;
}
