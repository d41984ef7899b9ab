import type { Actor } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import { CALLERS } from '../access/authorization.js';
import type { OfficerViewer } from '../access/viewer.js';
import { STATUS_WORDS } from '../cases/case-words.js';
import { maskName } from '../cases/notices/masking.js';
import type { CaseReadService } from '../cases/read/case-read.service.js';
import type { Database } from '../database/database.js';
import type { HouseholdReadService } from '../households/household-read.service.js';
import { formatMoney } from '../shared/money.js';
import { type TableFormat, writeTable } from './table-file.service.js';

export const EXPORT_LISTS = ['HOUSEHOLDS', 'CASES'] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

const PAGE = 500;
/** A county has some fourteen thousand recipients; more than this belongs into the data catalogue's pushes. */
export const MOST_EXPORTED = 50_000;

const HOUSEHOLD_HEADINGS = [
  '家庭标识',
  '户主姓名',
  '户主身份号码',
  '成员人数',
  '乡镇代码',
  '村社区代码',
  '城乡类别',
  '建户日期',
  '销户日期',
];
const CASE_HEADINGS = [
  '案件编号',
  '救助项目',
  '状态',
  '户主姓名',
  '乡镇代码',
  '村社区代码',
  '申请日期',
  '受理日期',
  '办理期限',
  '决定日期',
  '申请金额',
];

/** Lists as files: what the officer may see in the lists themselves, resident ids masked, each export audited. */
export class ExportService {
  readonly #database: Database;
  readonly #households: HouseholdReadService;
  readonly #cases: CaseReadService;

  constructor(parts: {
    readonly database: Database;
    readonly households: HouseholdReadService;
    readonly cases: CaseReadService;
  }) {
    this.#database = parts.database;
    this.#households = parts.households;
    this.#cases = parts.cases;
  }

  /** Everything of the list within reach, the first 50,000 rows at most. */
  async file(viewer: OfficerViewer, actor: Actor, list: ExportList, format: TableFormat): Promise<Buffer> {
    const rows = list === 'CASES' ? await this.#caseRows(viewer) : await this.#householdRows(viewer, actor);
    const bytes = await writeTable([list === 'CASES' ? CASE_HEADINGS : HOUSEHOLD_HEADINGS, ...rows], format);
    await this.#database.transaction((tx) =>
      audit(tx, actor, {
        operation: 'exportList',
        objectType: 'Jurisdiction',
        objectId: actor.reach.jurisdictionId,
        detail: { list, format, rows: rows.length },
      }),
    );
    return bytes;
  }

  async #householdRows(viewer: OfficerViewer, { today }: Actor): Promise<string[][]> {
    const rows: string[][] = [];
    for (let after: [string, string] | null = null; rows.length < MOST_EXPORTED; ) {
      const page = (
        await this.#households.list(viewer, {}, { first: PAGE, after, sort: 'OPENED_OLDEST' })
      ).slice(0, PAGE);
      const last = page.at(-1);
      if (last === undefined) break;
      const members = await this.#households.membersOn(page, today);
      const heads = new Map(
        (
          await this.#households.personsByKeys(
            page.map(({ jurisdictionId, headPersonId }) => ({ jurisdictionId, id: headPersonId })),
          )
        ).map((person) => [person.id, person.residentId]),
      );
      for (const { id, headName, headPersonId, townshipId, villageId, area, openedOn, closedOn } of page) {
        const count = members.filter(({ householdId }) => householdId === id).length;
        rows.push([
          ...[id, headName, heads.get(headPersonId) ?? '', String(count), townshipId, villageId ?? ''],
          ...[area, openedOn, closedOn ?? ''],
        ]);
      }
      after = [last.openedOn, last.id];
    }
    return rows;
  }

  async #caseRows(viewer: OfficerViewer): Promise<string[][]> {
    const seesNames = viewer.roles.some((role) =>
      (CALLERS.HOUSEHOLD_READERS as readonly string[]).includes(role),
    );
    const rows: string[][] = [];
    for (let after: [string] | null = null; rows.length < MOST_EXPORTED; ) {
      const page = (await this.#cases.list(viewer, {}, { first: PAGE, after, sort: 'NUMBER' })).slice(
        0,
        PAGE,
      );
      const last = page.at(-1);
      if (last === undefined) break;
      for (const row of page) {
        const { number, programme, status, headName, townshipId, villageId, requestedAmount } = row;
        rows.push([
          ...[number, programme, STATUS_WORDS[status].zh, seesNames ? headName : maskName(headName)],
          ...[townshipId, villageId ?? '', row.appliedOn, row.acceptedOn ?? '', row.dueOn ?? ''],
          ...[row.decidedOn ?? '', requestedAmount === null ? '' : formatMoney(requestedAmount)],
        ]);
      }
      after = [last.number];
    }
    return rows;
  }
}
