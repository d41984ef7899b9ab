import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AccessDenied } from '../../access/access-denied.js';
import type { PartnerViewer } from '../../access/viewer.js';
import { type RequestContext, service } from '../../api/context.js';
import { inOrder, loader } from '../../api/loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import { type Locale, textIn } from '../../shared/text.js';
import { STATUS_WORDS, STEP_WORDS } from '../case-words.js';
import { PartnerCaseStatusInput, statusQuestion, statusQuestions } from './partner-status.input.js';
import type { PartnerStatus } from './partner-status.js';
import { PartnerStatusService } from './partner-status.service.js';
import { PartnerCaseStatusType, SpdciStatusType } from './partner-status.type.js';
import {
  SPDCI_ENROLMENTS,
  SPDCI_PAYMENTS,
  type SpdciFacts,
  spdciCode,
  spdciEnrolment,
  spdciPayment,
} from './spdci.js';

/** What partner systems may ask. */
@Resolver(() => PartnerCaseStatusType)
export class PartnerStatusResolver {
  @Query(() => PartnerCaseStatusType, {
    nullable: true,
    description:
      'The status of a case by its number and a second factor of the applicant; null when anything does not fit, and never why. (凭编号和第二凭证查询进度)',
  })
  async partnerCaseStatus(
    @Arg('number', () => String, { description: 'The number as printed on the receipt. (案件编号)' })
    number: string,
    @Arg('residentId', () => String, {
      nullable: true,
      description: "The applicant's resident id; either this or the pickup code. (申请人身份号码)",
    })
    residentId: string | null,
    @Arg('pickupCode', () => String, {
      nullable: true,
      description: 'The pickup code on the receipt; either this or the resident id. (查询码)',
    })
    pickupCode: string | null,
    @Ctx() context: RequestContext,
  ): Promise<PartnerCaseStatusType | null> {
    const question = statusQuestion({ number, residentId, pickupCode }, []);
    const [status] = await service(context, PartnerStatusService).statuses(partnerOf(context), [question]);
    return viewOf(status ?? null, context.locale);
  }

  @Query(() => [PartnerCaseStatusType], {
    nullable: 'items',
    description:
      'The same for up to 100 cases in one call, in the order of the questions; null for each that does not fit. (批量查询进度)',
  })
  async partnerCaseStatuses(
    @Arg('inputs', () => [PartnerCaseStatusInput], { description: 'The questions. (查询列表)' })
    inputs: PartnerCaseStatusInput[],
    @Ctx() context: RequestContext,
  ): Promise<readonly (PartnerCaseStatusType | null)[]> {
    const questions = statusQuestions(inputs);
    const statuses = await service(context, PartnerStatusService).statuses(partnerOf(context), questions);
    return statuses.map((status) => viewOf(status, context.locale));
  }

  @FieldResolver(() => SpdciStatusType, {
    description: 'The same in the words of the interoperability standard SPDCI. (互操作标准状态)',
  })
  async spdci(@Root() { caseKey }: PartnerStatus, @Ctx() context: RequestContext): Promise<SpdciStatusType> {
    const facts = await outcomeLoader(context).load(caseKey);
    invariant(facts !== null, 'A case whose status was told is there.');
    const enrolment = spdciEnrolment(facts);
    const payment = spdciPayment(facts);
    return {
      enrolment,
      enrolmentCode: spdciCode(SPDCI_ENROLMENTS, enrolment),
      payment,
      paymentCode: spdciCode(SPDCI_PAYMENTS, payment),
    };
  }
}

function outcomeLoader(context: RequestContext) {
  return loader<RowKey, SpdciFacts | null>(context, 'partner.outcomes', async (keys) =>
    inOrder<RowKey, RowKey & SpdciFacts>(
      keys,
      await service(context, PartnerStatusService).outcomes(keys),
      (row) => row,
    ),
  );
}

function partnerOf({ viewer }: RequestContext): PartnerViewer {
  if (viewer.kind === 'PARTNER') return viewer;
  throw viewer.kind === 'ANONYMOUS' ? AccessDenied.unauthenticated() : AccessDenied.forbidden();
}

function viewOf(status: PartnerStatus | null, locale: Locale): PartnerCaseStatusType | null {
  if (status === null) return null;
  const { nextStep } = status;
  return {
    ...status,
    statusText: textIn(STATUS_WORDS[status.status], locale),
    nextStep: nextStep === null ? null : textIn(STEP_WORDS[nextStep], locale),
  };
}
