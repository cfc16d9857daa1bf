/** The definitions of the images that come when somebody first asks for one of them. */
import type { CatalogueImage } from './catalogue.ts';
import type { ImageDefinition } from './definition.ts';
import { agnhost } from './agnhost.ts';
import { buildkit } from './buildkit.ts';
import { caddy } from './caddy.ts';
import { curl } from './curl.ts';
import { dockerfileFrontend } from './dockerfile-frontend.ts';
import { eclipseTemurin } from './eclipse-temurin.ts';
import { golang } from './golang.ts';
import { haproxy } from './haproxy.ts';
import { httpd } from './httpd.ts';
import { mariadb } from './mariadb.ts';
import { memcached } from './memcached.ts';
import { metallbController, metallbSpeaker } from './metallb.ts';
import { mongo } from './mongo.ts';
import { mysql } from './mysql.ts';
import { node } from './node.ts';
import { pause } from './pause.ts';
import { php } from './php.ts';
import { postgres } from './postgres.ts';
import { python } from './python.ts';
import { rabbitmq } from './rabbitmq.ts';
import { redis } from './redis.ts';
import { registry } from './registry-image.ts';
import { ruby } from './ruby.ts';
import { traefik } from './traefik.ts';
import { whoami } from './whoami.ts';
import { wordpress } from './wordpress.ts';

const DEFINITIONS = new Map<string, ImageDefinition>();
for (const definition of [agnhost, buildkit, caddy, curl, dockerfileFrontend, eclipseTemurin, golang, haproxy, httpd, mariadb, memcached, metallbController, metallbSpeaker, mongo, mysql, node, pause, php, postgres, python, rabbitmq, redis, registry, ruby, traefik, whoami, wordpress]) {
  if (DEFINITIONS.has(definition.repository)) throw new Error(`image ${definition.repository} is defined twice`);
  DEFINITIONS.set(definition.repository, definition);
}

/** The image with its files. */
export function defined(image: CatalogueImage): CatalogueImage {
  const definition = DEFINITIONS.get(image.repository);
  return definition ? { ...image, definition } : image;
}
