import { setCheck } from '../../database/set-check.js';

/** The name under which the database reports a result of no simulation. */
const KEYS = 'simulated_household_keys';

/**
 * A result belongs to a simulation that exists: looked at once a statement, since a foreign key looks at, and locks, the
 * same simulation again for each of its hundred thousands of rows. One that has results is never removed, since its
 * totals refer to it by a foreign key.
 */
export const simulatedHouseholdKeys = setCheck({
  table: 'simulated_household',
  name: KEYS,
  body:
    `if exists (select from (select distinct jurisdiction_id, simulation_id from added) used where not exists ` +
    `(select from simulation s where s.jurisdiction_id = used.jurisdiction_id and s.id = used.simulation_id)) then ` +
    `raise exception 'A simulated household belongs to a simulation that does not exist.' ` +
    `using errcode = '23503', table = 'simulated_household', constraint = '${KEYS}'; end if;`,
});
