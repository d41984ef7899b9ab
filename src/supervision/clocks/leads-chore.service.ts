import type { LeadRiseService } from '../../cases/leads/lead-rise.service.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';

/** Lets leads rise that nobody took up by their day (J15, N3.1). */
export class LeadsChore implements Chore {
  readonly code = 'LEADS';
  readonly #leads: LeadRiseService;

  constructor(leads: LeadRiseService) {
    this.#leads = leads;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    return await this.#leads.riseAll(jurisdictionId, { day, now });
  }
}
