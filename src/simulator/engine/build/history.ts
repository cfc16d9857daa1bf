/** What a builder remembers of its builds, as `docker buildx history` shows it. */
import type { HistoryRecord, SolveMessage, SolveRequest, SolveResult, Vertex } from '../../api/engine/build.ts';
import { MEDIA } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';

/** BuildKit keeps so many. */
const KEPT = 50;

export class BuildHistory {
  readonly #records: HistoryRecord[] = [];

  list(): readonly HistoryRecord[] {
    return this.#records;
  }

  /** Whether there was one. */
  forget(ref: string): boolean {
    const at = this.#records.findIndex((one) => one.ref === ref);
    if (at >= 0) this.#records.splice(at, 1);
    return at >= 0;
  }

  /** Begins a record; what is returned takes the messages of the build. */
  begin(engine: Engine, ref: string, request: SolveRequest): (message: SolveMessage) => void {
    const { filename, target, buildArgs, labels, platforms, network, noCache = false, pull = false } = request;
    const record: HistoryRecord = {
      ref, createdAt: engine.now, total: 0, completed: 0, cached: 0, filename, ...(target ? { target } : {}), buildArgs, labels, ...(platforms ? { platforms } : {}), ...(network && network !== 'default' ? { network } : {}), noCache, pull, materials: [], attachments: [], messages: [],
    };
    this.#records.push(record);
    if (this.#records.length > KEPT) this.#records.shift();
    const vertices = new Map<string, Vertex>();
    return (message) => {
      if ('result' in message || 'error' in message) {
        const known = [...vertices.values()];
        record.completedAt = engine.now;
        record.total = known.length;
        record.completed = known.filter(({ completed }) => completed !== undefined).length;
        record.cached = known.filter(({ cached }) => cached).length;
        if ('error' in message) record.error = message.error.message;
        else finish(engine, record, message.result);
        return;
      }
      for (const vertex of message.vertexes ?? []) vertices.set(vertex.digest, vertex);
      record.messages.push(message);
    };
  }
}

/** What the build left: the image, and what is said of it. */
function finish({ images: { content } }: Engine, record: HistoryRecord, { digest, mediaType, materials = [] }: SolveResult['result']): void {
  record.materials = materials;
  if (digest === undefined) return;
  record.attachments.push({ digest, type: mediaType! });
  for (const one of content.index(digest)?.manifests ?? []) {
    if (!one.annotations?.['vnd.docker.reference.digest']) record.attachments.push({ digest: one.digest, platform: 'linux/amd64', type: MEDIA.manifest });
    else for (const layer of content.manifest(one.digest)?.layers ?? []) record.attachments.splice(1, 0, { digest: layer.digest, type: layer.annotations?.['in-toto.io/predicate-type'] ?? layer.mediaType });
  }
}
