import { at, declare, type ParameterDeclaration, type ParameterTable } from '../../../src/policy/index.js';
import { june2022 } from '../instruments.js';

/** Every day of a leap year as `MM-DD`: what a date of a report can be. */
const DAYS_OF_YEAR: readonly string[] = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10),
);

/** What supervision reads. No text of the national layer gives these figures: each place sets its own. */
export const supervisionDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'supervision.report.dates',
    { zh: '定期报告日期(月-日)', en: 'Days of the year on which a report is due, as MM-DD' },
    DAYS_OF_YEAR,
  ),
  declare.integer(
    'lead.attend.days',
    { zh: '线索核查时限', en: 'Working days within which a lead is taken up, before it rises a level' },
    'WORKING_DAYS',
  ),
  declare.codes(
    'monitoring.events',
    { zh: '动态监测事项', en: 'Changes that low-income monitoring watches' },
    ['JOB_LOST', 'MEDICAL_BILL', 'DISABILITY', 'DEATH', 'INCOME_DROP'],
  ),
  declare.money(
    'monitoring.medical-bill.least',
    { zh: '大额医疗支出监测线', en: 'Medical bill, out of pocket, from which an alert is raised' },
    'FEN',
  ),
  declare.ratio('monitoring.income-drop.share', {
    zh: '收入骤减监测比例',
    en: 'Share of the income before by which it has to drop to raise an alert',
  }),
  declare.integer(
    'warning.window.months',
    { zh: '风险预警回溯期', en: 'Months that risk warnings look back' },
    'MONTHS',
  ),
  declare.ratio('warning.near-limit.share', {
    zh: '临界额度比例',
    en: 'Share of a limit from which a grant counts as just under it',
  }),
  declare.integer(
    'warning.near-limit.count',
    { zh: '临界额度次数', en: 'Grants just under a limit in one township that raise a warning' },
    'COUNT',
  ),
  declare.integer(
    'warning.same-officer.count',
    { zh: '同一经办人同一家庭次数', en: 'Grants by one officer to one household that raise a warning' },
    'COUNT',
  ),
  declare.integer(
    'training.year.least',
    { zh: '每年集中培训次数', en: 'Trainings that the county holds in a year at least' },
    'COUNT',
  ),
];

export const supervisionValues: ParameterTable = {
  'monitoring.events': [
    at(
      '2022-06-02',
      ['JOB_LOST', 'MEDICAL_BILL', 'DISABILITY', 'DEATH', 'INCOME_DROP'],
      june2022('三', 'N3.2'),
      'A',
    ),
  ],
};
