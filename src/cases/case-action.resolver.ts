import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { officerOf } from '../access/actor.js';
import type { RequestContext } from '../api/context.js';
import type { CaseRow } from './case.entity.js';
import { stepsLoader } from './case.loader.js';
import { CaseType } from './case.type.js';
import { CaseActionCodes } from './case-action.type.js';
import type { CaseAction } from './case-file.js';
import { possibleActions } from './case-machine.js';
import { fileOf } from './case-work.service.js';

/** What can be done with a case now. */
@Resolver(() => CaseType)
export class CaseActionResolver {
  @FieldResolver(() => [CaseActionCodes], {
    description:
      'What the state of the case admits today from the level of your office. Role, duties and the policy may still stand against it; the mutation says so. (可办理操作)',
  })
  async possibleActions(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseAction[]> {
    const { level } = officerOf(context.viewer);
    const file = fileOf(row, await stepsLoader(context).load(row));
    return possibleActions(file, { today: context.today, level });
  }
}
