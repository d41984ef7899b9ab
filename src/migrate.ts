import { migrateCommand } from './database/migrate-command.js';

process.exitCode = await migrateCommand(process.env, (line) => process.stdout.write(`${line}\n`));
