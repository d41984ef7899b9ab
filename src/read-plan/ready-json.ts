/** The data of an answer that is JSON already. */
export class ReadyJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever writes it by other means than `stringifyAnswer`. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/** Writes an answer with a line break at its end, as Apollo does; data that is ready goes through as it is. */
export function stringifyAnswer(answer: object): string {
  const { data, errors, extensions } = answer as Answer;
  if (!(data instanceof ReadyJson) || errors !== undefined) return `${JSON.stringify(answer)}\n`;
  const more = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{"data":${data.text}${more}}\n`;
}
