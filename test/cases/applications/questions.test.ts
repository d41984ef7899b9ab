import { describe, expect, test } from '@jest/globals';
import { answersForRules, checkAnswers } from '../../../src/cases/applications/questions.js';
import type { Question } from '../../../src/policy/index.js';

const titles = { zh: '问题', en: 'A question' };
const question = (code: string, type: Question['type'], more: Partial<Question> = {}): Question => ({
  code,
  titles,
  type,
  required: false,
  ...more,
});
const ALL: readonly Question[] = [
  question('why', 'TEXT'),
  question('stages', 'NUMBER'),
  question('bill', 'MONEY'),
  question('since', 'DATE'),
  question('insured', 'FLAG'),
  question('kind', 'CHOICE', {
    choices: [
      { code: 'ONE', titles },
      { code: 'TWO', titles },
    ],
  }),
];

function codes(given: Record<string, unknown>, questions: readonly Question[] = ALL): readonly string[] {
  const result = checkAnswers(questions, given, ['input', 'answers']);
  return result.ok ? [] : result.error.map((p) => `${p.code} ${p.path?.join('.')}`);
}

describe("the answers to a programme's questions", () => {
  test('are kept in one form', () => {
    const answers = checkAnswers(
      ALL,
      { why: ' because ', stages: 3, bill: '745', since: '2026-08-20', insured: false, kind: 'TWO' },
      [],
    );
    expect(answers).toEqual({
      ok: true,
      value: { why: 'because', stages: 3, bill: '745.00', since: '2026-08-20', insured: false, kind: 'TWO' },
    });
  });

  test('are handed to the rules without words, which a decision would keep for good', () => {
    const answers = { why: 'because', stages: 3, since: '2026-08-20', insured: false, kind: 'TWO' };
    const { why, ...rest } = answers;
    expect(why).toBe('because');
    expect(answersForRules(ALL, answers)).toEqual(rest);
  });

  test('may be left out unless the question is required', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ why: '' }, [question('why', 'TEXT', { required: true })])).toEqual([
      'ANSWER_MISSING input.answers.why',
    ]);
  });

  test('name every fault at once, with its place', () => {
    expect(
      codes({
        other: 1,
        why: 3,
        stages: 1.5,
        bill: 745,
        since: '2026-02-30',
        insured: 'yes',
        kind: 'THREE',
      }),
    ).toEqual([
      'QUESTION_UNKNOWN input.answers.other',
      'ANSWER_INVALID input.answers.why',
      'ANSWER_INVALID input.answers.stages',
      'ANSWER_INVALID input.answers.bill',
      'INVALID_DATE input.answers.since',
      'ANSWER_INVALID input.answers.insured',
      'ANSWER_INVALID input.answers.kind',
    ]);
    expect(codes({ bill: '-1' })).toEqual(['MONEY_NEGATIVE input.answers.bill']);
    expect(codes({ bill: '1.005' })).toEqual(['MONEY_TOO_PRECISE input.answers.bill']);
    expect(codes({ stages: -1 })).toEqual(['ANSWER_INVALID input.answers.stages']);
  });

  test('take no question from the prototype of objects', () => {
    expect(codes({ ['__proto__']: 1 })).toEqual(['QUESTION_UNKNOWN input.answers.__proto__']);
    expect(codes({ constructor: 1 })).toEqual(['QUESTION_UNKNOWN input.answers.constructor']);
  });
});
