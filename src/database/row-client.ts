import type { Duplex } from 'node:stream';
import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { DataRow } from './plain-rows.js';

/** What PostgreSQL says, as the driver reads it. */
interface Message {
  readonly name: string;
  length: number;
}

interface DriverParser {
  parse(bytes: Buffer, told: (message: Message) => void): void;
  handlePacket(at: number, code: number, length: number, bytes: Buffer): Message;
}

interface DriverConnection {
  emit(event: string, message: Message): void;
  attachListeners(stream: Duplex): void;
}

const DATA_ROW = 'D'.charCodeAt(0);

/** The driver's parser, but for rows: whoever reads them decides what becomes of their bytes. */
class RowParser extends (Parser as unknown as new () => DriverParser) {
  override handlePacket(at: number, code: number, length: number, bytes: Buffer): Message {
    if (code !== DATA_ROW) return super.handlePacket(at, code, length, bytes);
    const row = new DataRow(bytes, at);
    row.length = length;
    return row;
  }
}

/** The driver's client, which makes no text of a value before somebody asks for it: see `DataRow`. */
export class RowClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this as unknown as { readonly connection: DriverConnection };
    connection.attachListeners = (stream) => {
      const parser = new RowParser();
      stream.on('data', (bytes: Buffer) =>
        parser.parse(bytes, (message) =>
          connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message),
        ),
      );
    };
  }
}
