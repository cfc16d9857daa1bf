/** Makes the search index of the built pages with Pagefind, helped for Korean, and search.js with the code that reads it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { close, createIndex } from 'pagefind';
import glossary from '../../content/glossary.json' with { type: 'json' };
import { stem, words } from '../i18n/korean.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { HIDDEN_FROM } from '../ui/search/excerpt.ts';
import type { Synonyms } from '../ui/search/query.ts';

/** Files of Pagefind that the site uses: its index, not its user interfaces. */
const USED = /\.(pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$|^pagefind-entry\.json$/;

export async function buildSearchIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  let pages = 0;
  for (const language of LANGUAGES) {
    const folder = join(dist, language);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'index.html')) {
      const content = withHiddenWords(readFileSync(join(folder, file), 'utf8'), language);
      const answer = await index.addHTMLFile({ url: `${language}/${file}`, content });
      if (answer.errors.length > 0) throw new Error(`pagefind: ${file}: ${answer.errors.join('; ')}`);
      pages++;
    }
  }
  const { files } = await index.getFiles();
  await close();
  const used = files.filter((file) => USED.test(file.path));
  for (const file of used) {
    const path = join(dist, 'pagefind', file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
  const data = Object.fromEntries(used.map((file) => [file.path.split(sep).join('/'), Buffer.from(file.content).toString('base64')]));
  writeFileSync(join(dist, 'assets/search-data.js'), `drydockSearchData=${JSON.stringify(data)}`);
  const module = files.find((file) => file.path === 'pagefind.js');
  if (!module) throw new Error('pagefind no longer brings pagefind.js');
  await buildSearchScript(dist, Buffer.from(module.content).toString('utf8'));
  return pages;
}

/** Korean words also without their particles: at the end of the page's text, light, and never shown. */
function withHiddenWords(html: string, language: Language): string {
  if (language !== 'ko') return html;
  const body = html.slice(html.indexOf('data-pagefind-body'));
  const text = body.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;/g, ' ');
  const stems = words(text).flatMap((word) => (stem(word) === word ? [] : [stem(word)]));
  return html.replace('</main>', `<p data-pagefind-weight="0.5">${HIDDEN_FROM} ${stems.join(' ')}</p></main>`);
}

/** Commands as they are said in Korean, and questions whose page has other words. */
const SAID: Synonyms = {
  '도커 런': 'docker run',
  '도커 빌드': 'docker build',
  '도커 푸시': 'docker push',
  '도커 풀': 'docker pull',
  '도커 로그인': 'docker login',
  '도커 이미지 목록': 'docker image ls',
  '도커 ps': 'docker ps',
  '큐브시티엘 겟': 'kubectl get',
  '쿠베컨트롤 겟': 'kubectl get',
  'why kubernetes': 'orchestration',
  'why do i need kubernetes': 'orchestration',
  '쿠버네티스 왜': '오케스트레이션',
  '쿠버네티스 이유': '오케스트레이션',
};

/** Every spelling of the glossary leads to the words that pages in that language use. */
function synonymsFor(language: Language): Synonyms {
  const synonyms: Record<string, string> = { ...SAID };
  const plain = (text: string) => text.replace(/`/g, '').replace(/\([^)]*\)/g, ' ').replace(/\s*\/\s*|,/g, ' ').trim();
  for (const section of glossary) {
    for (const term of section.terms) {
      const site = plain(term[language]);
      const others = [term.en, term.ko, ...term.also, ...bracketed(term.en), ...bracketed(term.ko)].flatMap((spelling) => [plain(spelling), ...plain(spelling).split(/\s*[,/]\s*/)]);
      for (const spelling of others) {
        const key = words(spelling).join(' ');
        if (key !== '' && key !== words(site).join(' ')) synonyms[key] ??= site;
        const together = key.replaceAll(' ', '');
        if (together !== key) synonyms[together] ??= site;
      }
    }
  }
  return synonyms;
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/\(([^)]*)\)/g)].flatMap((match) => match[1]!.split(/,\s*/));
}

async function buildSearchScript(dist: string, pagefind: string): Promise<void> {
  const module: Plugin = {
    name: 'pagefind',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^drydock:pagefind$/ }, () => ({ path: 'pagefind', namespace: 'drydock' }));
      onLoad({ filter: /.*/, namespace: 'drydock' }, () => ({ contents: pagefind.replaceAll('await fetch(', 'await drydockFetch(') }));
    },
  };
  await build({
    entryPoints: [join(import.meta.dirname, '../ui/search-bundle.ts')],
    outfile: join(dist, 'assets/search.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      SYNONYMS: JSON.stringify(Object.fromEntries(LANGUAGES.map((language) => [language, synonymsFor(language)]))),
      'import.meta.url': '""',
    },
    plugins: [module],
  });
}
