import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../api/connection.js';
import { type RequestContext, service } from '../api/context.js';
import { encodeCursor } from '../api/cursor.js';
import { idArgument } from '../api/id-argument.js';
import { mutationActor } from '../api/mutation.js';
import type { NodeFetcher } from '../api/node.js';
import { LocalDateScalar } from '../api/scalars.js';
import { toPayload } from '../api/user-error.js';
import { OrganisationType } from '../jurisdictions/organisations/organisation.type.js';
import { organisationCode } from '../jurisdictions/place.input.js';
import { organisationLoader } from '../jurisdictions/place.loader.js';
import type { LocalDate } from '../shared/local-date.js';
import { CircumstanceType } from './circumstances/circumstance.type.js';
import type { HouseholdRow } from './household.entity.js';
import { MoveHouseholdInput, RegisterHouseholdInput, registrationOf } from './household.input.js';
import { circumstancesLoader, membersLoader, personLoader } from './household.loader.js';
import { HOUSEHOLD_PAGES } from './household.reads.js';
import { HouseholdService } from './household.service.js';
import {
  HouseholdConnection,
  HouseholdSortCodes,
  HouseholdType,
  MembershipType,
  MoveHouseholdPayload,
  RegisterHouseholdPayload,
} from './household.type.js';
import { HouseholdFilterInput, householdFilter } from './household-filter.input.js';
import { HouseholdReadService } from './household-read.service.js';
import type { HouseholdSort } from './household-sort.js';
import { PersonType } from './persons/person.type.js';

/** Households: who lists, registers and moves them. */
@Resolver(() => HouseholdType)
export class HouseholdResolver {
  @Query(() => HouseholdConnection, { description: 'The households of your place. (家庭列表)' })
  async households(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => HouseholdFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: HouseholdFilterInput | null,
    @Arg('sort', () => HouseholdSortCodes, {
      defaultValue: 'OPENED_NEWEST',
      description: 'In which order. (排序)',
    })
    sort: HouseholdSort,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HouseholdType>> {
    const { shape } = HOUSEHOLD_PAGES[sort];
    const { first, after } = pageOf(page, shape);
    const viewer = officerOf(context.viewer);
    const asked = householdFilter(filter, viewer.jurisdictionId);
    const rows = await service(context, HouseholdReadService).list(viewer, asked, { sort, first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ headName, openedOn, id }) =>
        encodeCursor(shape, [sort === 'HEAD_NAME' ? headName : openedOn, id]),
    });
  }

  @Query(() => HouseholdType, {
    nullable: true,
    description: 'One household, or null when it does not exist or lies outside your place. (按标识查询家庭)',
  })
  async household(
    @Arg('id', () => ID, { description: 'Id of the household. (家庭标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    const key = idArgument(id, 'Household', ['id']);
    return await service(context, HouseholdReadService).find(officerOf(context.viewer), key);
  }

  @Mutation(() => RegisterHouseholdPayload, {
    description: 'Registers a household of your place with its members and circumstances. (登记家庭)',
  })
  async registerHousehold(
    @Arg('input', () => RegisterHouseholdInput, { description: 'The household. (家庭)' })
    input: RegisterHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterHouseholdPayload> {
    const actor = mutationActor(context, input);
    const form = registrationOf(input.household, actor, FORM);
    return toPayload(await service(context, HouseholdService).register(actor, form, FORM), 'household');
  }

  @Mutation(() => MoveHouseholdPayload, {
    description: 'Moves a household of your place within the jurisdiction. (迁移家庭)',
  })
  async moveHousehold(
    @Arg('input', () => MoveHouseholdInput, { description: 'The household and its new place. (迁移)' })
    input: MoveHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<MoveHouseholdPayload> {
    const actor = mutationActor(context, input);
    const { jurisdictionId } = actor.reach;
    const code = (id: string, name: string) =>
      organisationCode(id, { field: ['input', name], jurisdictionId });
    const moved = await service(context, HouseholdService).move(actor, {
      household: idArgument(input.householdId, 'Household', ['input', 'householdId']),
      townshipId: code(input.townshipId, 'townshipId'),
      villageId: input.villageId == null ? null : code(input.villageId, 'villageId'),
      area: input.area,
      address: input.address ?? null,
    });
    return toPayload(moved, 'household');
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The head. (户主)' })
  async head(
    @Root() { jurisdictionId, headPersonId }: HouseholdRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    return await personLoader(context).load({ jurisdictionId, id: headPersonId });
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Where it lives. (居住乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: HouseholdRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Village or community where it lives. (居住村社区)',
  })
  async village(
    @Root() { jurisdictionId, villageId }: HouseholdRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return villageId === null
      ? null
      : await organisationLoader(context).load({ jurisdictionId, id: villageId });
  }

  @FieldResolver(() => [MembershipType], {
    description: 'Who belongs to it on a day, the head first. (家庭成员)',
  })
  async members(
    @Root() household: HouseholdRow,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The day; today unless given. (日期)' })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly MembershipType[]> {
    return await membersLoader(context, on ?? context.today).load(household);
  }

  @FieldResolver(() => Int, { description: 'How many belong to it on a day. (家庭人口数)' })
  async memberCount(
    @Root() household: HouseholdRow,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The day; today unless given. (日期)' })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    return (await membersLoader(context, on ?? context.today).load(household)).length;
  }

  @FieldResolver(() => [CircumstanceType], {
    description:
      'What counts for it on a day: its own circumstances and those of its members, wherever they were recorded. (家庭情况)',
  })
  async circumstances(
    @Root() household: HouseholdRow,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The day; today unless given. (日期)' })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly CircumstanceType[]> {
    return await circumstancesLoader(context, on ?? context.today).load(household);
  }
}

const FORM = ['input', 'household'];

/** How `node(id)` fetches a household. */
export const householdNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, HouseholdReadService).find(officerOf(context.viewer), key),
};
