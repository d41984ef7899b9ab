import { err, ok, type Result } from '../shared/result.js';
import { makeTracing, type Tracing } from './tracing.js';

type Variables = Readonly<Record<string, string | undefined>>;

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/**
 * Traces by the variables that every program with OpenTelemetry reads; null unless one names where they are sent to.
 * Nothing of OpenTelemetry is loaded before that. A refusal is a sentence.
 */
export async function startTracing(env: Variables): Promise<Result<Tracing | null, string>> {
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const isOff = env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none';
  if (!endpoint || isOff) return ok(null);
  if ((env.OTEL_TRACES_EXPORTER || 'otlp') !== 'otlp') {
    return err(`OTEL_TRACES_EXPORTER is ${env.OTEL_TRACES_EXPORTER}; set it to otlp or none.`);
  }
  const protocol = env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || env.OTEL_EXPORTER_OTLP_PROTOCOL;
  if (protocol && protocol !== 'http/json') {
    return err(`The traces are asked for as ${protocol}; set OTEL_EXPORTER_OTLP_PROTOCOL to http/json.`);
  }
  if (!URL.canParse(endpoint)) {
    return err('OTEL_EXPORTER_OTLP_ENDPOINT is no address; set it like http://127.0.0.1:4318.');
  }
  const sampler = await samplerOf(env);
  if (!sampler.ok) return sampler;
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { detectResources, envDetector, resourceFromAttributes } = await import('@opentelemetry/resources');
  const processor = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter(),
    ...delayOf(env.OTEL_BSP_SCHEDULE_DELAY),
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'doudi' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: sampler.value,
    spanProcessors: [processor],
  });
  return ok(
    makeTracing({ tracer: provider.getTracer('doudi'), close: async () => await provider.shutdown() }),
  );
}

async function samplerOf({ OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG }: Variables) {
  const { AlwaysOffSampler, AlwaysOnSampler, ParentBasedSampler, TraceIdRatioBasedSampler } = await import(
    '@opentelemetry/sdk-trace'
  );
  const name = OTEL_TRACES_SAMPLER || 'parentbased_always_on';
  const ratio = Number(OTEL_TRACES_SAMPLER_ARG || '1');
  if (!(SAMPLERS as readonly string[]).includes(name)) {
    return err(`OTEL_TRACES_SAMPLER is ${name}; set it to one of ${SAMPLERS.join(', ')}.`);
  }
  if (!(ratio >= 0 && ratio <= 1)) {
    return err(`OTEL_TRACES_SAMPLER_ARG is ${OTEL_TRACES_SAMPLER_ARG}; set it to a share from 0 to 1.`);
  }
  const root = name.endsWith('always_off')
    ? new AlwaysOffSampler()
    : name.endsWith('traceidratio')
      ? new TraceIdRatioBasedSampler(ratio)
      : new AlwaysOnSampler();
  return ok(name.startsWith('parentbased') ? new ParentBasedSampler({ root }) : root);
}

/** How long spans are gathered before they are sent, in milliseconds. */
function delayOf(text: string | undefined): { readonly scheduledDelayMillis?: number } {
  return /^\d{1,6}$/.test(text ?? '') ? { scheduledDelayMillis: Number(text) } : {};
}
