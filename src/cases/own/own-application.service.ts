import type { CitizenViewer, PersonRef } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { membershipsOf } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { ApplicationService, Submitted } from '../applications/application.service.js';
import type { Taker } from '../applications/taker.js';
import type { Refusal } from '../case-work.service.js';
import type { ApplicationDraftRow } from '../drafts/draft.entity.js';
import type { PartialForm } from '../drafts/draft.js';
import type { DraftService } from '../drafts/draft.service.js';
import { householdsOfPersons } from './own.store.js';
import { APPLICANT, channelFault, filerFault, type OwnForm } from './own-form.js';

/** A citizen and the moment of the request. */
export interface CitizenMoment extends Pick<Taker, 'today' | 'now' | 'requestId' | 'idempotencyKey'> {
  readonly citizen: CitizenViewer;
}

/** What citizens do by themselves: keep drafts and hand applications in for the household they belong to (C3, C4.2). */
export class OwnApplicationService {
  readonly #db: Db;
  readonly #applications: ApplicationService;
  readonly #drafts: DraftService;

  constructor(db: Db, applications: ApplicationService, drafts: DraftService) {
    this.#db = db;
    this.#applications = applications;
    this.#drafts = drafts;
  }

  /** The open drafts of the citizen, the newest first. */
  async drafts({ personRefs }: CitizenViewer): Promise<readonly ApplicationDraftRow[]> {
    return await this.#drafts.ofPersons(personRefs);
  }

  /** Keeps a form as far as it is filled in: a new draft, or an own open one anew. */
  async saveDraft(
    moment: CitizenMoment,
    input: {
      readonly jurisdictionId: string | null;
      readonly draft: RowKey | null;
      readonly form: PartialForm;
    },
  ): Promise<Result<RowKey, Problem>> {
    const jurisdictionId = input.draft?.jurisdictionId ?? input.jurisdictionId;
    const home = await this.#homeOf(moment, jurisdictionId, input.draft);
    if (!home.ok) return home;
    return await this.#drafts.save(home.value.taker, { draft: input.draft, form: input.form });
  }

  /** Gives an own draft up. */
  async discardDraft(moment: CitizenMoment, draft: RowKey): Promise<Result<RowKey, Problem>> {
    const home = await this.#homeOf(moment, draft.jurisdictionId, draft);
    return home.ok ? await this.#drafts.discard(home.value.taker, draft) : home;
  }

  /** The draft after an act that has just been done. */
  async readDraft(key: RowKey): Promise<ApplicationDraftRow> {
    return await this.#drafts.read(key);
  }

  /** What a draft says so far. */
  formOf(row: ApplicationDraftRow): PartialForm {
    return this.#drafts.formOf(row);
  }

  /**
   * Hands a form in for the household that the citizen belongs to today. Papers are handed in at a window or as files,
   * and noted by the office.
   */
  async submit(
    moment: CitizenMoment,
    jurisdictionId: string | null,
    { draftId, ...form }: OwnForm,
  ): Promise<Result<Submitted, Refusal>> {
    const home = await this.#homeOf(moment, jurisdictionId, null);
    if (!home.ok) return home;
    const { household, taker, person } = home.value;
    const fault = filerFault(form) ?? channelFault(form.channel);
    if (fault !== null) return err(fault);
    const { jurisdictionId: place } = household;
    return await this.#applications.submit(taker, {
      ...form,
      ...(form.filedBy === 'SELF' && { applicantPersonId: person.personId }),
      household: { key: { jurisdictionId: place, id: household.id } },
      draft: draftId === null ? null : { jurisdictionId: place, id: draftId },
      lead: null,
    });
  }

  /** The one household that the citizen belongs to today, with the citizen as one who hands in from there. */
  async #homeOf(
    { citizen, today, ...moment }: CitizenMoment,
    jurisdictionId: string | null,
    draft: RowKey | null,
  ): Promise<Result<Home, Problem>> {
    const refs = citizen.personRefs.filter(
      (ref) => jurisdictionId === null || ref.jurisdictionId === jurisdictionId,
    );
    const households = refs.length === 0 ? [] : await householdsOfPersons(this.#db, refs, today);
    const [household, another] = households;
    if (household === undefined) return err(draft === null ? noHousehold() : unknownDraft());
    if (another !== undefined) return err(severalHouseholds(households.map((row) => row.jurisdictionId)));
    const person = await this.#personIn(household, refs, today);
    if (person === null) return err(noHousehold());
    const { townshipId: organisationId } = household;
    const reach = {
      jurisdictionId: household.jurisdictionId,
      townshipIds: [organisationId],
      villageIds: null,
    };
    const taker: Taker = {
      ...moment,
      ...{ today, organisationId, reach },
      subject: citizen.subject,
      name: APPLICANT,
      officerId: null,
      personId: person.personId,
      roles: ['CITIZEN'],
      level: null,
    };
    return ok({ household, taker, person });
  }

  async #personIn(
    { jurisdictionId, id }: RowKey,
    refs: readonly PersonRef[],
    today: LocalDate,
  ): Promise<PersonRef | null> {
    for (const ref of refs.filter((own) => own.jurisdictionId === jurisdictionId)) {
      const memberships = await membershipsOf(this.#db, jurisdictionId, [ref.personId]);
      const isHere = memberships.some(
        ({ householdId, activeFrom, activeUntil }) =>
          householdId === id && activeFrom <= today && (activeUntil === null || activeUntil >= today),
      );
      if (isHere) return ref;
    }
    return null;
  }
}

interface Home {
  readonly household: HouseholdRow;
  readonly taker: Taker;
  readonly person: PersonRef;
}

function noHousehold(): Problem<'NO_LIVE_HOUSEHOLD'> {
  return problem({
    code: 'NO_LIVE_HOUSEHOLD',
    message: 'You belong to no household on record; apply at a window, in the village or by the hotline.',
    messageZh: '您尚无在册家庭，请到服务窗口、村（社区）或通过热线申请。',
    path: ['input', 'jurisdictionId'],
    basis: ['C4.2'],
  });
}

function severalHouseholds(jurisdictions: readonly string[]): Problem<'JURISDICTION_NEEDED'> {
  const list = jurisdictions.join(', ');
  return problem({
    code: 'JURISDICTION_NEEDED',
    message: `You belong to households of ${list}; say for which you apply.`,
    messageZh: `您在${list}均有在册家庭，请选择为何处家庭申请。`,
    path: ['input', 'jurisdictionId'],
  });
}

function unknownDraft(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The draft does not exist or is kept by somebody else; check its id.',
    messageZh: '该草稿不存在或由他人保存，请核对其标识。',
    path: ['input', 'draftId'],
  });
}
