/** What a reader's browser may have to load, gzipped. The build fails where a budget is exceeded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const PAGE = 40 * KB;
const TERMINAL = 250 * KB;
const CLUSTER = 250 * KB;
/** With what the commands that are typed every day load. */
const DOCKER_IN_USE = 250 * KB;
const KUBECTL_IN_USE = 250 * KB;

const size = (path: string): number => (existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0);

/** @returns lines for the build's output @throws Error when a budget is exceeded */
export function checkBudgets(dist: string): string[] {
  const asset = (name: string) => size(join(dist, 'assets', name));
  const chrome = ['site.css', 'code.css', 'early.js', 'page.js'].reduce((sum, name) => sum + asset(name), 0);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'));
  const heaviest = pages.map((page) => ({ page, bytes: size(join(dist, page)) })).sort((a, b) => b.bytes - a.bytes)[0]!;
  const lessons = readdirSync(join(dist, 'assets/lessons')).map((file) => asset(`lessons/${file}`));
  const terminal = asset('terminal.js') + asset('terminal.css') + Math.max(...lessons), cluster = asset('cluster.js');
  const measured: [name: string, bytes: number, budget: number][] = [
    [`page without terminal (heaviest: ${heaviest.page})`, chrome + heaviest.bytes, PAGE],
    ['terminal with shell and engine, at its opening', terminal, TERMINAL],
    ['terminal with docker in use', terminal + asset('chunks/docker.js'), DOCKER_IN_USE],
    ['cluster, at the opening of a terminal that has one', cluster, CLUSTER],
    ['cluster with kubectl in use', cluster + asset('chunks/kubectl.js'), KUBECTL_IN_USE],
  ];
  const over = measured.filter(([, bytes, budget]) => bytes > budget);
  const lines = measured.map(([name, bytes, budget]) => `budget: ${name}: ${(bytes / KB).toFixed(1)} of ${budget / KB} KB gzipped`);
  const chunks = readdirSync(join(dist, 'assets/chunks')).map((file) => `${file.replace('.js', '')} ${(asset(`chunks/${file}`) / KB).toFixed(1)}`);
  lines.push(`loaded when first used, KB gzipped: ${chunks.join(', ')}`);
  if (over.length > 0) throw new Error(`over budget:\n${lines.join('\n')}`);
  return lines;
}
