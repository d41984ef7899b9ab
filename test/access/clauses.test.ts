import { readFile, stat } from 'node:fs/promises';

const README = 'test/access/README.md';

test('Every promise about access names tests, and they are there', async () => {
  const lines = (await readFile(README, 'utf8')).split('\n').filter((line) => line.startsWith('| '));
  const promises = lines.slice(1).map((line) => line.split('|').map((cell) => cell.trim()));
  expect(promises.length).toBeGreaterThan(25);
  for (const [, promise, tests = ''] of promises) {
    const paths = [...tests.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, path = '']) => path);
    expect({ promise, tests: paths.length > 0 }).toEqual({ promise, tests: true });
    for (const path of paths) expect((await stat(path)).isFile()).toBe(true);
  }
});
