import {
  type ApplicationFacts,
  type ConditionFacts,
  deepFreeze,
  type Facts,
  type HelpFacts,
  type IncomeFacts,
  type LinkedPolicy,
  type MemberFacts,
  type SituationFacts,
} from '../../policy/index.js';
import { type LocalDate, localDate } from '../../shared/local-date.js';
import { yuan } from '../../shared/money.js';

/**
 * Made-up households that a policy is tried on where no case tables are at hand: when an amendment is checked, and
 * when a policy from outside the program is loaded. They touch every kind of rule once: work and illness, one person
 * alone, care, children, an emergency, help that runs, a declared situation. All papers are in hand.
 */
export function probeHouseholds(policy: LinkedPolicy, on: LocalDate): readonly Facts[] {
  const evidence = evidenceOf(policy);
  const probe = (id: string, sketch: Sketch): Facts =>
    deepFreeze({
      on,
      place: { jurisdictionId: 'probe', townshipId: 'probe', villageId: null },
      household: {
        id,
        area: sketch.area ?? 'RURAL',
        registeredDivision: policy.definition.covers[0] ?? '340000',
        registeredHere: sketch.registeredHere ?? true,
        residentSince: LONG_AGO,
        members: sketch.members,
        assets: [{ kind: 'DEPOSIT', amount: yuan(sketch.deposit ?? '2000'), grade: null }],
        expenditures: [
          { kind: 'LIVING', amount: yuan('900'), period: 'MONTHLY', from: LONG_AGO, until: null },
        ],
        help: sketch.help ?? [],
      },
      application: { ...APPLICATION, evidence, ...sketch.application },
      situations: sketch.situations ?? [],
    });
  return [
    probe('poor', {
      members: [member({ income: '300' }), member({ relation: 'CHILD', born: '2012-02-29' })],
    }),
    probe('well-off', { area: 'URBAN', deposit: '500000', members: [member({ income: '12000' })] }),
    probe('alone', {
      members: [
        member({ income: '3000' }),
        member({ relation: 'CHILD', born: '1990-05-01', is: [['DISABILITY_INTELLECTUAL', '1']] }),
      ],
    }),
    probe('care', {
      members: [
        member({
          born: '1938-01-01',
          is: [
            ['NO_SUPPORTER', null],
            ['SELF_CARE', '5'],
            ['CARE', 'HOME'],
            ['CARE_AGREEMENT', null],
          ],
        }),
      ],
    }),
    probe('emergency', {
      area: 'URBAN',
      registeredHere: false,
      members: [member({ income: '1500', is: [['INFECTED', null]], medical: '80000' })],
      application: {
        emergency: { kind: 'FIRE', occurredOn: on, happenedHere: true },
        urgent: true,
        requestedAmount: yuan('2500'),
      },
      situations: [situation('EPIDEMIC_RISK', 'SEVERE', on), situation('DISASTER', 'I', on)],
    }),
    probe('expenditure', {
      members: [member({ income: '2500', is: [['SERIOUS_ILLNESS', null]], medical: '120000' })],
      application: { requestedAmount: yuan('9000') },
    }),
    probe('recipient', {
      members: [member({ income: '2000', is: [['EMPLOYED', null]] })],
      help: [running('SUBSISTENCE_ALLOWANCE', '600', 'A'), running('EXTREME_POVERTY', '900', null)],
    }),
    probe('migrant', {
      area: 'URBAN',
      registeredHere: false,
      members: [
        member({
          is: [
            ['UNEMPLOYED', null],
            ['UNABLE_TO_RETURN_TO_WORK', null],
          ],
        }),
      ],
      situations: [situation('PRICE_TRIGGER', 'TRIGGERED', on), situation('MAJOR_EVENT', 'I', on)],
    }),
  ];
}

const LONG_AGO = localDate('2015-01-01');

const APPLICATION: ApplicationFacts = {
  emergency: null,
  urgent: false,
  requestedAmount: null,
  evidence: [],
  answers: {},
};

interface Sketch {
  readonly area?: 'URBAN' | 'RURAL';
  readonly registeredHere?: boolean;
  readonly deposit?: string;
  readonly members: readonly MemberFacts[];
  readonly help?: readonly HelpFacts[];
  readonly application?: Partial<ApplicationFacts>;
  readonly situations?: readonly SituationFacts[];
}

function member(sketch: {
  readonly relation?: MemberFacts['relation'];
  readonly born?: string;
  readonly income?: string;
  readonly is?: readonly (readonly [ConditionFacts['kind'], string | null])[];
  readonly medical?: string;
}): MemberFacts {
  const { relation = 'HEAD', born = '1970-06-30', income, is = [], medical } = sketch;
  return {
    personId: `${relation}-${born}`,
    relation,
    sex: 'FEMALE',
    birthDate: localDate(born),
    memberSince: LONG_AGO,
    incomes: income === undefined ? [] : [wage(income)],
    conditions: is.map(([kind, grade]): ConditionFacts => ({ kind, grade, from: LONG_AGO })),
    expenditures:
      medical === undefined
        ? []
        : [{ kind: 'MEDICAL', amount: yuan(medical), period: 'ONE_OFF', from: LONG_AGO, until: null }],
  };
}

function wage(amount: string): IncomeFacts {
  return { kind: 'WAGE', amount: yuan(amount), from: LONG_AGO };
}

function running(programme: string, amount: string, grade: string | null): HelpFacts {
  return { programme, class: grade, amount: yuan(amount), period: 'MONTHLY', from: LONG_AGO, until: null };
}

function situation(kind: SituationFacts['kind'], level: string, from: LocalDate): SituationFacts {
  return { id: `${kind}-${level}`, kind, level, from, until: null, basis: 'probe' };
}

/** Codes of every paper that a programme of the policy asks for. */
export function evidenceOf(policy: LinkedPolicy): readonly string[] {
  const codes = [...policy.programmes.values()].flatMap(({ evidence }) => evidence.map(({ code }) => code));
  return [...new Set(codes)].sort();
}
