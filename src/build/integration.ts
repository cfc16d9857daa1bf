/** What the build does beside rendering pages: checks the lessons, makes the scripts and styles, the search index and the offline copy. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBudgets } from './budgets.ts';
import { buildAssets, ASSETS_FOLDER } from './bundles.ts';
import { checkLessons } from './check-lessons.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export function drydock(options: { codeStyles: () => string }): AstroIntegration {
  return {
    name: 'drydock',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        await checkLessons(process.cwd());
        await buildAssets(process.cwd(), command === 'build');
        logger.info('scripts and styles are built');
        updateConfig({ vite: { build: { assetsInlineLimit: 0 }, plugins: [{ name: 'drydock:assets', configureServer: (server) => void server.middlewares.use(serveAssets) }] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        cpSync(join(process.cwd(), ASSETS_FOLDER), join(dist, 'assets'), { recursive: true });
        writeFileSync(join(dist, 'assets/code.css'), options.codeStyles());
        const indexed = await buildSearchIndex(dist);
        logger.info(`search index of ${indexed} pages`);
        const files = writeServiceWorker(dist);
        logger.info(`service worker keeps ${files} files`);
        for (const line of checkBudgets(dist)) logger.info(line);
      },
    },
  };
}

type Next = () => void;

/** The development server gives out the scripts and styles that the build made. */
function serveAssets(request: { url?: string }, response: { setHeader(name: string, value: string): void; end(body: string | Buffer): void }, next: Next): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (!path.startsWith('/assets/')) return next();
  try {
    const body = path.endsWith('/code.css') ? '' : readFileSync(join(process.cwd(), ASSETS_FOLDER, path.slice('/assets/'.length)));
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    next();
  }
}
