import { appendFile } from 'node:fs/promises';

/** Notes what a fault test met, a line of JSON, where `npm run bench -- faults` asks for it; else nothing. */
export async function report(name: string, figures: Readonly<Record<string, number>>): Promise<void> {
  const file = process.env.DOUDI_FAULT_REPORT;
  if (file !== undefined) await appendFile(file, `${JSON.stringify({ name, ...figures })}\n`);
}
