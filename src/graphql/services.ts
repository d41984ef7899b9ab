import { ApiKeyService } from '../access/api-key.service.js';
import { AuditService } from '../access/audit.service.js';
import type { Sealer } from '../access/sealing.js';
import type { ServiceClass, Services } from '../api/context.js';
import type { Database } from '../database/database.js';
import type { PolicyRegistry } from '../policy/index.js';

/** What services are made of. */
export interface ServiceParts {
  readonly database: Database;
  readonly policies: PolicyRegistry;
  readonly sealer: Sealer;
}

/** Every service of the process. A class that is not listed here cannot be asked for by a resolver. */
export function makeServices({ database }: ServiceParts): Services {
  return servicesOf([new ApiKeyService(database), new AuditService(database.db)]);
}

/** The services by their class. */
export function servicesOf(instances: readonly object[]): Services {
  const byClass = new Map<unknown, object>(instances.map((instance) => [instance.constructor, instance]));
  return {
    get: <Service>(serviceClass: ServiceClass<Service>) => byClass.get(serviceClass) as Service | undefined,
  };
}
