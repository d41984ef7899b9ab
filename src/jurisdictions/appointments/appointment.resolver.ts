import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { OfficerType } from '../officers/officer.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { officerLoader, organisationLoader } from '../place.loader.js';
import { PlaceService } from '../place.service.js';
import type { RowKey } from '../row-key.js';
import {
  EndOfficerInput,
  OfficerAppointmentInput,
  ProposeOfficerChangeInput,
  ProposeOfficerInput,
} from './appointment.input.js';
import type { AppointmentStatus } from './appointment.js';
import { AppointmentService, type PostRequest } from './appointment.service.js';
import type { AppointmentSummary } from './appointment.store.js';
import {
  AppointmentStatusCodes,
  OfficerAppointmentConnection,
  OfficerAppointmentPayload,
  OfficerAppointmentType,
  OfficerPayload,
} from './appointment.type.js';
import { PostService } from './post.service.js';

const NEWEST_FIRST: CursorShape = { sort: 'officerAppointments.id', parts: ['UUID'] };

/** Who is put into which post: proposed by one administrator, confirmed by another. */
@Resolver(() => OfficerAppointmentType)
export class OfficerAppointmentResolver {
  @Query(() => OfficerAppointmentConnection, {
    description: 'The posts proposed at your own office and below it, the newest first. (任职提议列表)',
  })
  async officerAppointments(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => AppointmentStatusCodes, {
      nullable: true,
      description: 'Only those that stand so. (状态)',
    })
    status: AppointmentStatus | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AppointmentSummary>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const viewer = officerOf(context.viewer);
    const rows = await service(context, AppointmentService).list(viewer, status ?? null, context, {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => OfficerAppointmentPayload, {
    description: 'Proposes a post for a person; another administrator confirms it. (提议任职)',
  })
  async proposeOfficer(
    @Arg('input', () => ProposeOfficerInput, { description: 'The person and the post. (人员与任职)' })
    input: ProposeOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<OfficerAppointmentPayload> {
    const { name, signIn: subject, residentId } = input;
    const draft = { name, subject, residentId, ...postOf(input) };
    const proposed = await service(context, AppointmentService).propose(mutationActor(context, input), draft);
    return await proposalOf(context, proposed);
  }

  @Mutation(() => OfficerAppointmentPayload, {
    description:
      'Proposes another post for an officer, who keeps the present one until then; another administrator confirms it. (提议变更任职)',
  })
  async proposeOfficerChange(
    @Arg('input', () => ProposeOfficerChangeInput, { description: 'The officer and the post. (人员与任职)' })
    input: ProposeOfficerChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<OfficerAppointmentPayload> {
    const officer = idArgument(input.officerId, 'Officer', ['input', 'officerId']);
    const draft = { officer, ...postOf(input) };
    const proposed = await service(context, AppointmentService).proposeChange(
      mutationActor(context, input),
      draft,
    );
    return await proposalOf(context, proposed);
  }

  @Mutation(() => OfficerPayload, {
    description:
      'Confirms a post that another administrator proposed: the officer is in it from its first day, and services know it at once. (确认任职)',
  })
  async confirmOfficer(
    @Arg('input', () => OfficerAppointmentInput, { description: 'The proposal. (任职提议)' })
    input: OfficerAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<OfficerPayload> {
    const key = idArgument(input.appointmentId, 'OfficerAppointment', ['input', 'appointmentId']);
    return await officerIn(
      context,
      await service(context, PostService).confirm(mutationActor(context, input), key),
    );
  }

  @Mutation(() => OfficerAppointmentPayload, {
    description: 'Declines a proposed post, or takes the own proposal back. (否决任职提议)',
  })
  async declineOfficer(
    @Arg('input', () => OfficerAppointmentInput, { description: 'The proposal. (任职提议)' })
    input: OfficerAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<OfficerAppointmentPayload> {
    const key = idArgument(input.appointmentId, 'OfficerAppointment', ['input', 'appointmentId']);
    return await proposalOf(
      context,
      await service(context, PostService).decline(mutationActor(context, input), key),
    );
  }

  @Mutation(() => OfficerPayload, {
    description:
      'Ends a post: at once, and the officer is refused from then on, or with the end of a day. What was done in it stands. (终止任职)',
  })
  async endOfficer(
    @Arg('input', () => EndOfficerInput, { description: 'The officer and the last day. (人员与终止日期)' })
    input: EndOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<OfficerPayload> {
    const officer = idArgument(input.officerId, 'Officer', ['input', 'officerId']);
    const ending = { officer, lastDay: input.lastDay ?? null };
    return await officerIn(
      context,
      await service(context, PostService).end(mutationActor(context, input), ending),
    );
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Where the officer is to work. (机构)',
  })
  async organisation(
    @Root() { jurisdictionId, organisationId }: AppointmentSummary,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: organisationId });
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description: 'The post that it takes the place of; null for a person without one. (原任职)',
  })
  async changes(
    @Root() { jurisdictionId, changesOfficerId }: AppointmentSummary,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officer(context, jurisdictionId, changesOfficerId);
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who proposed it. (提议人)' })
  async proposedBy(
    @Root() { jurisdictionId, proposedBy }: AppointmentSummary,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officer(context, jurisdictionId, proposedBy);
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description: 'Who confirmed or declined it; null until then. (处理人)',
  })
  async decidedBy(
    @Root() { jurisdictionId, decidedBy }: AppointmentSummary,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officer(context, jurisdictionId, decidedBy);
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description: 'The post that came of it; null unless confirmed. (确认后的任职)',
  })
  async officer(
    @Root() { jurisdictionId, officerId }: AppointmentSummary,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officer(context, jurisdictionId, officerId);
  }
}

/** How `node(id)` fetches the proposal of a post. */
export const officerAppointmentNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, AppointmentService).find(officerOf(context.viewer), key, context),
};

function postOf({
  role,
  organisationId,
  activeFrom,
  activeUntil,
}: ProposeOfficerInput | ProposeOfficerChangeInput): PostRequest {
  const organisation = idArgument(organisationId, 'Organisation', ['input', 'organisationId'], 'CODE');
  return { role, organisation, activeFrom, activeUntil: activeUntil ?? null };
}

async function officer(
  context: RequestContext,
  jurisdictionId: string,
  id: string | null,
): Promise<OfficerType | null> {
  return id === null ? null : await officerLoader(context).load({ jurisdictionId, id });
}

async function proposalOf(
  context: RequestContext,
  result: Result<RowKey, Problem>,
): Promise<OfficerAppointmentPayload> {
  if (!result.ok) return { appointment: null, userErrors: toPayload(result, 'appointment').userErrors };
  const viewer = officerOf(context.viewer);
  const found = await service(context, AppointmentService).find(viewer, result.value, context);
  return { appointment: found, userErrors: [] };
}

async function officerIn(context: RequestContext, result: Result<RowKey, Problem>): Promise<OfficerPayload> {
  if (!result.ok) return { officer: null, userErrors: toPayload(result, 'officer').userErrors };
  const viewer = officerOf(context.viewer);
  return {
    officer: await service(context, PlaceService).officer(viewer, result.value, context),
    userErrors: [],
  };
}
