import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { AttendLeadInput, CloseLeadInput, EscalateLeadInput, RecordLeadInput } from './lead.input.js';
import { LeadService } from './lead.service.js';
import { LeadPayload } from './lead-payload.type.js';
import { LeadRiseService } from './lead-rise.service.js';

/** Leads: who reports them and how they end. */
@Resolver()
export class LeadMutationResolver {
  @Mutation(() => LeadPayload, {
    description: 'Records a lead for any township of the jurisdiction (J15). (登记线索)',
  })
  async recordLead(
    @Arg('input', () => RecordLeadInput, { description: 'The lead. (线索)' }) input: RecordLeadInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadPayload> {
    const actor = mutationActor(context, input);
    const code = (id: string, name: string) =>
      organisationCode(id, { field: ['input', name], jurisdictionId: actor.reach.jurisdictionId });
    const recorded = await service(context, LeadService).record(actor, {
      source: input.source,
      reportedOn: input.reportedOn ?? actor.today,
      townshipId: code(input.townshipId, 'townshipId'),
      villageId: input.villageId == null ? null : code(input.villageId, 'villageId'),
      personName: input.personName ?? null,
      contact: input.contact ?? null,
      description: input.description,
    });
    return toPayload(recorded, 'lead');
  }

  @Mutation(() => LeadPayload, {
    description: 'Takes a lead up: from now on it does not rise by itself (J15). (核查线索)',
  })
  async attendLead(
    @Arg('input', () => AttendLeadInput, { description: 'The lead. (线索)' }) input: AttendLeadInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadPayload> {
    const lead = idArgument(input.leadId, 'Lead', ['input', 'leadId']);
    return toPayload(
      await service(context, LeadRiseService).attend(mutationActor(context, input), lead),
      'lead',
    );
  }

  @Mutation(() => LeadPayload, {
    description: 'Hands a lead to the level above, with the reason (J15). (上报线索)',
  })
  async escalateLead(
    @Arg('input', () => EscalateLeadInput, { description: 'The lead and why. (线索)' })
    input: EscalateLeadInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadPayload> {
    const lead = idArgument(input.leadId, 'Lead', ['input', 'leadId']);
    const { reason } = input;
    return toPayload(
      await service(context, LeadRiseService).escalate(mutationActor(context, input), { lead, reason }),
      'lead',
    );
  }

  @Mutation(() => LeadPayload, {
    description: 'Ends a lead without an application, with the reason (J15). (办结线索)',
  })
  async closeLead(
    @Arg('input', () => CloseLeadInput, { description: 'The lead and why. (线索)' }) input: CloseLeadInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadPayload> {
    const lead = idArgument(input.leadId, 'Lead', ['input', 'leadId']);
    const { ending, reason } = input;
    const ended = await service(context, LeadService).end(mutationActor(context, input), {
      lead,
      ending,
      reason,
    });
    return toPayload(ended, 'lead');
  }
}
