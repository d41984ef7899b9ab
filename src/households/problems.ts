import { invariant } from '../shared/invariant.js';
import type { Problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';

/** Where in the input something stands, outermost first: `['input', 'members', '0']`. */
export type Path = readonly string[];

/** Gathers every fault of a form, so that it is handed back once and not fault by fault. */
export class Problems {
  readonly #found: Problem[] = [];

  /** Notes the fault; the answer is `null`, to stand where the value would have. */
  add(problem: Problem | readonly Problem[]): null {
    if (Array.isArray(problem)) this.#found.push(...problem);
    else this.#found.push(problem as Problem);
    return null;
  }

  /** The value, or `null` after its faults were noted. */
  take<T>(result: Result<T, Problem | readonly Problem[]>): T | null {
    return result.ok ? result.value : this.add(result.error);
  }

  /**
   * The value when nothing was found wrong, else everything that was.
   * @throws InvariantError when nothing was found wrong and there is still no value
   */
  close<T>(value: T | null): Result<T, readonly Problem[]> {
    if (this.#found.length > 0) return err(this.#found);
    invariant(value !== null, 'A form without faults must give a value.');
    return ok(value);
  }
}

/** The same fault, at this place of the input. */
export function at<Code extends string>(problem: Problem<Code>, path: Path): Problem<Code> {
  return { ...problem, path };
}
