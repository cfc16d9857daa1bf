/** Pagefind's browser module, which the build takes out of the package and bundles (src/build/search-index.ts). */
declare module 'drydock:pagefind' {
  interface PagefindResult {
    id: string;
    score: number;
    data(): Promise<{ url: string; content: string; meta: { title?: string } }>;
  }
  interface PagefindInstance {
    init(): Promise<void>;
    search(term: string): Promise<{ results: PagefindResult[] }>;
  }
  export function createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string; ranking: { termSimilarity: number; pageLength: number; metaWeights: Record<string, number> } }): PagefindInstance;
}
