import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly profile?: unknown };
  readonly error?: { readonly message: string };
}

/** Asks a Node process that was started with `--inspect` for profiles of its processor time, from when to when is said. */
export class Profiler {
  readonly #socket: WebSocket;
  readonly #folder: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  private constructor(socket: WebSocket, folder: string) {
    this.#socket = socket;
    this.#folder = folder;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id ?? 0)?.(answer);
    });
  }

  /** @param folder where the profiles go, for the tools of a browser */
  static async of(port: number, folder: string): Promise<Profiler> {
    const listed = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      readonly webSocketDebuggerUrl: string;
    }[];
    const socket = new WebSocket(listed[0]?.webSocketDebuggerUrl ?? '');
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened);
      socket.addEventListener('error', failed);
    });
    await mkdir(folder, { recursive: true });
    const profiler = new Profiler(socket, folder);
    await profiler.#ask('Profiler.enable');
    await profiler.#ask('Profiler.setSamplingInterval', { interval: 500 });
    return profiler;
  }

  async start(): Promise<void> {
    await this.#ask('Profiler.start');
  }

  async stop(name: string): Promise<void> {
    const { result } = await this.#ask('Profiler.stop');
    await writeFile(join(this.#folder, `${name}.cpuprofile`), JSON.stringify(result?.profile));
  }

  close(): void {
    this.#socket.close();
  }

  async #ask(method: string, params: object = {}): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    this.#waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer;
  }
}
