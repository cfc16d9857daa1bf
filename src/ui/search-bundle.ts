/** search.js: loaded when the search is first opened. On file://, where nothing can be fetched, the index comes as a script. */
import { createInstance, type PagefindResult } from 'drydock:pagefind';
import { bridge, type SearchResult } from './bridge.ts';
import { loadScript } from './scripts.ts';
import { excerpt } from './search/excerpt.ts';
import { findPages, type Synonyms } from './search/query.ts';

/** Filled in by the build: synonyms of the pages' language, by language. */
declare const SYNONYMS: Readonly<Record<string, Synonyms>>;

declare global {
  /** Files of the index by path, base64: set by search-data.js. */
  var drydockSearchData: Record<string, string> | undefined;
  /** What Pagefind's module calls instead of fetch. */
  var drydockFetch: (address: string) => Promise<Response>;
}

/** The word itself before longer words that begin with it (docker, Dockerfile); long pages no worse than short ones. */
const RANKING = { termSimilarity: 8, pageLength: 0.3, metaWeights: { title: 3 } };
const MOST_RESULTS = 12;
/** A page that names every word of the course would be first everywhere. */
const GLOSSARY_WEIGHT = 0.5;

const { dataset, lang } = document.documentElement;
const root = dataset['root']!;
const base = `${new URL(root, location.href).pathname}pagefind/`;
const fromDisk = location.protocol === 'file:';

globalThis.drydockFetch = async (address) => {
  if (!fromDisk) return fetch(address);
  await loadScript(`${root}assets/search-data.js`);
  const path = address.slice(address.indexOf('/pagefind/') + '/pagefind/'.length).replace(/\?.*$/, '');
  const data = globalThis.drydockSearchData?.[path];
  if (data === undefined) throw new Error(`${path} is not in the index`);
  return new Response(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
};

const engine = createInstance({ basePath: base, baseUrl: '/', noWorker: true, metaCacheTag: 'site', ranking: RANKING });

bridge.search = async (query) => {
  await engine.init();
  const results = new Map<string, PagefindResult>();
  const look = async (word: string) => {
    const { results: hits } = await engine.search(word);
    for (const hit of hits) if (!results.has(hit.id)) results.set(hit.id, hit);
    return hits;
  };
  const ranked = (await findPages(query, look, SYNONYMS[lang] ?? {})).map(async (page) => {
    const { url } = await results.get(page.id)!.data();
    return { ...page, score: url.endsWith('glossary.html') ? page.score * GLOSSARY_WEIGHT : page.score };
  });
  const found = (await Promise.all(ranked)).sort((a, b) => b.score - a.score);
  return Promise.all(found.slice(0, MOST_RESULTS).map(async ({ id, words }): Promise<SearchResult> => {
    const { url, content, meta } = await results.get(id)!.data();
    return { address: url.replace(/^\//, ''), title: meta.title ?? url, excerpt: excerpt(content, words) };
  }));
};
