/** Fetches the code that the machine asks for when a command first needs it. */
import { hasChunk, setChunkFetcher } from '../../simulator/kernel/on-demand.ts';
import { loadScript, preloadScript } from '../scripts.ts';

export class ChunkLoader {
  readonly #addresses: Readonly<Record<string, string>>;
  /** Tells that a chunk did not come, and how to ask for it again. */
  onFailure: (again: () => void) => void = () => {};

  constructor(addresses: Readonly<Record<string, string>>) {
    this.#addresses = addresses;
    setChunkFetcher((names) => this.#fetch(names));
  }

  async all(): Promise<void> {
    const missing = Object.entries(this.#addresses).filter(([name]) => !hasChunk(name));
    await Promise.all(missing.map(([, address]) => loadScript(address)));
  }

  #fetch(names: readonly string[]): void {
    for (const name of names.slice(1)) preloadScript(this.#addresses[name]!);
    this.#inOrder(names).catch(() => this.onFailure(() => this.#fetch(names)));
  }

  /** Later ones take modules from earlier ones. */
  async #inOrder(names: readonly string[]): Promise<void> {
    for (const name of names) if (!hasChunk(name)) await loadScript(this.#addresses[name]!);
  }
}
