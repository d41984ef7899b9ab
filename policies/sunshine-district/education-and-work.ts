import {
  conditionOf,
  has,
  lasts,
  type MemberFacts,
  type ProgrammeAdaptation,
  type Rule,
  refused,
  satisfied,
} from '../../src/policy/index.js';
import { type Chosen, referral, whoRule } from '../national/kit/offer.js';
import { gravestGrade } from '../national/special/disability.js';
import { isPoor, SCHOOLS, stageOf } from '../national/special/education.js';
import { opinion } from './instruments.js';

const SCHOOL = [opinion('三(二)', 'D4')];
const WORK = [opinion('三(三)', 'D5')];
const TWO_YEARS = 24;
const TRAINING = 'VOCATIONAL_TRAINING_SUBSIDY';
const WISH = 'wantsTraining';

/** Government grants for all first- and second-year students of vocational schools, poor or not (D4). */
export const vocationalGrant = referral({
  code: 'VOCATIONAL_GRANT',
  titles: { zh: '职业学校助学金', en: 'Grant for vocational school' },
  group: 'SPECIAL_ASSISTANCE',
  department: SCHOOLS,
  basis: SCHOOL,
  who: {
    id: 'vocational.student',
    titles: { zh: '职业学校一、二年级学生', en: 'First- and second-year students' },
    basis: SCHOOL,
    some: {
      zh: '{count}名职业学校一、二年级学生。',
      en: '{count} members are in their first or second year of vocational school.',
    },
    none: {
      zh: '没有职业学校一、二年级学生。',
      en: 'No member is in the first or second year of vocational school.',
    },
    fits: (member, facts) => {
      const studies = conditionOf(member, 'STUDENT');
      return studies?.grade === 'VOCATIONAL' && !lasts(studies, TWO_YEARS, facts.on);
    },
  },
});

/** Free education for students of special schools and other disabled students in compulsory schooling (D4). */
export const disabledStudents = referral({
  code: 'DISABLED_STUDENT_EDUCATION',
  titles: { zh: '残疾学生免费教育', en: 'Free education of disabled students' },
  group: 'SPECIAL_ASSISTANCE',
  department: SCHOOLS,
  basis: SCHOOL,
  who: {
    id: 'disabled-student.student',
    titles: { zh: '义务教育阶段残疾学生', en: 'Disabled students in compulsory schooling' },
    basis: SCHOOL,
    some: {
      zh: '{count}名义务教育阶段残疾学生。',
      en: '{count} disabled members are in compulsory schooling.',
    },
    none: {
      zh: '没有义务教育阶段残疾学生。',
      en: 'No disabled member is in compulsory schooling.',
    },
    fits: (member) => stageOf(member) === 'COMPULSORY' && gravestGrade(member) !== null,
  },
});

/** Textbooks are free for all in the country and for poor students in town (D4). */
const textbooks: Rule<Chosen> = {
  id: 'school-fees.textbooks',
  titles: { zh: '免费教科书', en: 'Free textbooks' },
  basis: SCHOOL,
  messages: {
    free: { zh: '同时免除书本费。', en: 'Textbooks are free as well.' },
    paid: {
      zh: '城市学生家庭经济不困难,只免除学杂费。',
      en: 'A town student who is not poor: fees are waived, textbooks are not.',
    },
  },
  apply: (facts, values, { members }) =>
    facts.household.area === 'RURAL' || members.some((member) => isPoor(member, facts, values))
      ? satisfied('free')
      : satisfied('paid'),
};

/** The district helps poor boarders with their living; day pupils are not named (D4). */
const boarders = whoRule({
  id: 'school-living.student',
  titles: { zh: '家庭经济困难住宿生', en: 'Boarders of poor families' },
  basis: SCHOOL,
  some: { zh: '{count}名住宿生家庭经济困难。', en: '{count} boarders come from a poor family.' },
  none: { zh: '没有家庭经济困难的住宿生。', en: 'No boarder comes from a poor family.' },
  fits: (member, facts, values) =>
    stageOf(member) === 'COMPULSORY' && has(member, 'BOARDS_AT_SCHOOL') && isPoor(member, facts, values),
});

export const districtEducation: readonly ProgrammeAdaptation[] = [
  { code: 'SCHOOL_FEE_WAIVER', rules: [textbooks] },
  { code: 'SCHOOL_LIVING_SUPPORT', rules: [boarders] },
];

/** The registered jobless, graduates without work and surplus rural labour, of the district's registration (D5). */
function mayTrain(member: MemberFacts): boolean {
  return (
    has(member, 'REGISTERED_UNEMPLOYED') ||
    has(member, 'UNEMPLOYED_GRADUATE') ||
    has(member, 'SURPLUS_RURAL_LABOUR')
  );
}

const registeredHere: Rule<Chosen> = {
  id: 'training.registered',
  titles: { zh: '本区户籍', en: 'Registered here' },
  basis: WORK,
  messages: {
    here: { zh: '户籍在本区。', en: 'The household is registered in the district.' },
    elsewhere: { zh: '户籍不在本区。', en: 'The household is registered elsewhere.' },
  },
  apply: ({ household }) => (household.registeredHere ? satisfied('here') : refused('elsewhere')),
};

const wish: Rule<Chosen> = {
  id: 'training.wish',
  titles: { zh: '培训愿望', en: 'The wish for training' },
  basis: WORK,
  messages: {
    wants: { zh: '本人有培训愿望。', en: 'The person wishes to be trained.' },
    not: { zh: '本人没有提出培训愿望。', en: 'The person has not asked to be trained.' },
  },
  apply: ({ application: { answers } }) => (answers[WISH] === true ? satisfied('wants') : refused('not')),
};

const once: Rule<Chosen> = {
  id: 'training.once',
  titles: { zh: '享受一次', en: 'Once only' },
  basis: WORK,
  messages: {
    first: { zh: '尚未享受过政府补贴培训。', en: 'No subsidised training is on record.' },
    had: { zh: '已于{on}享受过政府补贴培训。', en: 'Subsidised training was had on {on}.' },
  },
  apply: ({ household: { help }, on }) => {
    const had = help.find((one) => one.programme === TRAINING && one.from <= on);
    return had === undefined ? satisfied('first') : refused('had', { on: had.from });
  },
};

/** One subsidised training for whoever wishes it (D5). */
export const trainingSubsidy = referral({
  code: TRAINING,
  titles: { zh: '就业培训补贴', en: 'Subsidised training' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区人力资源和社会保障局', en: 'District human resources bureau' },
  basis: WORK,
  questions: [
    {
      code: WISH,
      titles: { zh: '是否有培训愿望', en: 'Whether training is wished for' },
      type: 'FLAG',
      required: true,
    },
  ],
  before: [registeredHere, wish],
  who: {
    id: 'training.person',
    titles: { zh: '培训对象', en: 'Who may be trained' },
    basis: WORK,
    some: {
      zh: '{count}名登记失业人员、未就业高校毕业生或农村富余劳动力。',
      en: '{count} members are registered jobless, graduates without work or surplus rural labour.',
    },
    none: {
      zh: '没有登记失业人员、未就业高校毕业生或农村富余劳动力。',
      en: 'No member is registered jobless, a graduate without work or surplus rural labour.',
    },
    fits: mayTrain,
  },
  after: [once],
});
