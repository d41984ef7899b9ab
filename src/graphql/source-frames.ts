import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A frame in a file of the built service: `at work (file:///…/dist/service/start-4f2a.js:12:34)`. */
const BUILT = /(file:\/\/\S+\/dist\/service\/[\w-]+\.js):(\d+):(\d+)/;

/** The maps take much memory and are needed for faults alone, so they are kept only until it runs short. */
const maps = new Map<string, WeakRef<SourceMap>>();

/**
 * The frames of a stack, without the message that stands before them, and with those in the built service where they stand
 * in the modules that it was built of. Node does the same by `--enable-source-maps`, for 40 MB and half a second of each start.
 */
export function sourceFrames({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .map((line) => line.replace(BUILT, sourceOf));
}

function sourceOf(place: string, url: string, line: string, column: string): string {
  try {
    const entry = mapOf(url).findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) return place;
    const source = fileURLToPath(new URL(entry.originalSource, url));
    return `${relative(process.cwd(), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  } catch {
    return place;
  }
}

function mapOf(url: string): SourceMap {
  const known = maps.get(url)?.deref();
  if (known !== undefined) return known;
  const map = new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')));
  maps.set(url, new WeakRef(map));
  return map;
}
