import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly properties?: readonly { readonly name: string }[];
  }[];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** From the lock file alone, so that nothing is asked of a registry. */
const SBOM = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const FOR_BUILDING = 'cdx:npm:package:development';

describe('The bill of materials', () => {
  it('names every package that the service runs with, by version and address, and marks what only builds it', async () => {
    const { stdout } = await promisify(execFile)('npm', SBOM, { maxBuffer: 64 * 1024 * 1024 });
    const { bomFormat, components } = JSON.parse(stdout) as BillOfMaterials;
    expect(bomFormat).toBe('CycloneDX');
    const isForBuilding = ({ properties = [] }: (typeof components)[number]) =>
      properties.some(({ name }) => name === FOR_BUILDING);
    const running = components.filter((component) => !isForBuilding(component));
    const versions = new Map(running.map(({ name, version }) => [name, version]));
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect([name, versions.get(name)]).toEqual([name, version]);
    }
    const marked = new Set(components.filter(isForBuilding).map(({ name }) => name));
    for (const name of ['jest', '@biomejs/biome', 'vite', 'playwright-core']) {
      expect(manifest.devDependencies).toHaveProperty([name]);
      expect([name, marked.has(name)]).toEqual([name, true]);
    }
    expect(components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
  });
});
