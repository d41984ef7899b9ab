/** What became of the jobs of one task in this process since it started. */
export interface JobStat {
  readonly task: string;
  readonly done: number;
  readonly failed: number;
  /** Time that the tasks took together. */
  readonly seconds: number;
}

/** Counts the jobs of this process, for the metrics. */
export class JobStats {
  readonly #stats = new Map<string, { done: number; failed: number; seconds: number }>();

  /** Runs the work of a task and counts it; what it throws is thrown on. */
  async count<T>(task: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const stat = this.#of(task);
    try {
      const answer = await work();
      stat.done += 1;
      return answer;
    } catch (error) {
      stat.failed += 1;
      throw error;
    } finally {
      stat.seconds += (performance.now() - started) / 1_000;
    }
  }

  /** By task, in the order of their first job. */
  read(): readonly JobStat[] {
    return [...this.#stats].map(([task, stat]) => ({ task, ...stat }));
  }

  #of(task: string) {
    const known = this.#stats.get(task);
    if (known !== undefined) return known;
    const fresh = { done: 0, failed: 0, seconds: 0 };
    this.#stats.set(task, fresh);
    return fresh;
  }
}
