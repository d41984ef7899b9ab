import type { TriggerDef } from '@mikro-orm/postgresql';

/** A check of all rows that a statement inserted, made once at the end of that statement. */
export interface SetCheck {
  /** The table in PostgreSQL. */
  readonly table: string;
  readonly name: string;
  /**
   * PL/pgSQL between `begin` and `end`, with the rows as the table `added` and the columns of `declare`:
   * `raise exception … using errcode = '23514', constraint = '<name>'` to refuse.
   */
  readonly body: string;
  readonly declare?: string;
}

/**
 * A trigger that looks at the inserted rows as a set, to stand in the `triggers` of an entity: where a payroll inserts a
 * million rows, a foreign key or a check for each row costs more than everything else.
 */
export function setCheck({ table, name, body, declare = '' }: SetCheck): TriggerDef {
  const fn = `"${table}_${name}_fn"`;
  return {
    name,
    timing: 'after',
    events: ['insert'],
    forEach: 'statement',
    expression:
      `create or replace function ${fn}() returns trigger as $$ ${declare === '' ? '' : `declare ${declare} `}begin ${body.trim()} return null; end; $$ language plpgsql;\n` +
      `create trigger "${name}" after insert on "${table}" referencing new table as added ` +
      `for each statement execute function ${fn}()`,
  };
}
