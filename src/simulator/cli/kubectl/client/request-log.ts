/**
 * What kubectl logs with -v: its feature gates (1), refusals (4), the kubeconfig (6), requests and answers (6: a line each, 7: request
 * headers, 8: bodies and answer headers, 9: as curl). Lines have klog's form; times are virtual.
 */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { klogLine } from '../print/klog.ts';
import { rawJson } from '../print/raw-json.ts';
import { ApiError, Failures } from './failure.ts';
import { logAnswered, logAsked } from './request-lines.ts';

/** Feature gates of client-go 0.37; a map's order in Go is another every time. */
const GATES = 'AtomicFIFO=true ClientsAllowCARotation=true ClientsAllowCBOR=false ClientsAllowTLSCacheGC=true ClientsPreferCBOR=false InOrderInformers=true InOrderInformersBatchProcess=true InformerResourceVersion=true UnlockWhileProcessingFIFO=true WatchListClient=true';

/** The first level at which they are logged (request-lines.ts). */
const LOGS_REQUESTS = 6;

export class RequestLog {
  readonly #p: Process;
  readonly level: number;
  readonly #waiting: string[] = [];

  constructor(p: Process, level: number) {
    this.#p = p;
    this.level = level;
  }

  /** A line that stands before whatever is written or asked next. */
  note(level: number, place: string, text: string): void {
    if (this.level >= level) this.#waiting.push(klogLine(this.#p, 'I', place, text));
  }

  configLoaded(paths: readonly string[]): void {
    for (const path of paths) this.note(6, 'loader.go:408', `Config loaded from file:  ${path}`);
  }

  clientMade(): void {
    for (const gate of GATES.split(' ')) {
      const [name = '', enabled = ''] = gate.split('=');
      this.note(1, 'envvar.go:195', `"Feature gate default state" feature="${name}" enabled=${enabled}`);
    }
  }

  /** Why a command failed: the server's answer in full. */
  refused(error: unknown): void {
    if (error instanceof Failures) for (const one of error.errors) this.refused(one);
    // Of what is invalid kubectl makes its own list before it comes to this.
    if (this.level >= 4 && error instanceof ApiError && error.reason !== 'Invalid') this.note(4, 'helpers.go:247', `server response object: ${rawJson(error.status, 2).trimEnd()}`);
  }

  /** Whether a request that goes out now is told, or a line waits for it. */
  get speaks(): boolean {
    return this.level >= LOGS_REQUESTS || this.#waiting.length > 0;
  }

  *flush(): Blocking<void> {
    const text = this.#waiting.splice(0).join('');
    if (text !== '') yield* this.#p.write(2, text);
  }

  /** Before a request goes out. */
  *asked(server: string, message: Request): Blocking<void> {
    if (this.level >= LOGS_REQUESTS) yield* logAsked(this, server, message);
    else yield* this.flush();
  }

  /** When the head of the answer came; `undefined`: none did. */
  *answered(server: string, message: Request, response: Response | undefined, since: number): Blocking<void> {
    if (this.level >= LOGS_REQUESTS) yield* logAnswered(this, server, message, response, Math.floor(this.#p.now - since), this.#p.now);
    else yield* this.flush();
  }
}
