// PostGraphile 5 over the whole schema of the database, with its recommended preset and nothing written by hand.
// Environment: DATABASE_URL, PORT.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

// References that the database checks by set and not by foreign key, said to PostGraphile alone.
const references = {
  payment: '(jurisdiction_id, case_id) references welfare_case (jurisdiction_id, id)',
  entry: [
    '(jurisdiction_id, account_id) references account (jurisdiction_id, id)',
    '(jurisdiction_id, transfer_id) references transfer (jurisdiction_id, id)',
  ],
};
const tags = Object.fromEntries(
  Object.entries(references).map(([table, foreignKey]) => [table, { tags: { foreignKey } }]),
);

const preset = {
  plugins: [jsonPgSmartTags({ version: 1, config: { class: tags } })],
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
