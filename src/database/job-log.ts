import { Logger } from 'graphile-worker';

/** What the job queue itself has to say, where nobody listens. */
export const SILENT_JOB_LOG = new Logger(() => () => undefined);
