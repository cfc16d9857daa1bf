/** What index.docker.io answers to a search (its API of version 1): the Hub's repositories by their names and descriptions. */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { CatalogueStore } from './hub.ts';

/** Stars (rounded) and a short description; the Hub has both by heart. */
const KNOWN: Readonly<Record<string, [stars: number, description: string]>> = {
  alpine: [11_400, 'A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!'],
  busybox: [3_400, 'Busybox base image.'],
  caddy: [880, 'Caddy 2 is a powerful, enterprise-ready, open source web server with automatic HTTPS written in Go.'],
  'curlimages/curl': [280, 'official docker image for curl - command line tool and library for transferring data with URLs'],
  debian: [5_200, "Debian is a Linux distribution that's composed entirely of free and open-source software."],
  'docker/dockerfile': [170, 'Official Dockerfile frontend images that enable building Dockerfiles with BuildKit.'],
  'eclipse-temurin': [620, 'Official Images for OpenJDK binaries built by Eclipse Temurin.'],
  golang: [5_000, 'Go (golang) is a general purpose, higher-level, imperative programming language.'],
  haproxy: [1_900, 'HAProxy - The Reliable, High Performance TCP/HTTP Load Balancer'],
  'hello-world': [2_500, 'Hello World! (an example of minimal Dockerization)'],
  httpd: [4_900, 'The Apache HTTP Server Project'],
  mariadb: [6_000, 'MariaDB Server is a high performing open source relational database, forked from MySQL.'],
  memcached: [2_300, 'Free & open source, high-performance, distributed memory object caching system.'],
  'moby/buildkit': [180, 'https://github.com/moby/buildkit'],
  mongo: [10_500, 'MongoDB document databases provide high availability and easy scalability.'],
  mysql: [15_900, 'MySQL is a widely used, open-source relational database management system (RDBMS).'],
  nginx: [21_000, 'Official build of Nginx.'],
  node: [14_000, 'Node.js is a JavaScript-based platform for server-side and networking applications.'],
  php: [7_800, 'While designed for web development, the PHP scripting language also provides general-purpose use.'],
  postgres: [14_700, 'The PostgreSQL object-relational database system provides reliability and data integrity.'],
  python: [10_200, 'Python is an interpreted, interactive, object-oriented, open-source programming language.'],
  rabbitmq: [5_200, 'RabbitMQ is an open source multi-protocol messaging broker.'],
  redis: [13_400, 'Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.'],
  registry: [4_200, 'Distribution implementation for storing and distributing of container images and artifacts'],
  ruby: [2_400, 'Ruby is a dynamic, reflective, object-oriented, general-purpose, open-source programming language.'],
  traefik: [3_600, 'Traefik, The Cloud Native Edge Router'],
  'traefik/whoami': [60, 'Tiny Go webserver that prints OS information and HTTP request to output'],
  ubuntu: [17_600, 'Ubuntu is a Debian-based Linux operating system based on free software.'],
  wordpress: [5_900, 'The WordPress rich content management system can utilize plugins, widgets, and themes.'],
};

/** The name itself comes first, then the most popular ones. */
export function* searchHub(hub: CatalogueStore, { path, query }: Request): Blocking<Response> {
  const asked = new Map(query);
  if (path !== '/v1/search') return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
  const words = (asked.get('q') ?? '').toLowerCase(), count = Number(asked.get('n') ?? 25), names = yield* hub.names();
  const found = names.map((full) => full.replace(/^library\//, '')).filter((name) => name.includes(words)).map((name) => {
    const [star_count, description] = KNOWN[name] ?? [0, ''];
    return { name, description, star_count, is_official: !name.includes('/'), is_automated: false, pull_count: 0 };
  });
  const results = found.sort((a, b) => Number(b.name === words) - Number(a.name === words) || b.star_count - a.star_count || (a.name < b.name ? -1 : 1)).slice(0, count);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: { num_pages: 1, num_results: results.length, page_size: count, page: 1, query: words, results } };
}
