import type { TriggerDef } from '@mikro-orm/postgresql';

/** The name of the trigger that marks a table as append-only; grants leave UPDATE and DELETE out where it stands. */
export const APPEND_ONLY = 'append_only';

/** The trigger of a table whose rows others refer to without a foreign key: none is ever removed. */
export function neverRemoved(table: string): TriggerDef {
  return {
    name: 'never_removed',
    timing: 'before',
    events: ['delete'],
    forEach: 'statement',
    body: `raise exception 'Rows of ${table} are never removed; others refer to them.' using errcode = '42501'`,
  };
}

/**
 * The triggers of a table whose rows are law or money: they are never changed or removed, correction is reversal.
 * UPDATE and DELETE fail with SQLSTATE 42501, for the owner of the table too.
 */
export function appendOnly(table: string): TriggerDef[] {
  return [
    {
      name: APPEND_ONLY,
      timing: 'before',
      events: ['update', 'delete'],
      forEach: 'statement',
      body: `raise exception 'Rows of ${table} are append-only: % is refused; add a row that corrects the old one.', tg_op using errcode = '42501'`,
    },
  ];
}
