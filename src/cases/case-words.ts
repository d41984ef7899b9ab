import type { Level, StepCode } from '../policy/programme.js';
import type { Text } from '../shared/text.js';
import type { CaseStatus, FollowUpState, PayFirstState } from './case.js';

/** What each step is called. */
export const STEP_WORDS: Readonly<Record<StepCode, Text>> = {
  ACCEPTANCE: { zh: '受理', en: 'acceptance' },
  PAY_FIRST: { zh: '先行救助', en: 'payment before the papers' },
  ECONOMIC_CHECK: { zh: '经济状况核对', en: 'economic status check' },
  HOME_VISIT: { zh: '入户调查', en: 'home visit' },
  SELF_CARE_ASSESSMENT: { zh: '生活自理能力评估', en: 'self-care assessment' },
  APPRAISAL: { zh: '民主评议', en: 'democratic appraisal' },
  REVIEW: { zh: '审核', en: 'review' },
  PUBLIC_NOTICE: { zh: '公示', en: 'public notice' },
  COUNTY_VISIT: { zh: '县级入户核查', en: 'visit by the county' },
  MEETING: { zh: '一事一议会议', en: 'single-case meeting' },
  DECISION: { zh: '确认', en: 'decision' },
  PAPERS: { zh: '补交材料', en: 'papers afterwards' },
  SETTLEMENT: { zh: '备用金核销', en: 'settlement of the reserve fund' },
};

/** What each status is called. */
export const STATUS_WORDS: Readonly<Record<CaseStatus, Text>> = {
  SUBMITTED: { zh: '已提交', en: 'handed in' },
  ACCEPTED: { zh: '办理中', en: 'accepted and under way' },
  APPROVED: { zh: '已确认', en: 'approved' },
  ACTIVE: { zh: '救助中', en: 'approved and being paid' },
  SUSPENDED: { zh: '暂停救助', en: 'suspended while it is examined again' },
  REFUSED: { zh: '不予确认', en: 'refused' },
  CLOSED: { zh: '已结案', en: 'closed' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

/** How far the papers of a payment made first are. */
export const PAY_FIRST_WORDS: Readonly<Record<PayFirstState, Text>> = {
  NONE: { zh: '未先行救助', en: 'nothing was paid first' },
  PAPERS_OWED: { zh: '已先行救助，待补材料', en: 'paid first, papers are owed' },
  PAPERS_RECEIVED: { zh: '材料已补，待核销', en: 'papers received, to be settled' },
  SETTLED: { zh: '已核销', en: 'settled' },
  DISALLOWED: { zh: '不予核销，予以追回', en: 'disallowed and claimed back' },
};

/** How far the examination of a running award is. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpState, Text>> = {
  OPEN: { zh: '待复核', en: 'to be examined' },
  PROPOSED: { zh: '已提出意见，待决定', en: 'examined, to be decided' },
  TO_BE_HEARD: { zh: '拟减发或停发，待听取意见', en: 'reduction or end proposed, household to be heard' },
  HEARD: { zh: '已听取意见，待决定', en: 'household heard, to be decided' },
};

/** What each level is called. */
export const LEVEL_WORDS: Readonly<Record<Level, Text>> = {
  VILLAGE: { zh: '村（社区）', en: 'the village or community' },
  TOWNSHIP: { zh: '乡镇（街道）', en: 'the township or street' },
  COUNTY: { zh: '县（区）', en: 'the county or district' },
  CITY: { zh: '市', en: 'the city' },
};
