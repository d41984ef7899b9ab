import type { Locale } from '../shared/text.js';
import { textIn } from '../shared/text.js';
import type { Question } from './programme.js';

/** A JSON Schema (2020-12) as far as questions need one. */
export type FormSchema = Readonly<Record<string, unknown>>;

/**
 * The form of a programme's own questions, for portals to draw and to check before anything is sent. The service checks
 * the same when the answers come in: amounts are texts with two places, dates are `YYYY-MM-DD`.
 */
export function formSchema(questions: readonly Question[], locale: Locale): FormSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(
      questions.map((question) => [
        question.code,
        { title: textIn(question.titles, locale), ...valueSchema(question, locale) },
      ]),
    ),
    required: questions.filter(({ required }) => required).map(({ code }) => code),
    additionalProperties: false,
  };
}

function valueSchema({ type, choices = [] }: Question, locale: Locale): FormSchema {
  switch (type) {
    case 'FLAG':
      return { type: 'boolean' };
    case 'NUMBER':
      return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
    case 'MONEY':
      return { type: 'string', pattern: '^\\d{1,13}(\\.\\d{1,2})?$' };
    case 'DATE':
      return { type: 'string', format: 'date' };
    case 'CHOICE':
      return {
        type: 'string',
        oneOf: choices.map(({ code, titles }) => ({ const: code, title: textIn(titles, locale) })),
      };
    case 'TEXT':
      return { type: 'string', pattern: '\\S', maxLength: 2_000 };
  }
}
