import { type SettingsInput, serverSettings } from '../../src/database/embedded/settings.js';

const GIBIBYTE = 1024 ** 3;

function settings(input: Partial<SettingsInput>): Record<string, string> {
  const whole = {
    port: 5433,
    durability: 'FULL',
    memoryBytes: 4 * GIBIBYTE,
    clusterName: 'doudi-1-2',
    ...input,
  } as const;
  return Object.fromEntries(serverSettings(whole));
}

describe('The settings of the embedded server', () => {
  it('wait for the disk at every commit when durability is FULL', () => {
    expect(settings({ durability: 'FULL' })).toMatchObject({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
    });
  });

  it('never wait for the disk when durability is NONE', () => {
    expect(settings({ durability: 'NONE' })).toMatchObject({
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
    });
  });

  it('listen on loopback only and on no socket file', () => {
    expect(settings({ port: 6000 })).toMatchObject({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port: '6000',
    });
  });

  it.each([
    [0.25, 'FULL', '128MB'],
    [2, 'FULL', '256MB'],
    [64, 'FULL', '512MB'],
    [64, 'NONE', '128MB'],
  ] as const)('with %d GiB and durability %s keep %s of buffers', (gibibytes, durability, buffers) => {
    const { shared_buffers: found } = settings({ memoryBytes: gibibytes * GIBIBYTE, durability });
    expect(found).toBe(buffers);
  });
});
