/** Fetches the code that the machine asks for when a command first needs it. */
import { hasChunk, setChunkFetcher } from '../../simulator/kernel/on-demand.ts';
import { loadScript } from '../scripts.ts';

export class ChunkLoader {
  readonly #addresses: Readonly<Record<string, string>>;
  /** Tells that a chunk did not come, and how to ask for it again. */
  onFailure: (again: () => void) => void = () => {};

  constructor(addresses: Readonly<Record<string, string>>) {
    this.#addresses = addresses;
    setChunkFetcher((name) => this.#fetch(name));
  }

  async all(): Promise<void> {
    const missing = Object.entries(this.#addresses).filter(([name]) => !hasChunk(name));
    await Promise.all(missing.map(([, address]) => loadScript(address)));
  }

  #fetch(name: string): void {
    loadScript(this.#addresses[name]!).catch(() => this.onFailure(() => this.#fetch(name)));
  }
}
