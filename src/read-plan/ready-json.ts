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

/** Writes an answer with a line break at its end, as Apollo does; data that is ready goes through as it is. */
export function stringifyAnswer(answer: object): string {
  const { data, ...rest } = answer as { readonly data?: unknown };
  if (!(data instanceof ReadyJson) || 'errors' in rest) return `${JSON.stringify(answer)}\n`;
  const others = JSON.stringify(rest).slice(1);
  return `{"data":${data.text}${others === '}' ? '' : ','}${others}\n`;
}
