import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, officerOf } from '../access/actor.js';
import { type RequestContext, service } from '../api/context.js';
import { textIn } from '../shared/text.js';
import type { CaseRow } from './case.entity.js';
import { stepsLoader } from './case.loader.js';
import { CaseType } from './case.type.js';
import { MUTATION_OF_ACTION, roleProblem } from './case-action.js';
import { CaseActionCodes, CaseActionStateType } from './case-action.type.js';
import { CASE_ACTIONS, type CaseAction } from './case-file.js';
import { possibleActions, refusalOf } from './case-machine.js';
import { fileOf } from './open-case.service.js';
import { CaseReadService } from './read/case-read.service.js';

/** What can be done with a case now. */
@Resolver(() => CaseType)
export class CaseActionResolver {
  @FieldResolver(() => [CaseActionCodes], {
    description:
      'What the state of the case admits today from the level of your office. Role, duties and the policy may still stand against it; `actions` says so. (可办理操作)',
  })
  async possibleActions(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseAction[]> {
    const { level } = officerOf(context.viewer);
    const file = fileOf(row, await stepsLoader(context).load(row));
    return possibleActions(file, { today: context.today, level });
  }

  @FieldResolver(() => [CaseActionStateType], {
    description:
      'Everything that is done with cases: what you can do with this one today first, then the rest, each with the reason against it: the state of the case, the level, your role, the separation of duties. (操作与原因)',
  })
  async actions(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseActionStateType[]> {
    const officer = officerOf(context.viewer);
    const file = fileOf(row, await stepsLoader(context).load(row));
    const actor = actorOf(context.viewer, context);
    const separated = await service(context, CaseReadService).separationOf(actor, row, file);
    const states = CASE_ACTIONS.map((action): CaseActionStateType => {
      const moment = { action, today: context.today, level: officer.level };
      const fault =
        refusalOf(file, moment) ??
        roleProblem(action, officer.roles) ??
        separated.get(MUTATION_OF_ACTION[action]) ??
        null;
      return {
        action,
        possible: fault === null,
        mutation: MUTATION_OF_ACTION[action],
        code: fault?.code ?? null,
        reason: fault === null ? null : textIn({ zh: fault.messageZh, en: fault.message }, context.locale),
        basis: fault?.basis ?? [],
      };
    });
    return [...states.filter(({ possible }) => possible), ...states.filter(({ possible }) => !possible)];
  }
}
