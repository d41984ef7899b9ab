import type { TriggerDef } from '@mikro-orm/postgresql';

const EVENTS = {
  insert: { tables: 'new table as rows_after', rows: after() },
  update: {
    tables: 'old table as rows_before new table as rows_after',
    rows: `${before()} union all ${after()}`,
  },
  delete: { tables: 'old table as rows_before', rows: before() },
} as const;

/** Notes what each statement changes in the numbers of cases: one row a group, and none when the groups stay as they are. */
export const caseCountTriggers: readonly TriggerDef[] = (['insert', 'update', 'delete'] as const).map(
  (event) => {
    const name = `case_count_${event}`;
    const fn = `"welfare_case_${name}_fn"`;
    const body =
      'insert into case_count_change (jurisdiction_id, township_id, month, programme, status, change) ' +
      'select jurisdiction_id, township_id, month, programme, status, sum(n) ' +
      `from (${EVENTS[event].rows}) changed group by 1, 2, 3, 4, 5 having sum(n) <> 0; `;
    return {
      name,
      timing: 'after',
      events: [event],
      forEach: 'statement',
      expression:
        `create or replace function ${fn}() returns trigger as $$ begin ${body}return null; end; $$ language plpgsql;\n` +
        `create trigger "${name}" after ${event} on "welfare_case" referencing ${EVENTS[event].tables} ` +
        `for each statement execute function ${fn}()`,
    };
  },
);

function after(): string {
  return rowsOf('rows_after', '1');
}

function before(): string {
  return rowsOf('rows_before', '-1');
}

function rowsOf(table: string, n: string): string {
  return (
    `select jurisdiction_id, township_id, date_trunc('month', applied_on)::date as month, programme, status, ` +
    `${n}::bigint as n from ${table}`
  );
}
