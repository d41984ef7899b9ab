import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a network between service and database may do. */
export type Weather =
  | { readonly kind: 'FAIR' }
  /** Open connections are cut and new ones refused. */
  | { readonly kind: 'GONE' }
  /** Nothing arrives any more, and nobody is told. */
  | { readonly kind: 'SILENT' }
  /** Every answer is late. */
  | { readonly kind: 'SLOW'; readonly ms: number }
  /** A commit reaches the database, but its answer does not come back. */
  | { readonly kind: 'LOST_COMMIT' };

/** A way to a database that can be made to fail. */
export interface FaultyProxy {
  /** The database's address by this way. */
  readonly url: string;
  set(weather: Weather): Promise<void>;
  /** Cuts what is open, as a database does that restarts. */
  cut(): void;
  close(): Promise<void>;
}

export async function faultyProxy(databaseUrl: string): Promise<FaultyProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let weather: Weather = { kind: 'FAIR' };
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const both = [client, database] as const;
    for (const socket of both) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of both) other.destroy();
      });
    }
    client.on('data', (data) => {
      if (weather.kind === 'SILENT') return;
      if (weather.kind === 'LOST_COMMIT' && data.includes('commit')) {
        // When the answer is here, the commit is done.
        database.removeAllListeners('data').once('data', cut);
      }
      database.write(data);
    });
    database.on('data', (data) => {
      if (weather.kind === 'SILENT') return;
      if (weather.kind === 'SLOW') setTimeout(() => client.write(data), weather.ms);
      else client.write(data);
    });
  });
  const port = await listen(server, 0);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  const set = async (next: Weather) => {
    if (next.kind === 'GONE') {
      await stop(server, cut);
    } else if (weather.kind === 'GONE') {
      await listen(server, port);
    }
    weather = next;
  };
  return { url: url.href, set, cut, close: async () => await stop(server, cut) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

async function stop(server: Server, cut: () => void): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  cut();
  await closed;
}
