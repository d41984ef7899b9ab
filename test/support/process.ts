import { type ChildProcess, spawn } from 'node:child_process';

/** A process of the service, from its sources. */
export interface ServiceProcess {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** Resolves with the match once the process has printed it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

const HOOKS = './test/support/typescript-hooks.mjs';
export const GRAPHQL_LINE = /GraphQL {3}(http:\/\/127\.0\.0\.1:\d+\/graphql)/;

/** Starts the service on a free port of this machine with just these settings. */
export function launchService(
  variables: Readonly<Record<string, string>>,
  ...options: readonly string[]
): ServiceProcess {
  const child = spawn(process.execPath, ['--import', HOOKS, ...options, 'src/main.ts'], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve)).finally(() => {
    over = true;
  });
  const printed = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(out);
      if (match !== null) return match;
      if (over) throw new Error(`The process ended without printing ${pattern}: ${out}${err}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, out: () => out, err: () => err, ended, printed };
}

/** The demonstration token that a process printed for a role. */
export function tokenFor(output: string, role: string): string {
  const token = new RegExp(`^  ${role} at .*\\n    (\\S+)$`, 'm').exec(output)?.[1];
  if (token === undefined) throw new Error(`No token for ${role} was printed.`);
  return token;
}
