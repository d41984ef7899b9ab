import { at, type ParameterTable, type ProgrammeAdaptation } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { medicalInOwnHands } from '../national/special/medical.js';
import { areaEducation } from './education.js';
import { emergencyValues } from './emergencies.js';
import { plan } from './instruments.js';

const PLAN = '2021-12-22';
const BATCH = { instrument: 'AH-SUPPLEMENT-2022', article: '一次性生活补贴', requirement: 'N1.1' };
const POOR = ['ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_WITHOUT_CARE', 'MONITORED', 'BORDERLINE'];
const READING = {
  note: {
    zh: '方案写作“家庭经济困难”,按低保、特困、孤儿、监测对象和低保边缘家庭理解。',
    en: 'The plan says “poor families”: read as support, orphans, monitored and borderline households.',
  },
};

/** Special assistance of the scenic area: who counts, which situations open what, and the batch of Anhui in 2022. */
export const special: ParameterTable = {
  ...emergencyValues,
  'education.groups': [at(PLAN, POOR, plan('二(二)4', 'J4'), 'C', READING)],
  'housing.unsafe.groups': [
    at(PLAN, ['ALLOWANCE', 'EXTREME_POVERTY', 'BORDERLINE'], plan('二(二)5', 'J5'), 'A'),
  ],
  'housing.unsafe.hardship': [at(PLAN, true, plan('二(二)5', 'J5'), 'A')],
  'living-subsidy.open': [
    at('2022-06-02', true, BATCH, 'B', {
      note: {
        zh: '安徽省2022年6月部署,7月31日前发放;未写明起始日,取国家通知之日。',
        en: 'Ordered in June 2022, paid by 31 July; the first day is not stated, that of the national notice is taken.',
      },
    }),
    at('2022-08-01', false, BATCH, 'B'),
  ],
  'living-subsidy.allowance.urban': [at('2022-06-02', yuan('300'), BATCH, 'B')],
  'living-subsidy.allowance.rural': [at('2022-06-02', yuan('200'), BATCH, 'B')],
  'living-subsidy.extreme-poverty': [at('2022-06-02', yuan('400'), BATCH, 'B')],
};

function runBy(zh: string, en: string, codes: readonly string[]): readonly ProgrammeAdaptation[] {
  return codes.map((code) => ({ code, set: { department: { zh, en } } }));
}

/** Who runs what in the scenic area (二(二)3–8); the bureau reckons medical assistance itself. */
export const specialAdaptations: readonly ProgrammeAdaptation[] = [
  ...medicalInOwnHands.map((adaptation) => ({
    ...adaptation,
    set: { ...adaptation.set, department: { zh: '社会保障局', en: 'Social Security Bureau' } },
  })),
  ...areaEducation,
  ...runBy('环境资源保护处', 'Environment and resources office', [
    'RENTAL_HOUSING',
    'UNSAFE_HOUSE_REBUILDING',
  ]),
  ...runBy('应急管理局', 'Emergency management bureau', [
    'DISASTER_EMERGENCY_RELIEF',
    'DISASTER_TRANSITION',
    'DISASTER_DROUGHT',
    'DISASTER_WINTER_SPRING',
    'DISASTER_REBUILDING',
  ]),
  ...runBy('司法局', 'Justice bureau', ['LEGAL_AID']),
];
