import { SIGN_IN_CHANNEL, tellSignInsChanged } from '../../src/access/sign-in/sign-in-signal.store.js';
import { ChannelListener } from '../../src/database/channel-listener.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let clone: TestDatabase;
let listener: ChannelListener | null = null;

beforeAll(async () => {
  clone = await testDatabase();
});

afterEach(async () => await listener?.close());
afterAll(async () => await clone.drop());

describe('An instance that listens', () => {
  test('hears each channel by itself, and what it missed once it is connected', async () => {
    const heard = { main: 0, officers: 0 };
    listener = new ChannelListener({
      url: clone.url,
      channel: 'doudi_test_main',
      also: {
        [SIGN_IN_CHANNEL]: () => {
          heard.officers += 1;
        },
      },
      refresh: async () => {
        heard.main += 1;
      },
      onError: () => undefined,
      pollMs: 3_600_000,
    });
    await listener.start();
    expect(heard).toEqual({ main: 1, officers: 1 });
    await clone.database.transaction(async (tx) => await tellSignInsChanged(tx));
    await until(() => heard.officers === 2);
    await clone.database.execute(`select pg_notify('doudi_test_main', '')`);
    await until(() => heard.main === 2);
    expect(heard).toEqual({ main: 2, officers: 2 });
  });

  test('hears nothing of what was rolled back', async () => {
    let heard = 0;
    listener = new ChannelListener({
      url: clone.url,
      channel: 'doudi_test_other',
      also: {
        [SIGN_IN_CHANNEL]: () => {
          heard += 1;
        },
      },
      refresh: async () => undefined,
      onError: () => undefined,
      pollMs: 3_600_000,
    });
    await listener.start();
    const broken = clone.database.transaction(async (tx) => {
      await tellSignInsChanged(tx);
      throw new Error('undone');
    });
    await expect(broken).rejects.toThrow('undone');
    // Notices come in the order of commits, so one that follows would have come after it.
    await clone.database.transaction(async (tx) => await tellSignInsChanged(tx));
    await until(() => heard > 1);
    expect(heard).toBe(2);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
