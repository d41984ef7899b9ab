import type { TriggerDef } from '@mikro-orm/postgresql';

/** A check of rows that looks at other rows too and is made when the transaction commits. */
export interface DeferredCheck {
  /** The table in PostgreSQL. */
  readonly table: string;
  /** The name of the trigger; it is reported as the violated constraint, see `constraintOf`. */
  readonly name: string;
  readonly events: readonly ('insert' | 'update' | 'delete')[];
  /** PL/pgSQL between `begin` and `end`: `raise exception … using errcode = '23514', constraint = '<name>'` to refuse. */
  readonly body: string;
  /** A condition on `new` under which a row is looked at at all; the others cost nothing. */
  readonly when?: string;
}

/** A deferred constraint trigger, to stand in the `triggers` of an entity. */
export function deferredCheck({ table, name, events, body, when }: DeferredCheck): TriggerDef {
  const fn = `"${table}_${name}_fn"`;
  return {
    name,
    timing: 'after',
    events: [...events],
    forEach: 'row',
    expression:
      `create or replace function ${fn}() returns trigger as $$ begin ${body.trim()} return null; end; $$ language plpgsql;\n` +
      `create constraint trigger "${name}" after ${events.join(' or ')} on "${table}" ` +
      `deferrable initially deferred for each row ${when === undefined ? '' : `when (${when}) `}execute function ${fn}()`,
  };
}
