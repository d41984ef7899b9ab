import {
  ANY_LEVEL,
  at,
  declare,
  type ParameterDeclaration,
  type ParameterTable,
} from '../../../src/policy/index.js';
import { assistanceLaw, fastRelief, june2022, temporaryNotice } from '../instruments.js';

/** What temporary assistance reads; sums and limits are for each place to set. */
export const temporaryDeclarations: readonly ParameterDeclaration[] = [
  declare.code('temporary.place', { zh: '临时救助受理地', en: 'Which place acts in an emergency' }, [
    'REGISTERED',
    'REGISTERED_OR_RESIDENT',
    'PLACE_OF_EMERGENCY',
  ]),
  declare.money(
    'temporary.township-limit',
    { zh: '乡镇(街道)急难型救助审批限额', en: 'Township limit for a grant of the emergency type' },
    'FEN',
  ),
  declare.flag('temporary.village-grants', {
    zh: '村(社区)可直接实施救助',
    en: 'Whether the village itself may grant',
  }),
  declare.money(
    'temporary.village-limit',
    { zh: '村(社区)直接救助限额', en: 'Limit of a grant by the village' },
    'FEN',
  ),
  declare.integer(
    'temporary.ceiling.multiple',
    {
      zh: '临时救助最高额(月低保标准的倍数)',
      en: 'Ceiling, as a multiple of the monthly allowance standard',
    },
    'COUNT',
  ),
  declare.integer(
    'temporary.ceiling.illness',
    { zh: '因病救助最高额(月低保标准的倍数)', en: 'Ceiling for illness, as a multiple of the standard' },
    'COUNT',
  ),
  declare.integer(
    'temporary.ceiling.education',
    { zh: '因学救助最高额(月低保标准的倍数)', en: 'Ceiling for education, as a multiple of the standard' },
    'COUNT',
  ),
  declare.integer(
    'temporary.emergency.least',
    { zh: '急难型救助最低额(月低保标准的倍数)', en: 'Least emergency grant, as a multiple of the standard' },
    'COUNT',
  ),
  declare.flag('temporary.meeting', {
    zh: '重大困难一事一议',
    en: 'Whether a meeting on the single case may decide above the ceiling',
  }),
  declare.flag('temporary.stages', {
    zh: '一次审批、分阶段救助',
    en: 'Whether one approval may be paid in stages',
  }),
  declare.flag('temporary.simplified', {
    zh: '突发事件紧急救助程序',
    en: 'Whether the emergency procedure of a major event is switched on',
  }),
  declare.integer(
    'temporary.pay-first.hours',
    { zh: '先行救助时限(小时)', en: 'Hours within which help is paid first' },
    'HOURS',
  ),
  declare.integer(
    'temporary.papers.days',
    { zh: '先行救助后补齐材料时限', en: 'Papers after help paid first' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'temporary.fast.multiple',
    { zh: '小额快救最高额(月低保标准的倍数)', en: 'Most of fast relief, as a multiple of the standard' },
    'COUNT',
  ),
  declare.integer(
    'temporary.fast.days',
    { zh: '小额快救办理时限', en: 'Whole case of fast relief' },
    'CALENDAR_DAYS',
  ),
  declare.integer(
    'temporary.notice.days',
    { zh: '临时救助公示期', en: 'Public notice of a temporary grant' },
    'CALENDAR_DAYS',
  ),
  declare.integer(
    'temporary.case.days',
    { zh: '临时救助全程办理时限', en: 'Whole case of temporary assistance' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'temporary.splitting.days',
    {
      zh: '防止化整为零:一次性救助合并计算期限',
      en: 'Days over which single sums to one household count together against splitting',
    },
    'CALENDAR_DAYS',
  ),
  declare.money(
    'temporary.year.household',
    {
      zh: '临时救助每户年度累计最高额',
      en: 'Most that one household may get in single sums in a calendar year',
    },
    'FEN',
  ),
  declare.money(
    'temporary.year.person',
    {
      zh: '临时救助人均年度累计最高额',
      en: 'Most that one household may get in single sums in a calendar year for each of its members',
    },
    'FEN',
  ),
  declare.integer(
    'temporary.year.grants',
    { zh: '临时救助每户年度最多次数', en: 'Most single sums that one household may get in a calendar year' },
    'COUNT',
  ),
  declare.money(
    'reserve-fund.least',
    { zh: '乡镇临时救助备用金最低额', en: 'Least reserve fund of a township' },
    'FEN',
  ),
  declare.ratio('service-purchase.share', {
    zh: '政府购买服务经费占救助资金比例上限',
    en: 'Most of the assistance funds that may buy services',
  }),
];

/** What national law itself says about temporary assistance. */
export const temporaryValues: ParameterTable = {
  'temporary.place': [
    at('2014-10-03', 'REGISTERED_OR_RESIDENT', temporaryNotice('申请受理', 'J9.5'), 'B'),
    at('2026-07-01', 'PLACE_OF_EMERGENCY', assistanceLaw('37', 'J9.5'), 'A'),
  ],
  'temporary.village-grants': [
    at('2022-06-02', true, june2022('四', 'N4.2'), 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: ['SEVERE'] },
    }),
  ],
  'temporary.meeting': [at('2022-06-02', true, june2022('四', 'J9.3'), 'A')],
  'temporary.simplified': [
    at('2022-06-02', true, june2022('四', 'J11'), 'A', {
      when: { situation: 'MAJOR_EVENT', levels: [ANY_LEVEL] },
    }),
  ],
  'temporary.fast.multiple': [
    at('2026-01-01', 1, fastRelief('小额快救', 'J9.1'), 'B', {
      note: {
        zh: '公布时间仅知为2026年1月,取当月第一日。',
        en: 'Published in January 2026, the day is not known; the first of the month is taken.',
      },
    }),
  ],
  'temporary.fast.days': [at('2026-01-01', 3, fastRelief('小额快救', 'J9.1'), 'B')],
};
