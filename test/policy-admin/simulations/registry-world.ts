import { yuan } from '../../../src/shared/money.js';
import { runAt } from '../../support/database.js';
import { TEMPLATE } from '../amendments-world.js';

export const HOUSEHOLDS = 120;

/** Households of two, urban and rural in two townships, with incomes around the standards, and one situation. */
export async function addRegistry(superuserUrl: string): Promise<void> {
  const id = (kind: number, n: string) =>
    `('018f2a00-0000-7${String(kind).padStart(3, '0')}-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const low = yuan('400');
  await runAt(
    superuserUrl,
    `set session_replication_role = replica`,
    `insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index,
       resident_id_masked, created_at)
     select '${TEMPLATE}', ${id(1, 'n')}, '甲' || n, case n % 2 when 0 then 'MALE' else 'FEMALE' end,
            date '1960-01-01' + n * 97, 'x', md5('r' || n), 'x', now() from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into household (jurisdiction_id, id, head_person_id, head_name, township_id, registered_division, area,
       opened_on, version)
     select '${TEMPLATE}', ${id(2, 'n')}, ${id(1, 'n * 2')}, '甲' || n * 2, 'F090' || (n % 2 + 1), '340121',
            case n % 3 when 0 then 'URBAN' else 'RURAL' end, date '2021-01-01', 1
       from generate_series(0, ${HOUSEHOLDS - 1}) n`,
    `insert into membership (jurisdiction_id, id, household_id, person_id, relation, active_from)
     select '${TEMPLATE}', ${id(3, 'n')}, ${id(2, 'n / 2')}, ${id(1, 'n')},
            case n % 2 when 0 then 'HEAD' else 'SPOUSE' end, date '2021-01-01'
       from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into circumstance (jurisdiction_id, id, household_id, person_id, category, kind, grade, amount, period,
       active_from, active_until, source, recorded_at, recorded_by, withdrawn_at, withdrawn_by, withdrawn_reason)
     select '${TEMPLATE}', ${id(4, 'n')}, ${id(2, 'n / 2')}, ${id(1, 'n')}, 'INCOME', 'PROPERTY', null,
            ${low} + n * 317 % 40000, 'MONTHLY', date '2021-01-01',
            case n % 11 when 0 then date '2023-12-31' end, 'DECLARATION', now(), 'x',
            case n % 17 when 0 then now() end, case n % 17 when 0 then 'x' end, case n % 17 when 0 then 'x' end
       from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into circumstance (jurisdiction_id, id, household_id, person_id, category, kind, grade, amount, period,
       active_from, source, recorded_at, recorded_by)
     select '${TEMPLATE}', ${id(5, 'n')}, ${id(2, 'n')}, null, 'EXPENDITURE', 'LIVING', case n % 4 when 0 then 'a "b" \\\\ c' end, 90000, 'MONTHLY',
            date '2022-01-01', 'DECLARATION', now(), 'x' from generate_series(0, ${HOUSEHOLDS - 1}) n`,
    `insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount,
       class, active_from, status, payee_person_id, fund_id)
     select '${TEMPLATE}', ${id(6, 'n')}, ${id(7, 'n')}, ${id(8, 'n')}, ${id(2, 'n')}, 'F090' || (n % 2 + 1),
            'SUBSISTENCE_ALLOWANCE', 'RECURRING', 30000, 'A', date '2022-03-01', 'ACTIVE', ${id(1, 'n * 2')},
            ${id(9, '1')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 5) n`,
    `insert into payment (jurisdiction_id, id, case_id, household_id, township_id, payee_person_id, programme, amount,
       status, fund_id, due_on, paid_on, reserve_transfer_id, post_transfer_id)
     select '${TEMPLATE}', ${id(10, 'n')}, ${id(7, 'n')}, ${id(2, 'n')}, 'F0901', ${id(1, 'n * 2')},
            'TEMPORARY_EMERGENCY', 50000, 'PAID', ${id(9, '1')}, date '2023-05-05', date '2023-05-05',
            ${id(11, 'n')}, ${id(12, 'n')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 7) n`,
    `insert into outside_help (jurisdiction_id, id, household_id, programme, department, kind, amount, period,
       active_from, active_until, recorded_on, recorded_by)
     select '${TEMPLATE}', ${id(15, 'n')}, ${id(2, 'n')}, 'MEDICAL_DIRECT', '医保"局"', case n % 2 when 0 then 'CASH' else 'GOODS' end,
            case n % 2 when 0 then 12345 end, case n % 3 when 0 then 'MONTHLY' else 'ONE_OFF' end,
            date '2023-01-01' + n, case n % 3 when 0 then null else date '2023-01-01' + n end, date '2023-06-01', ${id(14, '1')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 3) n`,
    `insert into situation (jurisdiction_id, id, kind, level, township_ids, active_from, basis, declared_by)
     values ('${TEMPLATE}', ${id(13, '1')}, 'EPIDEMIC_RISK', 'HIGH', '{F0902}', '2022-01-01', 'x', ${id(14, '1')})`,
    `analyze`,
  );
}
