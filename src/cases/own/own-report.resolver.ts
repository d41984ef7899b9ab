import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { citizenOf } from '../../access/citizen.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { toPayload } from '../../api/user-error.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { momentOf } from './own-application.resolver.js';
import { OwnReportService } from './own-report.service.js';
import { MyReportPayload, MyReportType, ReportNeedInput } from './own-report.type.js';

/** Citizens tell of people in need, and see that it was followed to an end (J15, N3.1). */
@Resolver()
export class OwnReportResolver {
  @Query(() => [MyReportType], {
    description: 'What the signed-in citizen reported, the newest first, 50 at most. (本人反映线索)',
  })
  async myReports(@Ctx() context: RequestContext): Promise<readonly MyReportType[]> {
    return await service(context, OwnReportService).own(citizenOf(context));
  }

  @Mutation(() => MyReportPayload, {
    description: 'Reports that somebody may need help; it becomes a lead of the place (J15). (反映困难线索)',
  })
  async reportNeed(
    @Arg('input', () => ReportNeedInput, { description: 'Where and what. (线索)' }) input: ReportNeedInput,
    @Ctx() context: RequestContext,
  ): Promise<MyReportPayload> {
    const moment = momentOf(context, input);
    const township = idArgument(input.townshipId, 'Organisation', ['input', 'townshipId'], 'CODE');
    const { jurisdictionId } = township;
    const { villageId, personName, contact, description } = input;
    const reported = await service(context, OwnReportService).report(moment, {
      township,
      villageId:
        villageId == null
          ? null
          : organisationCode(villageId, { field: ['input', 'villageId'], jurisdictionId }),
      ...{ personName: personName ?? null, contact: contact ?? null, description },
    });
    return toPayload(reported, 'report');
  }
}
