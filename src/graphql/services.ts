import type { ServiceClass, Services } from '../api/context.js';

/**
 * The services of the running process by their class.
 * `servicesOf(new CaseService(…), new FundService(…))`
 */
export function servicesOf(...instances: readonly object[]): Services {
  const byClass = new Map<unknown, object>(instances.map((instance) => [instance.constructor, instance]));
  return {
    get: <Service>(serviceClass: ServiceClass<Service>) => byClass.get(serviceClass) as Service | undefined,
  };
}
