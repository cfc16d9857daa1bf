/** A provider: something that looks somewhere (labels of containers, a file, a cluster) and says what the proxy should do. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Configuration } from './dynamic.ts';
import type { Log } from './log.ts';
import type { Options } from './options.ts';

export interface Provider {
  /** After the `@` of what it provides: docker, file, kubernetes, kubernetesgateway. */
  readonly name: string;
  /** Its part of the static configuration: `docker` for `providers.docker`. */
  readonly option: string;
  /** What the log calls it: `*docker.Provider`. */
  readonly type: string;
  /**
   * Runs as a thread of the process, as long as that lives. `publish` takes everything that it wants now, with names without `@`;
   * the proxy leaves out what is the same as before and does not act more often than `providers.providersthrottleduration`.
   * `log` has the field providerName already.
   */
  run(p: Process, options: Options, publish: (configuration: Configuration) => void, log: Log): Blocking<void>;
}
