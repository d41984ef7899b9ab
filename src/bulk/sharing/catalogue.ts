/**
 * The platforms above that the register is shared with (J19): the province's one for social assistance, and those on
 * which the authorities of province and city share their data.
 */
export const SHARING_PLATFORMS = ['PROVINCE_ASSISTANCE', 'PROVINCE_SHARING', 'CITY_SHARING'] as const;
export type SharingPlatform = (typeof SHARING_PLATFORMS)[number];

export const DATA_SETS = ['PERSONS', 'HOUSEHOLDS', 'CASES', 'DECISIONS', 'AWARDS', 'PAYMENTS'] as const;
export type DataSetCode = (typeof DATA_SETS)[number];

/** How a value is written: dates as `2026-08-20`, months as `2026-08`, numbers with a point, empty for nothing. */
export const DATA_TYPES = ['TEXT', 'CODE', 'IDENTIFIER', 'DATE', 'MONTH', 'INTEGER', 'DECIMAL'] as const;
export type DataType = (typeof DATA_TYPES)[number];

/** One field of a data set: a column of the file. */
export interface DataField {
  /** The heading of its column. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly type: DataType;
  /** Of a number; null for all others. */
  readonly unit: string | null;
  /** It tells of one person. */
  readonly personal: boolean;
  /** It is handed on with its middle hidden. */
  readonly masked: boolean;
  /** Where the service has it from: table and column. */
  readonly source: string;
}

/** What is shared under one name. */
export interface DataSet {
  readonly zh: string;
  readonly en: string;
  /** Which rows a push of a period holds. */
  readonly rowsZh: string;
  readonly rowsEn: string;
  /** The fields by which a row is known again: a later push replaces it. */
  readonly key: readonly string[];
  readonly fields: readonly DataField[];
}

type Titles = readonly [code: string, zh: string, en: string, source: string];

const of =
  (type: DataType, unit: string | null = null) =>
  ([code, zh, en, source]: Titles): DataField => ({
    ...{ code, zh, en, type, unit, source },
    personal: false,
    masked: false,
  });
const text = of('TEXT');
const code = of('CODE');
const identifier = of('IDENTIFIER');
const date = of('DATE');
const month = of('MONTH');
const yuan = of('DECIMAL', 'CNY');
const count = (unit: string) => of('INTEGER', unit);
const personal = (field: DataField): DataField => ({ ...field, personal: true });
const masked = (field: DataField): DataField => ({ ...field, personal: true, masked: true });

/**
 * The data catalogue (J19, C4.1): everything that is ever pushed to a platform, field by field. A push writes these
 * columns in this order and nothing else.
 */
export const DATA_CATALOGUE: Readonly<Record<DataSetCode, DataSet>> = {
  PERSONS: {
    zh: '救助对象',
    en: 'Persons helped',
    rowsZh: '时段内享受待遇的家庭的在册成员',
    rowsEn: 'Members, in the period, of households with an award in force in the period',
    key: ['person_id', 'household_id'],
    fields: [
      personal(identifier(['person_id', '人员标识', 'Person', 'person.id'])),
      identifier(['household_id', '家庭标识', 'Household', 'membership.household_id']),
      personal(text(['name', '姓名', 'Name', 'person.name'])),
      masked(text(['resident_id', '身份号码(脱敏)', 'Resident id, masked', 'person.resident_id_masked'])),
      personal(code(['sex', '性别', 'Sex', 'person.sex'])),
      personal(date(['birth_date', '出生日期', 'Birth date', 'person.birth_date'])),
      personal(date(['death_date', '死亡日期', 'Date of death', 'person.death_date'])),
      personal(code(['relation', '与户主关系', 'Relation to the head', 'membership.relation'])),
      personal(date(['member_from', '加入日期', 'Member from', 'membership.active_from'])),
      personal(date(['member_until', '退出日期', 'Member until', 'membership.active_until'])),
    ],
  },
  HOUSEHOLDS: {
    zh: '家庭',
    en: 'Households',
    rowsZh: '时段内在库的家庭',
    rowsEn: 'Households on the register in the period',
    key: ['household_id'],
    fields: [
      identifier(['household_id', '家庭标识', 'Household', 'household.id']),
      personal(identifier(['head_person_id', '户主人员标识', 'Head', 'household.head_person_id'])),
      code(['township', '乡镇代码', 'Township', 'household.township_id']),
      code(['village', '村社区代码', 'Village', 'household.village_id']),
      code(['registered_division', '户籍地区划代码', 'Registered division', 'household.registered_division']),
      code(['area', '城乡类别', 'Urban or rural', 'household.area']),
      count('person')(['members', '成员人数', 'Members', 'membership']),
      date(['opened_on', '建户日期', 'Opened on', 'household.opened_on']),
      date(['closed_on', '销户日期', 'Closed on', 'household.closed_on']),
    ],
  },
  CASES: {
    zh: '救助案件',
    en: 'Cases',
    rowsZh: '时段内在办或存续的案件',
    rowsEn: 'Cases that were open or running in the period',
    key: ['case_number'],
    fields: [
      identifier(['case_number', '案件编号', 'Case number', 'welfare_case.number']),
      identifier(['household_id', '家庭标识', 'Household', 'welfare_case.household_id']),
      code(['programme', '救助项目', 'Programme', 'welfare_case.programme']),
      code(['status', '状态', 'Status', 'welfare_case.status']),
      code(['township', '乡镇代码', 'Township', 'welfare_case.township_id']),
      code(['village', '村社区代码', 'Village', 'welfare_case.village_id']),
      date(['applied_on', '申请日期', 'Applied on', 'welfare_case.applied_on']),
      date(['accepted_on', '受理日期', 'Accepted on', 'welfare_case.accepted_on']),
      date(['due_on', '办理期限', 'To be decided by', 'welfare_case.due_on']),
      date(['decided_on', '决定日期', 'Decided on', 'welfare_case.decided_on']),
      date(['closed_on', '办结日期', 'Closed on', 'welfare_case.closed_on']),
    ],
  },
  DECISIONS: {
    zh: '救助决定',
    en: 'Decisions',
    rowsZh: '时段内作出的决定',
    rowsEn: 'Decisions taken in the period',
    key: ['case_number', 'sequence'],
    fields: [
      identifier(['case_number', '案件编号', 'Case number', 'welfare_case.number']),
      count('1')(['sequence', '决定序号', 'Number within the case', 'decision.sequence']),
      code(['kind', '决定类别', 'Kind', 'decision.kind']),
      code(['programme', '救助项目', 'Programme', 'decision.programme']),
      yuan(['amount', '金额', 'Amount', 'decision.amount']),
      code(['amount_period', '金额周期', 'What the amount is for', 'decision.period']),
      code(['class', '类别', 'Class', 'decision.class']),
      code(['level', '决定层级', 'Level that decided', 'decision.level']),
      date(['decided_on', '决定日期', 'Decided on', 'decision.decided_on']),
      text(['basis', '依据', 'Basis', 'decision.basis']),
    ],
  },
  AWARDS: {
    zh: '救助待遇',
    en: 'Awards',
    rowsZh: '时段内有效的待遇',
    rowsEn: 'Awards in force in the period',
    key: ['award_id'],
    fields: [
      identifier(['award_id', '待遇标识', 'Award', 'award.id']),
      identifier(['case_number', '案件编号', 'Case number', 'welfare_case.number']),
      identifier(['household_id', '家庭标识', 'Household', 'award.household_id']),
      personal(identifier(['payee_person_id', '领取人标识', 'Payee', 'award.payee_person_id'])),
      code(['programme', '救助项目', 'Programme', 'award.programme']),
      code(['kind', '发放方式', 'Kind', 'award.kind']),
      yuan(['amount', '金额', 'Amount', 'award.amount']),
      code(['class', '类别', 'Class', 'award.class']),
      code(['status', '状态', 'Status', 'award.status']),
      date(['active_from', '起始日期', 'From', 'award.active_from']),
      date(['active_until', '截止日期', 'Until', 'award.active_until']),
    ],
  },
  PAYMENTS: {
    zh: '救助金发放',
    en: 'Payments',
    rowsZh: '时段内支付的款项,以及自首次共享之日起退回的款项',
    rowsEn: 'Payments made in the period, and those since the first day shared that came back',
    key: ['payment_id'],
    fields: [
      identifier(['payment_id', '支付标识', 'Payment', 'payment.id']),
      identifier(['case_number', '案件编号', 'Case number', 'welfare_case.number']),
      identifier(['household_id', '家庭标识', 'Household', 'payment.household_id']),
      personal(identifier(['payee_person_id', '领取人标识', 'Payee', 'payment.payee_person_id'])),
      code(['programme', '救助项目', 'Programme', 'payment.programme']),
      month(['month', '所属月份', 'For the month', 'payment.period']),
      count('1')(['stage', '分期', 'Stage', 'payment.stage']),
      yuan(['amount', '金额', 'Amount', 'payment.amount']),
      yuan(['withheld', '抵扣金额', 'Kept back for a claim', 'payment.withheld']),
      code(['status', '状态', 'Status', 'payment.status']),
      date(['paid_on', '支付日期', 'Paid on', 'payment.paid_on']),
    ],
  },
};

/** The headings of a file of the data set, in their order. */
export function headingsOf(dataSet: DataSetCode): readonly string[] {
  return DATA_CATALOGUE[dataSet].fields.map((field) => field.code);
}
