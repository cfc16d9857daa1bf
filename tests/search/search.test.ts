/** The built search, index and script, finds the right page for what people type. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import vm from 'node:vm';
import { QUERIES } from './queries.ts';

const DIST = join(import.meta.dirname, '../../dist');
const ENOUGH = 3;

interface Found {
  address: string;
  title: string;
  excerpt: string;
}

/** Runs search.js as a page of that language would, with fetches answered from the built folder. */
function openSearch(language: string): (query: string) => Promise<Found[]> {
  const fetchFile = async (address: string) => new Response(readFileSync(join(DIST, address.replace(/\?.*$/, ''))));
  const attributes = { lang: language, dataset: { root: '../' }, getAttribute: () => language };
  const page = vm.createContext({
    document: { documentElement: attributes, querySelector: () => attributes },
    location: { href: `http://site/${language}/page.html`, protocol: 'http:', origin: 'http://site' },
    fetch: fetchFile, URL, TextDecoder, TextEncoder, WebAssembly, Response, Request, setTimeout, console, Intl, Uint8Array,
  });
  vm.runInContext(`globalThis.window = globalThis;\n${readFileSync(join(DIST, 'assets/search.js'), 'utf8')}`, page);
  return (query) => vm.runInContext(`drydock.search(${JSON.stringify(query)})`, page) as Promise<Found[]>;
}

for (const [language, queries] of Object.entries(QUERIES)) {
  describe(`in ${language}`, () => {
    const search = openSearch(language);
    for (const [query, page] of queries) {
      test(`"${query}" finds ${page}`, async () => {
        const found = await search(query);
        const first = found.slice(0, ENOUGH).map((result) => result.address);
        assert.ok(first.includes(`${language}/${page}.html`), `found ${first.join(', ') || 'nothing'}`);
      });
    }
  });
}

test('an excerpt marks what was found and never shows the words that are only for the index', async () => {
  const [result] = await openSearch('ko')('컨테이너를');
  assert.match(result!.excerpt, /<mark>컨테이너<\/mark>/);
  assert.doesNotMatch(result!.excerpt, /\u2063/);
});

test('nonsense finds nothing', async () => {
  assert.deepEqual([...(await openSearch('en')('qwxzvbnm'))], []);
});
