import { withoutNumbers } from '../shared/long-number.js';
import { sourceFrames } from './source-frames.js';

/** The part of a pino logger that faults are written to. */
export interface FaultLog {
  error(record: object, message: string): void;
}

interface Surroundings {
  readonly requestId: string;
  readonly operationName: string | null;
  readonly path: readonly (string | number)[] | undefined;
}

/** What an operator needs to find a fault, without what the request or the database said about a person. */
export interface FaultRecord extends Surroundings {
  readonly error: readonly ErrorRecord[];
}

interface ErrorRecord {
  readonly name: string;
  /** Of no error of a database or of a parser, which quote what they were given; and without long numbers. */
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly frames: readonly string[];
}

const DEEPEST_CAUSE = 5;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Describes an error and its causes for the log. */
export function faultRecord(error: unknown, surroundings: Surroundings): FaultRecord {
  const chain: ErrorRecord[] = [];
  let next: unknown = error;
  while (next instanceof Error && chain.length < DEEPEST_CAUSE) {
    chain.push(errorRecord(next));
    next = next.cause;
  }
  if (chain.length === 0) chain.push({ name: typeof error, frames: [] });
  return { ...surroundings, error: chain };
}

function errorRecord(error: Error): ErrorRecord {
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const fromDatabase = typeof code === 'string' && SQLSTATE.test(code);
  return {
    name: error.name,
    ...(!fromDatabase && error.name !== 'SyntaxError' && { message: withoutNumbers(error.message) }),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(typeof table === 'string' && { table }),
    frames: sourceFrames(error),
  };
}
