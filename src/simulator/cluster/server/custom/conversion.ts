/** Conversion by a webhook: what happens to objects of other versions while nobody answers for it. */
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Store } from '../../../store/store.ts';
import { callWebhook, type ClientConfig } from '../admission/webhook-call.ts';
import { failure, internalError, plainError } from '../errors.ts';
import { keyOf } from '../object-meta.ts';
import type { Outbound } from '../outbound.ts';
import type { Definition } from './definition.ts';

/** The server waits so long for a converter, s. */
const TIMEOUT = 30;

export class Converter {
  readonly #definition: Definition;
  readonly #store: Store;
  readonly #outbound: Outbound;

  constructor(definition: Definition, store: Store, outbound: Outbound) {
    this.#definition = definition;
    this.#store = store;
    this.#outbound = outbound;
  }

  /** Why objects of that version cannot become others, and how long it takes to know. */
  #problem(apiVersion: string): { why: string; after: number } {
    const { conversion, names } = this.#definition.spec;
    const { why, after } = callWebhook(conversion!.webhook!.clientConfig as ClientConfig, TIMEOUT, this.#store, this.#outbound);
    return { why: `conversion webhook for ${apiVersion}, Kind=${names.kind} failed: ${why.slice('failed to call webhook: '.length)}`, after };
  }

  /** The new object cannot be stored. */
  refuseNew(apiVersion: string): StatusError {
    const { why, after } = this.#problem(apiVersion);
    return Object.assign(plainError(why), { delay: after });
  }

  /** A stored object cannot be changed. */
  refuseChange(stored: KubernetesObject): StatusError {
    const { why, after } = this.#undecodable(stored);
    return Object.assign(plainError(why), { delay: after });
  }

  /** A stored object cannot be read. */
  refuseRead(stored: KubernetesObject): StatusError {
    const { why, after } = this.#corrupt(stored, '');
    return Object.assign(internalError(why), { delay: after });
  }

  refuseList(stored: readonly KubernetesObject[]): StatusError {
    const { group, names: { plural } } = this.#definition.spec;
    const all = stored.map((one) => this.#corrupt(one, '/registry')), texts = all.map(({ why }) => why);
    const message = `failed to read one or more ${plural}.${group} from the storage: ${texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`}`;
    const error = failure(500, 'StorageReadError', message, { name: 'list', group, kind: plural, causes: texts.map((text) => ({ reason: 'UnexpectedServerResponse', message: text })) });
    return Object.assign(error, { delay: all[0]!.after });
  }

  #undecodable({ apiVersion, metadata }: KubernetesObject): { why: string; after: number } {
    const { why, after } = this.#problem(apiVersion);
    return { why: `object not decodable revision=${metadata.resourceVersion}: ${why}`, after };
  }

  #corrupt(stored: KubernetesObject, root: string): { why: string; after: number } {
    const { group, names: { plural } } = this.#definition.spec, { why, after } = this.#undecodable(stored);
    const key = `${root}/${group}/${plural}/${keyOf(stored.metadata.namespace, stored.metadata.name)}`;
    return { why: `StorageError: corrupt object, Code: 7, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${why}`, after };
  }
}
