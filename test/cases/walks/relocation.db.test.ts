import { encodeGlobalId } from '../../../src/shared/ids.js';
import { innerId } from '../../funds/desk.js';
import {
  AcceptHouseholdDocument,
  ArrivalFileDocument,
  ArrivalsDocument,
  CaseAttachmentsDocument,
  CaseFileDocument,
  DeadlinesDocument,
  DecideCaseDocument,
  DecideFollowUpDocument,
  DeparturesDocument,
  RecallHouseholdDocument,
  RecordFollowUpDocument,
  RegisterHouseholdDocument,
  ReturnHouseholdDocument,
  SendHouseholdDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, codes, done, neighbour, office, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';
const JIUHUA_TOWNSHIP = '341723203';
const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const START = '2026-07-06';
const DECIDED = '2026-07-20';
const MOVED = '2026-08-10';

/** Walk: a household with an allowance moves from the scenic area to the county, with its file. */
describe('From one jurisdiction to another', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  /** A granted allowance of the nth household of Jiuhua town. */
  async function granted(nth: number) {
    api.setToday(START);
    const desk = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, START);
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, DECIDED);
    api.setToday(DECIDED);
    caseOf((await desk.approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    return { desk, household, caseId };
  }

  const sending = (householdId: string, more: object = {}) => ({
    householdId,
    townshipId: office(COUNTY, XIATANG),
    movedOn: '2026-08-01',
    dueOn: '2026-08-14',
    note: '随子女迁居,请接续救助。',
    ...more,
  });

  /** A case of the nth household that nobody has decided, with a file attached to it. */
  async function askedFor(nth: number, fileName: string, payload: Buffer) {
    api.setToday(START);
    const desk = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    const uploaded = await desk.clerk.fetch(`/attachments?case=${caseId}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(fileName),
      },
      payload,
    });
    expect(uploaded.status).toBe(201);
    return { desk, household, caseId };
  }

  async function sent(nth: number) {
    return await handedOver(await granted(nth));
  }

  async function handedOver(walk: Awaited<ReturnType<typeof granted>>) {
    api.setToday(MOVED);
    const { sendHousehold } = await walk.desk.clerk.run(SendHouseholdDocument, {
      input: sending(walk.household.id),
    });
    const departure = done(sendHousehold, 'departure');
    const { arrivals } = await api
      .as('TOWNSHIP_OFFICER', XIATANG)
      .run(ArrivalsDocument, { status: 'OPEN', first: 100 });
    const arrival = arrivals.nodes.find(({ headName }) => headName === walk.household.headName);
    return { ...walk, departure, arrivalId: arrival?.id ?? '', arrival };
  }

  /** The new case up to the day of its decision. */
  async function readied(caseId: string, personId: string, end: string) {
    const desk = deskAt(api, XIATANG);
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, personId, api.today);
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, end);
    return { approver: api.as('COUNTY_APPROVER', await top(api, COUNTY)) };
  }

  test('a hand-over is refused for what cannot be, and runs once; both places see when it is due', async () => {
    const { household, desk, departure, arrival } = await sent(1);
    const send = async (more: object) =>
      codes(
        (await desk.clerk.run(SendHouseholdDocument, { input: sending(household.id, more) })).sendHousehold,
      );
    expect(await send({})).toEqual(['RELOCATION_RUNS']);
    const other = (await neighbour(api, JIUHUA_TOWN, 2)).id;
    expect(await send({ householdId: other, townshipId: office(AREA, JIUHUA_TOWNSHIP) })).toEqual([
      'SAME_JURISDICTION',
    ]);
    expect(await send({ householdId: other, townshipId: office(COUNTY, '999999999') })).toEqual([
      'UNKNOWN_TOWNSHIP',
    ]);
    expect(await send({ householdId: other, movedOn: '2026-08-11' })).toEqual(['MOVED_ON_IMPOSSIBLE']);
    expect(await send({ householdId: other, dueOn: '2026-08-09' })).toEqual(['DUE_DAY_IMPOSSIBLE']);
    const foreign = (await neighbour(api, JIUHUA_TOWNSHIP, 1)).id;
    expect(await send({ householdId: foreign })).toEqual(['NOT_FOUND']);
    expect(departure).toMatchObject({
      status: 'OPEN',
      overdue: false,
      toJurisdiction: { nameZh: expect.any(String) },
    });
    expect(arrival).toMatchObject({
      status: 'OPEN',
      programmes: ['SUBSISTENCE_ALLOWANCE'],
      cases: [],
      helpBefore: [],
    });
    const due = async (place: string, kind: 'ARRIVAL' | 'DEPARTURE', on: string) =>
      (
        await api
          .as('TOWNSHIP_OFFICER', place)
          .run(DeadlinesDocument, { filter: { kinds: [kind], state: 'BREACHED' } }, { on })
      ).deadlines.nodes.map(({ dueOn }) => dueOn);
    expect(await due(XIATANG, 'ARRIVAL', '2026-08-14')).toEqual([]);
    expect(await due(XIATANG, 'ARRIVAL', '2026-08-15')).toEqual(['2026-08-14']);
    expect(await due(JIUHUA_TOWN, 'DEPARTURE', '2026-08-15')).toEqual(['2026-08-14']);
    expect(await due(XIATANG, 'DEPARTURE', '2026-08-15')).toEqual([]);
  });

  test('X9 C9.1 the file is readable where the household arrives, a new case opens there, and no month is paid twice or lost', async () => {
    const { desk, household, caseId, arrivalId } = await sent(3);
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const hidden = await clerk.run(ArrivalFileDocument, { id: arrivalId });
    expect(hidden.node).toMatchObject({ file: null });
    const input = { arrivalId, address: '下塘镇新村12号', registeredDivision: XIATANG };
    const taken = await clerk.run(
      AcceptHouseholdDocument,
      { input },
      { idempotencyKey: 'accept-household-1' },
    );
    const arrival = done(taken.acceptHousehold, 'arrival');
    expect(taken.acceptHousehold.pickupCode).toMatch(/^\w{5}-\w{5}$/);
    const again = await clerk.run(
      AcceptHouseholdDocument,
      { input },
      { idempotencyKey: 'accept-household-1' },
    );
    expect(again.acceptHousehold).toEqual(taken.acceptHousehold);
    expect(arrival).toMatchObject({
      status: 'ACCEPTED',
      withoutCase: [],
      household: { openedOn: '2026-08-01', address: '下塘镇新村12号' },
      cases: [{ programme: 'SUBSISTENCE_ALLOWANCE', status: 'SUBMITTED' }],
      helpBefore: [{ programme: 'SUBSISTENCE_ALLOWANCE', status: 'ACTIVE', activeUntil: null }],
    });

    const { node } = await clerk.run(ArrivalFileDocument, { id: arrivalId });
    const file = node !== null && 'file' in node ? node.file : null;
    const before = await desk.clerk.run(CaseFileDocument, { id: caseId });
    expect(file?.cases).toMatchObject([
      {
        number: before.case?.number,
        status: 'ACTIVE',
        decisions: [{ kind: 'APPROVAL', decidedOn: DECIDED }],
      },
    ]);
    expect(file?.cases[0]?.decisions[0]?.explanation.length).toBeGreaterThan(3);
    expect(file?.cases[0]?.steps.map(({ code }) => code)).toContain('HOME_VISIT');
    expect((await clerk.run(CaseFileDocument, { id: caseId })).case).toBeNull();
    const newCase = arrival.cases[0]?.id ?? '';
    expect((await desk.clerk.run(CaseFileDocument, { id: newCase })).case).toBeNull();

    const persons = await api.clone.database.db
      .selectFrom('Person')
      .select(['jurisdictionId', 'id', 'residentIdIndex', 'name'])
      .where('name', '=', household.headName)
      .execute();
    const head = persons.find(({ jurisdictionId }) => jurisdictionId === COUNTY);
    const old = persons.find(({ id }) => encodeGlobalId('Person', AREA, id) === household.headPersonId);
    expect(head?.residentIdIndex).toBe(old?.residentIdIndex);

    const receiver = await readied(newCase, encodeGlobalId('Person', COUNTY, head?.id ?? ''), '2026-09-01');
    api.setToday('2026-09-01');
    const early = await receiver.approver.run(DecideCaseDocument, { input: { caseId: newCase } });
    expect(codes(early.decideCase)).toEqual(['PAID_ELSEWHERE']);

    const findings = '家庭已迁往长丰县下塘镇。';
    const examined = caseOf(
      (await desk.clerk.run(RecordFollowUpDocument, { input: { caseId, findings } })).recordFollowUp,
    );
    expect(examined.followUps).toMatchObject([{ proposal: 'END', hearingDue: false }]);
    const end = async (lastDay: string | null) =>
      (
        await desk.approver.run(DecideFollowUpDocument, {
          input: { caseId, reason: '家庭迁出本辖区。', lastDay },
        })
      ).decideFollowUp;
    expect(codes(await end(null))).toEqual(['LAST_DAY_MISSING']);
    const ended = caseOf(await end('2026-12-31'));
    expect(ended).toMatchObject({ endsOn: '2026-12-31', awards: [{ activeUntil: '2026-12-31' }] });
    expect(ended.decisions.at(-1)).toMatchObject({ kind: 'ENDING' });

    const decided = caseOf(
      (await receiver.approver.run(DecideCaseDocument, { input: { caseId: newCase } })).decideCase,
    );
    expect(decided.awards).toMatchObject([{ activeFrom: '2026-10-01' }]);
    const after = await clerk.run(ArrivalsDocument, { status: 'ACCEPTED' });
    expect(after.arrivals.nodes[0]?.helpBefore).toMatchObject([{ activeUntil: '2026-09-30' }]);
    const { departures } = await desk.clerk.run(DeparturesDocument, { status: 'ACCEPTED' });
    expect(departures.nodes).toMatchObject([{ status: 'ACCEPTED', household: { closedOn: '2026-09-30' } }]);
    const audited = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select(['jurisdictionId', 'actor'])
      .where('operation', '=', 'acceptHousehold')
      .where('objectType', '=', 'Relocation')
      .execute();
    expect(audited.map(({ jurisdictionId }) => jurisdictionId).sort()).toEqual([COUNTY, AREA]);
  });

  test('X9 the files of the cases come along, encrypted anew for the place that receives', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
    const asked = await askedFor(4, '收入证明.pdf', pdf);
    const { desk, caseId, arrivalId } = await handedOver(asked);
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const accept = async () =>
      done(
        (
          await clerk.run(
            AcceptHouseholdDocument,
            { input: { arrivalId } },
            { idempotencyKey: 'accept-with-files' },
          )
        ).acceptHousehold,
        'arrival',
      );
    const arrival = await accept();
    expect(await accept()).toEqual(arrival);
    const { case: opened } = await clerk.run(CaseAttachmentsDocument, { id: arrival.cases[0]?.id ?? '' });
    expect(opened?.attachments).toMatchObject([
      { fileName: '收入证明.pdf', ofApplication: true, size: pdf.length },
    ]);
    const url = opened?.attachments?.[0]?.url ?? '';
    expect((await clerk.fetch(url)).bytes.equals(pdf)).toBe(true);
    expect((await desk.clerk.fetch(url)).status).toBe(404);
    const { case: left } = await desk.clerk.run(CaseAttachmentsDocument, { id: caseId });
    expect((await desk.clerk.fetch(left?.attachments?.[0]?.url ?? '')).bytes.equals(pdf)).toBe(true);
    const { db } = api.clone.database;
    const contents = await db
      .selectFrom('StoredContent')
      .select(['jurisdictionId', 'id'])
      .where('sha256', '=', opened?.attachments?.[0]?.sha256 ?? '')
      .execute();
    expect(contents.map(({ jurisdictionId }) => jurisdictionId).sort()).toEqual([COUNTY, AREA]);
    const kept = await db
      .selectFrom('ContentBytes')
      .select('bytes')
      .where(
        'id',
        'in',
        contents.map(({ id }) => id),
      )
      .execute();
    const [one, other] = kept.map(({ bytes }) => Buffer.from(bytes ?? []));
    expect(one?.length).toBe(other?.length);
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  test('X9 people whom the receiver knows stay the same people, and cannot live in two households there', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
    const asked = await askedFor(2, '户口簿.pdf', pdf);
    const { household, arrivalId } = await handedOver(asked);
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const { registerHousehold } = await clerk.run(RegisterHouseholdDocument, {
      input: {
        household: {
          townshipId: office(COUNTY, XIATANG),
          registeredDivision: XIATANG,
          area: 'RURAL',
          openedOn: '2026-07-01',
          members: [{ name: household.headName, residentId: household.residentId, relation: 'HEAD' }],
        },
      },
    });
    const known = done(registerHousehold, 'household');
    const accepted = async () =>
      (await clerk.run(AcceptHouseholdDocument, { input: { arrivalId } })).acceptHousehold;
    expect(codes(await accepted())).toEqual(['MEMBER_HAS_LIVE_HOUSEHOLD']);
    const personId = innerId(known.head?.id ?? '');
    await api.clone.database.execute(
      "update membership set active_until = '2026-07-31' where jurisdiction_id = $1 and person_id = $2",
      [COUNTY, personId],
    );
    const arrival = done(await accepted(), 'arrival');
    expect(arrival.status).toBe('ACCEPTED');
    const heads = await api.clone.database.execute(
      `select p.id from person p join household h on h.jurisdiction_id = p.jurisdiction_id and h.head_person_id = p.id
        where h.jurisdiction_id = $1 and h.id = $2`,
      [COUNTY, innerId(arrival.household?.id ?? '')],
    );
    expect(heads).toEqual([{ id: personId }]);
  });

  test('what is returned or recalled stays where it was', async () => {
    const { desk, household, departure, arrivalId } = await sent(5);
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const reason = '实际居住地不在本镇。';
    const back = await clerk.run(ReturnHouseholdDocument, { input: { arrivalId, reason } });
    expect(done(back.returnHousehold, 'arrival')).toMatchObject({ status: 'RETURNED', answer: reason });
    const late = await clerk.run(AcceptHouseholdDocument, { input: { arrivalId } });
    expect(codes(late.acceptHousehold)).toEqual(['RELOCATION_OVER']);
    const over = { departureId: departure.id, reason: '撤回。' };
    expect(codes((await desk.clerk.run(RecallHouseholdDocument, { input: over })).recallHousehold)).toEqual([
      'RELOCATION_OVER',
    ]);
    const { sendHousehold } = await desk.clerk.run(SendHouseholdDocument, { input: sending(household.id) });
    const second = done(sendHousehold, 'departure');
    const recall = { departureId: second.id, reason: '家庭暂不迁居。' };
    const recalled = (await desk.clerk.run(RecallHouseholdDocument, { input: recall })).recallHousehold;
    expect(done(recalled, 'departure')).toMatchObject({ status: 'RECALLED' });
    const { arrivals } = await clerk.run(ArrivalsDocument, { status: 'RECALLED' });
    expect(arrivals.nodes).toMatchObject([{ headName: household.headName, answer: '家庭暂不迁居。' }]);
    const { departures } = await desk.clerk.run(DeparturesDocument, {});
    const own = departures.nodes.filter((node) => node.household?.id === household.id);
    expect(own.map(({ status }) => status).sort()).toEqual(['RECALLED', 'RETURNED']);
    expect(own[0]?.household?.closedOn).toBeNull();
  });
});
