/** Told when this process has committed an event, so that nobody has to look for one that is not there. */
type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` after every commit with an event of this process; answers how to stop that. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says that an event was committed. */
export function eventCommitted(): void {
  for (const listener of listeners) listener();
}
