const HEAD = Buffer.from('{"data":');

/** The data of an answer that is JSON already, in UTF-8. */
export class ReadyJson {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** For whoever writes it by other means than those below. */
  toJSON(): unknown {
    return JSON.parse(this.bytes.toString('utf8'));
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
  return answerOf(data, extensions).toString('utf8');
}

/** An answer without errors, as `stringifyAnswer` writes it. */
export function answerOf({ bytes }: ReadyJson, extensions?: unknown): Buffer {
  const more = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return Buffer.concat([HEAD, bytes, Buffer.from(`${more}}\n`)]);
}
