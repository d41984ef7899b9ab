import type { TriggerDef } from '@mikro-orm/postgresql';

const COLUMNS = 'jurisdiction_id, township_id, month, programme, status, change';

const EVENTS = {
  insert: { table: 'new table as rows_after', rows: rowsOf('rows_after', '1') },
  delete: { table: 'old table as rows_before', rows: rowsOf('rows_before', '-1') },
} as const;

/** What a case that is inserted or removed changes in the numbers of cases: one row a group, noted once a statement. */
const ofStatements = (['insert', 'delete'] as const).map((event) =>
  noting(
    event,
    `insert into case_count_change (${COLUMNS}) select jurisdiction_id, township_id, month, programme, status, sum(n) ` +
      `from (${EVENTS[event].rows}) changed group by 1, 2, 3, 4, 5;`,
    `referencing ${EVENTS[event].table} for each statement`,
  ),
);

/** Nearly every change leaves a case in its group, so only a row that leaves it is looked at. */
const ofUpdates = noting(
  'update',
  `insert into case_count_change (${COLUMNS}) values ` +
    `(old.jurisdiction_id, old.township_id, date_trunc('month', old.applied_on)::date, old.programme, old.status, -1), ` +
    `(new.jurisdiction_id, new.township_id, date_trunc('month', new.applied_on)::date, new.programme, new.status, 1);`,
  `for each row when ((old.jurisdiction_id, old.township_id, old.applied_on, old.programme, old.status) is distinct from ` +
    `(new.jurisdiction_id, new.township_id, new.applied_on, new.programme, new.status))`,
);

/** Note what each statement changes in the numbers of cases, and nothing where the groups stay as they are. */
export const caseCountTriggers: readonly TriggerDef[] = [...ofStatements, ofUpdates];

function noting(event: 'insert' | 'update' | 'delete', body: string, each: string): TriggerDef {
  const name = `case_count_${event}`;
  const fn = `"welfare_case_${name}_fn"`;
  return {
    name,
    timing: 'after',
    events: [event],
    forEach: event === 'update' ? 'row' : 'statement',
    expression:
      `create or replace function ${fn}() returns trigger as $$ begin ${body} return null; end; $$ language plpgsql;\n` +
      `create trigger "${name}" after ${event} on "welfare_case" ${each} execute function ${fn}()`,
  };
}

function rowsOf(table: string, n: string): string {
  return (
    `select jurisdiction_id, township_id, date_trunc('month', applied_on)::date as month, programme, status, ` +
    `${n}::bigint as n from ${table}`
  );
}
