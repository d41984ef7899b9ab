import type { LocalDate } from '../shared/local-date.js';
import type { Fen, Ratio } from '../shared/money.js';
import { ratio } from '../shared/money.js';
import type { Basis, Confidence } from './basis.js';
import type { Facts } from './facts.js';
import type { ParameterType, ParameterValue } from './parameter.js';

export interface Reading {
  readonly key: string;
  readonly value: ParameterValue;
  readonly from: LocalDate;
  readonly policy: string;
  readonly basis: string;
  readonly confidence: Confidence | null;
  readonly situation: string | null;
}

/** One parameter as it stands on a day: its value, since when, by which policy and article. */
export interface ResolvedValue {
  readonly key: string;
  readonly type: ParameterType;
  /** null when no policy in the chain sets it on the day. */
  readonly value: ParameterValue | null;
  readonly from: LocalDate | null;
  readonly policy: string | null;
  readonly basis: Basis | null;
  readonly confidence: Confidence | null;
  /** Id of the declared situation under which this value holds, when it does. */
  readonly situation: string | null;
  /** How a decision keeps it; null while it is unset. */
  readonly reading: Reading | null;
}

/** All parameters of a policy on one day. */
export type ResolvedParameters = ReadonlyMap<string, ResolvedValue>;

/** Thrown by a rule's reading of a parameter that is unset on the day; the engine turns it into an answer. */
export class UnsetParameter extends Error {
  constructor(readonly key: string) {
    super(`Parameter ${key} is unset.`);
    this.name = 'UnsetParameter';
  }
}

/**
 * What rules read figures from. Every reading is remembered, so that a decision can show and keep each value
 * that it rests on with its article.
 * @throws UnsetParameter when the parameter is unset on the day
 * @throws TypeError when the parameter is not declared, or is of another type (a fault of the policy)
 */
export class Values {
  readonly readings: ResolvedValue[] = [];
  readonly #resolved: ResolvedParameters;
  #reckoned: Map<unknown, unknown> | null = null;
  #reckonedOf: Facts | null = null;

  constructor(
    resolved: ResolvedParameters,
    /** The day that chose the values. */
    readonly on: LocalDate,
  ) {
    this.#resolved = resolved;
  }

  /** Fen. */
  money(key: string): Fen {
    return this.#read(key, 'money') as Fen;
  }

  ratio(key: string): Ratio {
    return exactRatio(this.#read(key, 'ratio') as string);
  }

  integer(key: string): number {
    return this.#read(key, 'integer') as number;
  }

  flag(key: string): boolean {
    return this.#read(key, 'flag') as boolean;
  }

  code(key: string): string {
    return this.#read(key, 'code') as string;
  }

  codes(key: string): readonly string[] {
    return this.#read(key, 'codes') as readonly string[];
  }

  /** Whether the parameter has a value on the day. The question itself is not a reading. */
  isSet(key: string): boolean {
    return this.#find(key).value !== null;
  }

  /** The id of the situation under which the value of `key` holds, or null. */
  situationOf(key: string): string | null {
    return this.#find(key).situation;
  }

  /**
   * What several rules, or one rule for several members, need of the same household, reckoned once an assessment. The
   * figures that it reads are readings of the assessment all the same; one that throws is reckoned again.
   * @param reckon the same function for the same thing; answers anything but undefined
   */
  once<T>(reckon: (facts: Facts, values: Values) => T, facts: Facts): T {
    if (this.#reckoned === null || this.#reckonedOf !== facts) {
      this.#reckoned = new Map();
      this.#reckonedOf = facts;
    }
    const known = this.#reckoned.get(reckon);
    if (known !== undefined) return known as T;
    const reckoned = reckon(facts, this);
    this.#reckoned.set(reckon, reckoned);
    return reckoned;
  }

  #read(key: string, type: ParameterType): ParameterValue {
    const found = this.#find(key);
    if (found.type !== type) throw new TypeError(`Parameter ${key} is a ${found.type}, not a ${type}.`);
    if (!this.readings.includes(found)) this.readings.push(found);
    if (found.value === null) throw unset(key);
    return found.value;
  }

  #find(key: string): ResolvedValue {
    const found = this.#resolved.get(key);
    if (found === undefined)
      throw new TypeError(`Parameter ${key} is not declared by the policy or a parent.`);
    return found;
  }
}

const unsets = new Map<string, UnsetParameter>();

/** Made once a key: an unset figure is an everyday answer, and a stack costs more than the rule that met it. */
function unset(key: string): UnsetParameter {
  let thrown = unsets.get(key);
  if (thrown === undefined) {
    thrown = new UnsetParameter(key);
    unsets.set(key, thrown);
  }
  return thrown;
}

const ratios = new Map<string, Ratio>();

function exactRatio(text: string): Ratio {
  let exact = ratios.get(text);
  if (exact === undefined) {
    exact = ratio(text);
    ratios.set(text, exact);
  }
  return exact;
}
