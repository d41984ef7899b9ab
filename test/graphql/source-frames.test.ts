import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFrames } from '../../src/graphql/source-frames.js';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'doudi-frames-'));
  mkdirSync(join(root, 'dist/service'), { recursive: true });
  // The second line of the file was the first of `src/work.js`, moved by four signs.
  const map = { version: 3, sources: ['../src/work.js'], names: [], mappings: ';IAAA' };
  writeFileSync(join(root, 'dist/service/start-4f2a.js.map'), JSON.stringify(map));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function framesOf(...places: readonly string[]): readonly string[] {
  const error = new Error('何某 was told');
  error.stack = `Error: 何某 was told\n${places.map((place) => `    at work (${place})`).join('\n')}`;
  return sourceFrames(error);
}

const built = (name: string) => pathToFileURL(join(root, 'dist/service', name)).href;

describe('The frames of a stack', () => {
  test('in the built service stand where their module has them, without the message', () => {
    expect(framesOf(`${built('start-4f2a.js')}:2:5`)).toEqual([
      expect.stringMatching(/^at work \(.*dist\/src\/work\.js:1:1\)$/),
    ]);
  });

  test('stay as they are elsewhere, and where there is no map or none that can be read', () => {
    writeFileSync(join(root, 'dist/service/broken.js.map'), '{');
    const places = ['node:events:1:2', `${built('other.js')}:2:5`, `${built('broken.js')}:2:5`];
    expect(framesOf(...places)).toEqual(places.map((place) => `at work (${place})`));
  });
});
