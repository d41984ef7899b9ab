import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeMetrics } from '../src/http/metrics.js';
import { SETTINGS } from '../src/settings.js';

const FOLDER = '.container';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly stop_grace_period?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const textOf = async (name: string) => await readFile(join(FOLDER, name), 'utf8');

describe('The compose file', () => {
  let compose: Compose;
  beforeAll(async () => {
    compose = parse(await textOf('compose.yaml'), { merge: true }) as Compose;
  });

  it('sets what the service knows, and nothing else', () => {
    for (const name of ['migrate', 'service']) {
      const known = Object.keys(compose.services[name]?.environment ?? {}).filter(
        (key) => !key.startsWith('OTEL_'),
      );
      expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(known));
      expect(known).toContain('DATABASE_URL');
    }
    const { environment = {} } = compose.services.service ?? {};
    for (const needed of ['SEALING_KEYS', 'BLIND_INDEX_KEY', 'AUDIT_KEY', 'OIDC_ISSUER']) {
      expect(environment[needed]).toBe(`\${${needed}:?set ${needed}}`);
    }
  });

  it('starts the service after the migrations, and those on a database that answers', () => {
    const { database, migrate, service } = compose.services;
    expect(service?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    expect(migrate?.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database).toHaveProperty('healthcheck');
    expect(Number.parseInt(service?.stop_grace_period ?? '', 10)).toBeGreaterThan(40);
  });

  it('names only files, volumes and programs that are there, and opens ports on this machine alone', () => {
    for (const { build, volumes = [], ports = [], command = [], depends_on = {} } of Object.values(
      compose.services,
    )) {
      if (build !== undefined) expect(existsSync(join(FOLDER, build.context, build.dockerfile))).toBe(true);
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        if (source.startsWith('.')) expect(existsSync(join(FOLDER, source))).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
      for (const part of command.filter((word) => word.startsWith('dist/'))) {
        expect(existsSync(part.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
      }
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
    }
  });

  it('asks for metrics where the service serves them', async () => {
    const { scrape_configs: jobs } = parse(await textOf('prometheus.yaml')) as {
      readonly scrape_configs: readonly {
        readonly static_configs: readonly { readonly targets: readonly string[] }[];
      }[];
    };
    const [host = '', port] = jobs[0]?.static_configs[0]?.targets[0]?.split(':') ?? [];
    expect(Object.keys(compose.services)).toContain(host);
    expect(await textOf('Containerfile')).toContain(`PORT=${port}`);
  });
});

describe('The container file', () => {
  it('serves without the demonstration, as nobody special, with the limits of npm start', async () => {
    const file = await textOf('Containerfile');
    expect(file).toMatch(/^ENV .*DEMO=off/m);
    expect(file).toMatch(/^USER node$/m);
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const [, start = ''] = scripts.start?.split(' && node ') ?? [];
    const [, command = ''] = /^CMD \["node", (.*)\]$/m.exec(file) ?? [];
    expect(command.replaceAll('"', '').split(', ')).toEqual(start.split(' '));
    expect(file).toContain("fetch('http://127.0.0.1:4000/health/live')");
  });
});

describe('The dashboard', () => {
  it('shows only what the service measures, and all of its own', async () => {
    const dashboard = JSON.parse(await textOf('grafana-dashboard.json')) as {
      readonly panels: readonly {
        readonly id: number;
        readonly description: string;
        readonly targets: readonly { readonly expr: string }[];
      }[];
    };
    const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    const named = new Set(expressions.flatMap((expr) => expr.match(/\b(?:doudi|process|nodejs)_\w+/g) ?? []));
    const stat = { task: 'deadlines', done: 1, failed: 0, seconds: 0.2 };
    const metrics = makeMetrics(
      () => ({ open: 1, idle: 1, waiting: 0 }),
      () => [stat],
    );
    metrics.answeredOperation({ name: 'Worklist', seconds: 0.01, codes: ['NOT_FOUND'] });
    metrics.answeredRequest('/graphql', 200);
    const lines = (await metrics.text()).split('\n').filter((line) => !line.startsWith('#'));
    const exported = new Set(lines.map((line) => /^\w+/.exec(line)?.[0] ?? ''));
    expect(named.size).toBeGreaterThan(8);
    for (const name of named) expect(exported).toContain(name);
    const families = [...exported].filter((name) => name.startsWith('doudi_'));
    for (const name of families) {
      expect(expressions.join()).toContain(name.replace(/_(bucket|sum|count)$/, ''));
    }
    for (const label of expressions.flatMap(
      (expr) => /by \(([\w, ]+)\)/.exec(expr)?.[1]?.split(', ') ?? [],
    )) {
      expect(lines.some((line) => line.includes(`${label}="`))).toBe(true);
    }
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });
});
