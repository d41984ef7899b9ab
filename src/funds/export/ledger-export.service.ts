import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import {
  CHAIN_START,
  CHECKSUMS,
  chainLink,
  csvLine,
  EXPORT_FILES,
  type ExportFile,
  MANIFEST,
  sha256,
} from './ledger-export.js';
import { exportPage } from './ledger-export.store.js';

/** What one file of an export holds. */
export interface ExportedFile {
  readonly name: ExportFile;
  readonly rows: number;
  readonly sha256: string;
}

/** The manifest of an export: what it holds, and by what a third party knows that nothing was changed. */
export interface Manifest {
  readonly format: 'doudi-ledger-1';
  readonly jurisdiction: string;
  readonly exportedAt: string;
  readonly files: readonly ExportedFile[];
  /** The last link of the chain of the transfers. */
  readonly chain: string;
}

export type ExportProblem = Problem<'UNKNOWN_JURISDICTION' | 'FOLDER_NOT_EMPTY'>;

const PAGE = 5_000;

/**
 * Writes the books of a jurisdiction into an empty folder, as of one moment, for a third party to check with a tool of
 * its own: CSV files, a manifest with their SHA-256 and the end of the chain of the transfers. No person is named.
 */
export async function exportLedger(
  database: Database,
  {
    jurisdictionId,
    folder,
    now,
  }: { readonly jurisdictionId: string; readonly folder: string; readonly now: Date },
): Promise<Result<Manifest, ExportProblem>> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return err(folderNotEmpty(folder));
  return await database.transaction(
    async ({ db }) => {
      const known = await db
        .selectFrom('Jurisdiction')
        .select('id')
        .where('id', '=', jurisdictionId)
        .executeTakeFirst();
      if (known === undefined) return err(unknownJurisdiction(jurisdictionId));
      const files: ExportedFile[] = [];
      let chain = CHAIN_START;
      for (const name of Object.keys(EXPORT_FILES) as ExportFile[]) {
        const written = await writeFileOf(db, { name, jurisdictionId, folder });
        files.push({ name, rows: written.rows, sha256: written.sha256 });
        chain = written.chain ?? chain;
      }
      const manifest: Manifest = {
        format: 'doudi-ledger-1',
        jurisdiction: jurisdictionId,
        exportedAt: now.toISOString(),
        files,
        chain,
      };
      const text = `${JSON.stringify(manifest, null, 2)}\n`;
      await writeFile(join(folder, MANIFEST), text);
      const sums = [...files.map((file) => [file.sha256, file.name]), [sha256(text), MANIFEST]];
      await writeFile(join(folder, CHECKSUMS), `${sums.map((pair) => pair.join('  ')).join('\n')}\n`);
      return ok(manifest);
    },
    { isolation: 'repeatable read' },
  );
}

async function writeFileOf(
  db: Db,
  {
    name,
    jurisdictionId,
    folder,
  }: { readonly name: ExportFile; readonly jurisdictionId: string; readonly folder: string },
): Promise<{ readonly rows: number; readonly sha256: string; readonly chain: string | null }> {
  const out = new HashedFile(join(folder, name));
  await out.line(csvLine(EXPORT_FILES[name]));
  const isChained = name === 'transfers.csv';
  let [rows, chain] = [0, CHAIN_START];
  for (let after: string | null = null; ; ) {
    const page = await exportPage(db, name, { jurisdictionId, after, size: PAGE });
    for (const { fields } of page) {
      rows += 1;
      const line = csvLine(isChained ? [rows, ...fields] : fields);
      if (isChained) chain = chainLink(chain, line);
      await out.line(isChained ? `${line},${chain}` : line);
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.key ?? null;
  }
  return { rows, sha256: await out.end(), chain: isChained ? chain : null };
}

/** A file that is hashed while it is written, without holding it in memory. */
class HashedFile {
  readonly #stream: WriteStream;
  readonly #hash: Hash = createHash('sha256');

  constructor(path: string) {
    this.#stream = createWriteStream(path, { flags: 'wx' });
  }

  async line(text: string): Promise<void> {
    const bytes = Buffer.from(`${text}\n`, 'utf8');
    this.#hash.update(bytes);
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }

  async end(): Promise<string> {
    this.#stream.end();
    await once(this.#stream, 'close');
    return this.#hash.digest('hex');
  }
}

function unknownJurisdiction(id: string): Problem<'UNKNOWN_JURISDICTION'> {
  return problem({
    code: 'UNKNOWN_JURISDICTION',
    message: `There is no jurisdiction ${id}; give the id of one, such as changfeng-county.`,
    messageZh: `没有管辖单位${id}，请填写有效的标识，例如changfeng-county。`,
  });
}

function folderNotEmpty(folder: string): Problem<'FOLDER_NOT_EMPTY'> {
  return problem({
    code: 'FOLDER_NOT_EMPTY',
    message: `The folder ${folder} is not empty; give an empty or a new one, so that an export is never mixed with another.`,
    messageZh: `文件夹${folder}不是空的，请使用空文件夹或新文件夹。`,
  });
}
