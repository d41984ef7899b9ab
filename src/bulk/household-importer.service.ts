import type { Actor } from '../access/actor.js';
import { reaches } from '../access/viewer.js';
import type { Tx } from '../database/database.js';
import type { HouseholdService } from '../households/household.service.js';
import type { RegistrationInput } from '../households/registration.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { FileRow, RowProblem } from './columns.js';
import { HOUSEHOLD_COLUMNS, type HouseholdColumn, householdUnits, placeOf } from './household-rows.js';
import { type Importer, made, type Taken } from './importer.service.js';

/** Households with their members, registered as from a form at the window of their own place. */
export class HouseholdImporter implements Importer<RegistrationInput, HouseholdColumn> {
  readonly columns = HOUSEHOLD_COLUMNS;
  readonly units = householdUnits;
  readonly #households: HouseholdService;

  constructor(households: HouseholdService) {
    this.#households = households;
  }

  async take(
    tx: Tx,
    actor: Actor,
    {
      input,
      rows,
    }: { readonly input: RegistrationInput; readonly rows: readonly FileRow<HouseholdColumn>[] },
  ): Promise<Result<Taken, readonly RowProblem[]>> {
    const refused = (faults: readonly Problem[]) => err(faults.map((fault) => placeOf(fault, rows)));
    const checked = await this.#households.check(actor, input, { tx });
    const faults = checked.ok ? [] : checked.error;
    const { jurisdictionId } = actor.reach;
    const { townshipId, villageId } = input;
    const isWithin = reaches(actor.reach, { jurisdictionId, townshipId, villageId });
    if (!isWithin || faults.length > 0) return refused(isWithin ? faults : [outOfReach(), ...faults]);
    const registered = await this.#households.registerWithin(tx, actor, input);
    return registered.ok ? ok(made(registered.value.household.id)) : refused([registered.error]);
  }
}

function outOfReach(): Problem {
  return problem({
    code: 'PLACE_OUT_OF_REACH',
    message: 'The household lives outside your place; have it imported where it lives.',
    messageZh: '该家庭居住地不在您的管辖范围内，请由居住地导入。',
    path: ['input', 'townshipId'],
  });
}
