import type DataLoader from 'dataloader';
import type { Viewer } from '../access/viewer.js';
import { InvariantError } from '../shared/invariant.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Locale } from '../shared/text.js';

/** The class of a service, used as the key under which it is found. */
export type ServiceClass<Service> = abstract new (...args: never[]) => Service;

/**
 * The services of the running process, each found by its class. A feature asks only for its own classes, so that
 * the context needs to know none of them and no imports run in circles. Built in `src/graphql/services.ts`.
 */
export interface Services {
  /** The service of this class, or undefined when the process has none. */
  get<Service>(serviceClass: ServiceClass<Service>): Service | undefined;
}

/** Loaders of one request by name; made on first use, see `loader`. */
export type LoaderCache = Map<string, DataLoader<unknown, unknown, string>>;

/** All that a resolver may know about the request. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** The day in Asia/Shanghai on which the request is answered. */
  readonly today: LocalDate;
  readonly now: Date;
  readonly locale: Locale;
  readonly requestId: string;
  /** From the header `Idempotency-Key`; it wins over the field of the input. */
  readonly idempotencyKey: string | null;
  readonly services: Services;
  readonly loaders: LoaderCache;
}

/**
 * The service of this class: `service(ctx, CaseService).decide(…)`.
 * @throws InvariantError when it is not listed in `src/graphql/services.ts`
 */
export function service<Service>(
  { services }: Pick<RequestContext, 'services'>,
  serviceClass: ServiceClass<Service>,
): Service {
  const found = services.get(serviceClass);
  if (found === undefined) throw new InvariantError(`The service ${serviceClass.name} is not listed.`);
  return found;
}
