/** One Chromium for a test file, the built site in it, and a watch over everything that must not happen on a page. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { serveFolder } from '../../src/build/static-server.ts';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';

const root = join(import.meta.dirname, '../..');
export const DIST = join(root, 'dist');

/** How long a page may take for anything, ms; slow machines run these tests too. */
const PATIENCE = 20_000;

export async function openBrowser(): Promise<Browser> {
  const path = findBrowser(root);
  if (typeof path !== 'string') throw new Error(path.problem);
  return chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
}

export interface Place {
  /** Address of the site's top, with a slash at its end. */
  readonly top: string;
  close(): Promise<void>;
}

export async function served(base: string): Promise<Place & { server: Server }> {
  const { server, port } = await serveFolder(DIST, { base });
  server.unref();
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { top: `http://localhost:${port}${base}`, close, server };
}

export function onDisk(): Place {
  return { top: pathToFileURL(`${DIST}/`).href, close: async () => {} };
}

/** A reader with a browser profile of his own. */
export class Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #top: string;
  /** What went wrong on the pages: exceptions, console errors, policy violations, requests to elsewhere. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page, top: string) {
    this.context = context;
    this.page = page;
    this.#top = top;
  }

  static async open(browser: Browser, place: Place, options: BrowserContextOptions = {}): Promise<Reader> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const reader = new Reader(context, page, place.top);
    await reader.#watch();
    return reader;
  }

  async #watch(): Promise<void> {
    const { page, complaints } = this;
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    this.context.on('request', (request) => {
      if (!request.url().startsWith(this.#top) && !/^(data|blob):/.test(request.url())) complaints.push(`request to elsewhere: ${request.url()}`);
    });
    await this.context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.#top + path);
  }

  /** The text on the screen of the terminal that is in front, line by line. */
  async screen(): Promise<string> {
    return this.page.evaluate(() => [...document.querySelectorAll('.terminal-tab:not([inert]) .xterm-rows > div')].map((row) => (row.textContent ?? '').replace(/\u00a0/g, ' ').trimEnd()).join('\n'));
  }

  async untilScreen(pattern: RegExp, timeout = PATIENCE): Promise<string> {
    const end = Date.now() + timeout;
    for (;;) {
      const text = await this.screen();
      if (pattern.test(text)) return text;
      if (Date.now() > end) assert.fail(`the screen never showed ${pattern}; it shows:\n${text}`);
      await this.page.waitForTimeout(50);
    }
  }

  async untilPrompt(): Promise<void> {
    await this.untilScreen(/\$ ?\n*$/);
  }

  /** Types a command into the terminal and waits for what it shows. */
  async command(line: string, shows: RegExp): Promise<string> {
    await this.page.locator('.terminal-tab:not([inert]) .xterm-helper-textarea').focus();
    await this.page.keyboard.type(line);
    await this.page.keyboard.press('Enter');
    return this.untilScreen(shows);
  }

  /** Opens the search by keyboard and returns the titles found. */
  async search(query: string): Promise<string[]> {
    await this.page.locator('h1').first().click();
    await this.page.keyboard.press('/');
    const input = this.page.locator('[data-search-dialog] input');
    await input.fill(query);
    await this.page.locator('.search-results li').first().waitFor();
    return this.page.locator('.search-results strong').allTextContents();
  }

  async close(): Promise<void> {
    // A page that is still loading can hold the browser up; nothing is wrong with it then.
    await Promise.race([this.context.close(), new Promise((done) => setTimeout(done, 5000).unref())]);
    assert.deepEqual(this.complaints, []);
  }
}

export interface Visit {
  readonly context?: BrowserContextOptions;
  /** The site from elsewhere than the host of the file's tests. */
  readonly at?: Place;
}

/** One browser for the tests of a file, and the site on a host. */
export class Site {
  browser!: Browser;
  place!: Place;

  constructor() {
    before(async () => {
      this.browser = await openBrowser();
      this.place = await served('/');
    });
    after(async () => {
      await this.browser.close();
      await this.place.close();
    });
  }

  /** A reader of his own reads a page: nothing may have gone wrong on it in the end. */
  async reading(path: string, run: (reader: Reader) => Promise<void>, { context, at = this.place }: Visit = {}): Promise<void> {
    const reader = await Reader.open(this.browser, at, context);
    try {
      await reader.go(path);
      await run(reader);
    } finally {
      await reader.close();
    }
  }
}
