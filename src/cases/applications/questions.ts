import type { Question } from '../../policy/programme.js';
import { parseLocalDate } from '../../shared/local-date.js';
import { formatMoney, parseMoney } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Answers } from './application.js';

type Answer = Answers[string];

const LONGEST_TEXT = 2_000;

/**
 * Checks the answers to a programme's own questions and writes each in one form: money with two places, text
 * trimmed. Answers everything that is wrong: an unknown question, a missing answer, one of the wrong type.
 * @param given what came in, by question code
 * @param path where the answers stand in the input
 */
export function checkAnswers(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Result<Answers, readonly Problem[]> {
  const problems: Problem[] = [];
  const answers: Record<string, Answer> = {};
  for (const code of Object.keys(given)) {
    if (!questions.some((question) => question.code === code))
      problems.push(unknownQuestion(code, questions, path));
  }
  for (const question of questions) {
    const value = Object.hasOwn(given, question.code) ? given[question.code] : undefined;
    const at = [...path, question.code];
    if (value === undefined || value === null || value === '') {
      if (question.required) problems.push(answerMissing(question, at));
      continue;
    }
    const answer = read(question, value, at);
    if (answer.ok) answers[question.code] = answer.value;
    else problems.push(answer.error);
  }
  return problems.length === 0 ? ok(answers) : err(problems);
}

/**
 * The answers that a rule may look at: no words. No rule can judge them, and what a decision rests on is kept for good,
 * while the words of a form are erased with the person.
 */
export function answersForRules(questions: readonly Question[], answers: Answers): Answers {
  const words = new Set(questions.flatMap(({ code, type }) => (type === 'TEXT' ? [code] : [])));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => !words.has(code)));
}

function read(question: Question, value: unknown, path: readonly string[]): Result<Answer, Problem> {
  switch (question.type) {
    case 'FLAG':
      return typeof value === 'boolean'
        ? ok(value)
        : err(wrongType(question, 'true or false', '是或否', path));
    case 'NUMBER':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? ok(value)
        : err(wrongType(question, 'a whole number of zero or more', '零或正整数', path));
    case 'MONEY': {
      const fen = typeof value === 'string' ? parseMoney(value) : null;
      if (fen?.ok) return ok(formatMoney(fen.value));
      return err(
        fen === null
          ? wrongType(question, 'an amount as text, like "745.00"', '金额文本,如“745.00”', path)
          : { ...fen.error, path },
      );
    }
    case 'DATE': {
      const date = typeof value === 'string' ? parseLocalDate(value) : null;
      if (date?.ok) return ok(date.value);
      return err(
        date === null
          ? wrongType(question, 'a date as text, like "2026-08-20"', '日期文本,如“2026-08-20”', path)
          : { ...date.error, path },
      );
    }
    case 'CHOICE': {
      const codes = question.choices?.map(({ code }) => code) ?? [];
      return typeof value === 'string' && codes.includes(value)
        ? ok(value)
        : err(wrongType(question, `one of ${codes.join(', ')}`, `以下选项之一:${codes.join('、')}`, path));
    }
    case 'TEXT': {
      const text = typeof value === 'string' ? value.trim() : '';
      return text !== '' && text.length <= LONGEST_TEXT
        ? ok(text)
        : err(
            wrongType(
              question,
              `a text of 1 to ${LONGEST_TEXT} characters`,
              `1至${LONGEST_TEXT}个字符的文字`,
              path,
            ),
          );
    }
  }
}

function unknownQuestion(code: string, questions: readonly Question[], path: readonly string[]): Problem {
  const known = questions.map((question) => question.code);
  return problem({
    code: 'QUESTION_UNKNOWN',
    message: `The programme asks no question ${quoted(code)}${known.length > 0 ? `; it asks ${known.join(', ')}` : ' and no other'}.`,
    messageZh: `该项目没有问题${quoted(code)}${known.length > 0 ? `,可填:${known.join('、')}` : ',也没有其他问题'}。`,
    path: [...path, code],
  });
}

function answerMissing({ code, titles }: Question, path: readonly string[]): Problem {
  return problem({
    code: 'ANSWER_MISSING',
    message: `The question ${code} (${titles.en}) has to be answered.`,
    messageZh: `问题“${titles.zh}”(${code})必须回答。`,
    path,
  });
}

function wrongType({ code, titles }: Question, en: string, zh: string, path: readonly string[]): Problem {
  return problem({
    code: 'ANSWER_INVALID',
    message: `The answer to ${code} (${titles.en}) must be ${en}.`,
    messageZh: `问题“${titles.zh}”(${code})的回答应为${zh}。`,
    path,
  });
}
