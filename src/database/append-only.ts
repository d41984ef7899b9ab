import type { TriggerDef } from '@mikro-orm/postgresql';
import { ERASABLE, ERASING_SETTING } from './erasable.js';

/** The name of the trigger that marks a table as append-only; grants leave UPDATE and DELETE out where it stands. */
export const APPEND_ONLY = 'append_only';
const ONLY_ERASED = 'only_erased';

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
 * UPDATE and DELETE fail with SQLSTATE 42501, for the owner of the table too. Where `ERASABLE` lists words about people,
 * a transaction that erases may blank those, and nothing else.
 */
export function appendOnly(table: string): TriggerDef[] {
  const blanks = ERASABLE[table];
  const refuse = `raise exception 'Rows of ${table} are append-only: % is refused; add a row that corrects the old one.', tg_op using errcode = '42501'`;
  const never: TriggerDef = {
    name: APPEND_ONLY,
    timing: 'before',
    events: ['update', 'delete'],
    forEach: 'statement',
    body:
      blanks === undefined
        ? refuse
        : `if tg_op = 'UPDATE' and current_setting('${ERASING_SETTING}', true) = 'on' then return null; end if; ${refuse}`,
  };
  return blanks === undefined ? [never] : [never, onlyErased(table, blanks)];
}

/** Every column stays what it is, or becomes what stands for an erased one. */
function onlyErased(table: string, blanks: Readonly<Record<string, string>>): TriggerDef {
  const columns = Object.keys(blanks);
  const rest = `array[${columns.map((column) => `'${column}'`).join(', ')}]`;
  const other = Object.entries(blanks).map(
    ([column, blank]) =>
      `(new.${column} is distinct from old.${column} and new.${column} is distinct from ${blank})`,
  );
  return {
    name: ONLY_ERASED,
    timing: 'before',
    events: ['update'],
    forEach: 'row',
    body:
      `if to_jsonb(new) - ${rest} is distinct from to_jsonb(old) - ${rest} or ${other.join(' or ')} then ` +
      `raise exception 'Rows of ${table} are append-only: of an erased one only ${columns.join(', ')} may be blanked.' ` +
      `using errcode = '42501'; end if; return new;`,
  };
}
