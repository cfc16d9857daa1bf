/**
 * Other releases of the official images that people ask for by habit (the Kubernetes documentation runs nginx:1.14.2). What
 * each is made of nobody recorded: it is a neighbour of the catalogue with versions, base and date of its own; digests and
 * the sizes of layers other than known bases are the simulator's.
 */
import { sha256Hex } from '../../kernel/sha256.ts';
import type { CatalogueImage, CatalogueLayer } from '../catalogue.ts';

/** The first layer and how it was made. Digests where the catalogue knows them. */
const BASES: Readonly<Record<string, readonly [compressed: number, made: string, digest?: string]>> = {
  'bookworm-slim': [28_232_590, `RUN # debian.sh --arch 'amd64' out/ 'bookworm' '@1785715200'`, '039e6f9f9752'],
  'trixie-slim': [29_830_418, `RUN # debian.sh --arch 'amd64' out/ 'trixie' '@1789689600'`],
  bookworm: [48_494_000, `RUN # debian.sh --arch 'amd64' out/ 'bookworm' '@1785715200'`],
  'bullseye-slim': [30_256_000, `RUN # debian.sh --arch 'amd64' out/ 'bullseye' '@1756080000'`],
  bullseye: [53_746_000, `RUN # debian.sh --arch 'amd64' out/ 'bullseye' '@1756080000'`],
  'buster-slim': [27_145_000, `RUN # debian.sh --arch 'amd64' out/ 'buster' '@1718841600'`],
  'stretch-slim': [22_527_000, `RUN # debian.sh --arch 'amd64' out/ 'stretch' '@1655337600'`],
  jammy: [29_546_000, `ADD file:c4dcb0d0f1a2… in / # jammy`],
  focal: [27_511_000, `ADD file:276b5d943a4d… in / # focal`],
  ...Object.fromEntries(([['3.23.6', 3_848_507], ['3.21.7', 3_646_875], ['3.20.8', 3_627_000], ['3.19.9', 3_418_000], ['3.18.12', 3_403_000], ['3.17.10', 3_376_000], ['3.16.9', 2_808_000]] as const)
    .map(([version, size]) => [`alpine${version.slice(0, 4)}`, [size, `ADD alpine-minirootfs-${version}-x86_64.tar.gz /`]])),
};

/**
 * Repository, tags, the neighbour's tag, date, base (= the neighbour's), how large its layers are beside the neighbour's, and
 * what of its environment differs (- without it); `entrypoint` and `signal` where those differ.
 */
const RELEASES = `
alpine|3.23 3.23.6|3.22|2026-07-30|alpine3.23|1
alpine|3.21 3.21.7|3.22|2026-07-30|alpine3.21|1
alpine|3.20 3.20.8|3.22|2025-10-08|alpine3.20|1
alpine|3.19 3.19.9|3.22|2025-10-08|alpine3.19|1
alpine|3.18 3.18.12|3.22|2025-02-14|alpine3.18|1
alpine|3.17 3.17.10|3.22|2024-09-06|alpine3.17|1
alpine|3.16 3.16.9|3.22|2024-01-27|alpine3.16|1
busybox|1.36 1.36.1|1.37|2023-05-19|=|0.98
busybox|1.35 1.35.0|1.37|2022-12-29|=|0.97
busybox|1.28 1.28.4|1.37|2018-05-22|=|0.33
debian|bookworm 12|latest|2026-08-03|bookworm|1
debian|bullseye 11|latest|2026-08-03|bullseye|1
debian|bullseye-slim 11-slim|bookworm-slim|2026-08-03|bullseye-slim|1
debian|trixie-slim 13-slim stable-slim|bookworm-slim|2026-09-18|trixie-slim|1
ubuntu|22.04 jammy|24.04|2026-08-12|jammy|1
ubuntu|20.04 focal|24.04|2025-04-08|focal|1
nginx|1.28 1.28.0 1.28-bookworm|1.30|2025-04-23|bookworm-slim|1.2|NGINX_VERSION=1.28.0 NJS_VERSION=0.8.10 ACME_VERSION=-
nginx|1.27 1.27.5 1.27-bookworm|1.30|2025-04-16|bookworm-slim|1.2|NGINX_VERSION=1.27.5 NJS_VERSION=0.8.10 ACME_VERSION=-
nginx|1.26 1.26.3 1.26-bookworm|1.30|2025-02-05|bookworm-slim|1.1|NGINX_VERSION=1.26.3 NJS_VERSION=0.8.9 ACME_VERSION=-
nginx|1.25 1.25.5 1.25-bookworm|1.30|2024-04-16|bookworm-slim|1.15|NGINX_VERSION=1.25.5 NJS_VERSION=0.8.4 ACME_VERSION=-
nginx|1.24 1.24.0 1.24-bullseye|1.23|2023-04-11|bullseye-slim|1|NGINX_VERSION=1.24.0 NJS_VERSION=0.7.12
nginx|1.22 1.22.1|1.23|2022-10-19|bullseye-slim|1|NGINX_VERSION=1.22.1 NJS_VERSION=0.7.7
nginx|1.21 1.21.6|1.23|2022-01-25|bullseye-slim|1|NGINX_VERSION=1.21.6 NJS_VERSION=0.7.3
nginx|1.20 1.20.2|1.23|2021-11-16|bullseye-slim|1|NGINX_VERSION=1.20.2 NJS_VERSION=0.7.0
nginx|1.19 1.19.10|1.23|2021-04-13|buster-slim|1|NGINX_VERSION=1.19.10 NJS_VERSION=0.5.3
nginx|1.18 1.18.0|1.23|2020-04-21|buster-slim|0.95|NGINX_VERSION=1.18.0 NJS_VERSION=0.4.4
nginx|1.17 1.17.10|1.23|2020-04-14|buster-slim|0.9|NGINX_VERSION=1.17.10 NJS_VERSION=0.3.9 entrypoint=- signal=SIGTERM
nginx|1.16 1.16.1|1.23|2019-08-13|buster-slim|0.9|NGINX_VERSION=1.16.1 NJS_VERSION=0.3.8 entrypoint=- signal=SIGTERM
nginx|1.15 1.15.12|1.23|2019-04-16|stretch-slim|0.85|NGINX_VERSION=1.15.12 NJS_VERSION=0.3.1 entrypoint=- signal=SIGTERM
nginx|1.14 1.14.2|1.23|2018-12-04|stretch-slim|0.85|NGINX_VERSION=1.14.2 NJS_VERSION=0.2.6 entrypoint=- signal=SIGTERM
nginx|1.29-alpine 1.29.8-alpine|1.30.5-alpine|2026-04-21|=|1|NGINX_VERSION=1.29.8
nginx|1.28-alpine 1.28.0-alpine|1.30.5-alpine|2025-04-23|alpine3.21|0.9|NGINX_VERSION=1.28.0 NJS_VERSION=0.8.10 ACME_VERSION=-
nginx|1.27-alpine 1.27.5-alpine|1.30.5-alpine|2025-04-16|alpine3.21|0.9|NGINX_VERSION=1.27.5 NJS_VERSION=0.8.10 ACME_VERSION=-
nginx|1.26-alpine 1.26.3-alpine|1.30.5-alpine|2025-02-05|alpine3.20|0.9|NGINX_VERSION=1.26.3 NJS_VERSION=0.8.9 ACME_VERSION=-
nginx|1.25-alpine 1.25.5-alpine|1.30.5-alpine|2024-04-16|alpine3.19|0.8|NGINX_VERSION=1.25.5 NJS_VERSION=0.8.4 ACME_VERSION=-
httpd|alpine 2.4-alpine 2.4.68-alpine|latest|2026-09-19|alpine3.23|0.95
redis|7 7.4 7.4.11 7-bookworm|latest|2026-08-18|bookworm-slim|0.6|REDIS_VERSION=7.4.11
redis|7.2 7.2.11|latest|2025-10-03|bookworm-slim|0.58|REDIS_VERSION=7.2.11
redis|7.2-alpine 7.2.11-alpine|7-alpine|2025-10-03|alpine3.21|0.98|REDIS_VERSION=7.2.11
redis|6 6.2 6.2.20|latest|2025-10-03|bookworm-slim|0.52|REDIS_VERSION=6.2.20
redis|6-alpine 6.2-alpine 6.2.20-alpine|7-alpine|2025-10-03|alpine3.21|0.85|REDIS_VERSION=6.2.20
node|24 24.19 24.19.0 lts krypton|22|2026-08-03|bookworm|1|NODE_VERSION=24.19.0
node|20 20.19 20.19.5 iron|22|2025-09-04|bookworm|0.96|NODE_VERSION=20.19.5
node|18 18.20 18.20.8 hydrogen|22|2025-03-27|bookworm|0.92|NODE_VERSION=18.20.8
node|16 16.20 16.20.2 gallium|22|2023-08-09|bookworm|0.85|NODE_VERSION=16.20.2
node|20-alpine 20.19-alpine 20.19.5-alpine|22-alpine|2025-09-04|=|0.83|NODE_VERSION=20.19.5
node|18-alpine 18.20-alpine 18.20.8-alpine|22-alpine|2025-03-27|alpine3.21|0.78|NODE_VERSION=18.20.8
node|16-alpine 16.20-alpine 16.20.2-alpine|22-alpine|2023-08-09|alpine3.18|0.71|NODE_VERSION=16.20.2
node|alpine 26-alpine 26.5-alpine 26.5.0-alpine|24-alpine|2026-07-08|=|1.06|NODE_VERSION=26.5.0 YARN_VERSION=-
node|24-slim 24.19.0-slim lts-slim|24-alpine|2026-08-03|bookworm-slim|0.93|NODE_VERSION=24.19.0
node|22-slim 22.23.3-slim|22-alpine|2026-09-23|bookworm-slim|0.93|NODE_VERSION=22.23.3
node|20-slim 20.19.5-slim|22-alpine|2025-09-04|bookworm-slim|0.78|NODE_VERSION=20.19.5
node|18-slim 18.20.8-slim|22-alpine|2025-03-27|bookworm-slim|0.74|NODE_VERSION=18.20.8
python|3.13 3.13.14|latest|2026-08-05|=|0.99|PYTHON_VERSION=3.13.14
python|3.12 3.12.13|latest|2026-08-05|=|0.98|PYTHON_VERSION=3.12.13
python|3.11 3.11.14|latest|2025-10-09|=|0.97|PYTHON_VERSION=3.11.14
python|3.10 3.10.19|latest|2025-10-09|=|0.95|PYTHON_VERSION=3.10.19
python|3.9 3.9.24|latest|2025-10-09|=|0.94|PYTHON_VERSION=3.9.24
python|slim 3-slim 3.14-slim 3.14.7-slim|3.13-slim|2026-08-25|=|1|PYTHON_VERSION=3.14.7 GPG_KEY=-
python|3.11-slim 3.11.14-slim 3.11-slim-bookworm|3.12-slim|2025-10-09|bookworm-slim|1.1|PYTHON_VERSION=3.11.14
python|3.10-slim 3.10.19-slim|3.12-slim|2025-10-09|bookworm-slim|1.05|PYTHON_VERSION=3.10.19
python|3.9-slim 3.9.24-slim|3.12-slim|2025-10-09|bookworm-slim|1|PYTHON_VERSION=3.9.24
python|3.8-slim 3.8.20-slim|3.12-slim|2024-09-27|bookworm-slim|0.95|PYTHON_VERSION=3.8.20
python|alpine 3-alpine 3.14-alpine 3.14.7-alpine|3.13-alpine|2026-08-25|=|1|PYTHON_VERSION=3.14.7 GPG_KEY=-
python|3.12-alpine 3.12.13-alpine|3.13-alpine|2026-08-05|=|1.08|PYTHON_VERSION=3.12.13
python|3.11-alpine 3.11.14-alpine|3.13-alpine|2025-10-09|alpine3.23|1.25|PYTHON_VERSION=3.11.14
postgres|16 16.15|17|2026-09-19|=|0.97|PG_MAJOR=16 PG_VERSION=16.15-1.pgdg13+2 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/16/bin
postgres|15 15.19|17|2026-09-19|=|0.96|PG_MAJOR=15 PG_VERSION=15.19-1.pgdg13+2 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/15/bin
postgres|14 14.24|17|2026-09-19|=|0.95|PG_MAJOR=14 PG_VERSION=14.24-1.pgdg13+2 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/14/bin
postgres|13 13.23|17|2025-11-18|=|0.94|PG_MAJOR=13 PG_VERSION=13.23-1.pgdg13+1 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/13/bin
postgres|alpine 18-alpine 18.6-alpine|latest|2026-09-19|alpine3.23|0.85|PG_VERSION=18.6 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
postgres|17-alpine 17.11-alpine|17|2026-09-19|alpine3.23|0.85|PG_VERSION=17.11 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
postgres|16-alpine 16.15-alpine|17|2026-09-19|alpine3.23|0.83|PG_MAJOR=16 PG_VERSION=16.15 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
postgres|15-alpine 15.19-alpine|17|2026-09-19|alpine3.23|0.82|PG_MAJOR=15 PG_VERSION=15.19 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
mysql|8.0 8.0.44|8|2025-10-21|=|0.95|MYSQL_MAJOR=8.0 MYSQL_VERSION=8.0.44-1.el9 MYSQL_SHELL_VERSION=8.0.44-1.el9
mysql|5.7 5.7.44|8|2023-12-14|=|0.6|MYSQL_MAJOR=5.7 MYSQL_VERSION=5.7.44-1.el7 MYSQL_SHELL_VERSION=8.0.35-1.el7
mariadb|11.8 11.8.3 11|latest|2025-08-06|=|1|MARIADB_VERSION=1:11.8.3+maria~ubu2404
mariadb|11.4 11.4.8|latest|2025-08-06|=|0.98|MARIADB_VERSION=1:11.4.8+maria~ubu2404
mariadb|10.11 10.11.14 10|latest|2025-08-06|jammy|0.95|MARIADB_VERSION=1:10.11.14+maria~ubu2204
mongo|8.0 8|8.0-noble|2026-08-04|=|1
mongo|7.0 7 7.0.25|8.0-noble|2025-10-02|jammy|0.95|MONGO_MAJOR=7.0 MONGO_VERSION=7.0.25
mongo|6.0 6 6.0.26|8.0-noble|2025-10-02|jammy|0.9|MONGO_MAJOR=6.0 MONGO_VERSION=6.0.26
golang|1.24 1.24.9|latest|2025-10-13|bookworm|0.98|GOLANG_VERSION=1.24.9
golang|1.23 1.23.12|latest|2025-08-06|bookworm|0.96|GOLANG_VERSION=1.23.12
golang|1.22 1.22.12|latest|2025-02-04|bookworm|0.95|GOLANG_VERSION=1.22.12
golang|1.24-alpine 1.24.9-alpine|alpine|2025-10-13|=|1.1|GOLANG_VERSION=1.24.9
golang|1.23-alpine 1.23.12-alpine|alpine|2025-08-06|=|1.04|GOLANG_VERSION=1.23.12
golang|1.22-alpine 1.22.12-alpine|alpine|2025-02-04|alpine3.21|0.97|GOLANG_VERSION=1.22.12
ruby|3.4 3.4.7|latest|2025-10-08|=|0.98|RUBY_VERSION=3.4.7
ruby|3.3 3.3.10|latest|2025-10-23|=|0.96|RUBY_VERSION=3.3.10
memcached|alpine 1.6-alpine 1.6.45-alpine|latest|2026-08-25|alpine3.23|0.9
eclipse-temurin|17 17-jdk|21|2025-10-21|=|0.92|JAVA_VERSION=jdk-17.0.17+10
`;

const CODENAME = /\b(trixie|bookworm|bullseye|noble)\b/g;

function release(row: string, catalogue: readonly CatalogueImage[]): CatalogueImage {
  const [repository = '', tags = '', like = '', date = '', base = '=', weight = '1', differing = ''] = row.split('|');
  const neighbour = catalogue.find((one) => one.repository === repository && one.tags.includes(like))!;
  const { entrypoint, signal, ...changed } = Object.fromEntries(differing.split(' ').filter(Boolean).map((one) => one.split(/=(.*)/s) as [string, string]));
  const image = changedBy(neighbour, changed, (text) => (repository === 'busybox' ? text.replaceAll('1.37.0', tags.split(' ')[1]!) : base === '=' ? text : repository === 'ubuntu' ? text.replaceAll(like, tags.split(' ')[0]!) : text.replace(CODENAME, base.split('-')[0]!)));
  const [first, ...rest] = neighbour.layers;
  const lighter = (layer: CatalogueLayer): CatalogueLayer => ({ compressed: layer.compressed < SCRIPT ? layer.compressed : Math.round(layer.compressed * Number(weight)) });
  image.tags = tags.split(' ');
  image.created = `${date}T00:00:00Z`;
  image.layers = [base === '=' ? (rest.length === 0 ? lighter(first!) : first!) : foundation(base, catalogue), ...rest.map(lighter)];
  if (base !== '=') {
    delete image.base;
    image.history[image.history.findIndex(({ empty }) => !empty)] = { createdBy: BASES[base]![1] };
  }
  if (entrypoint === '-') withoutScripts(image);
  if (signal) image.config.StopSignal = signal;
  return image;
}

/** Layers below this are scripts, which are no smaller in an older release. */
const SCRIPT = 1e5;

/** What other images stand on has their digest. */
function foundation(base: string, catalogue: readonly CatalogueImage[]): CatalogueLayer {
  const [compressed] = BASES[base]!, known = catalogue.flatMap(({ layers }) => layers[0]!).find((layer) => layer.compressed === compressed)?.digest;
  return { compressed, digest: known ?? sha256Hex(`base ${base}`).slice(0, 12) };
}

/** Before nginx 1.19 there were none: the logs' links are all that lies above the packages. */
function withoutScripts(image: CatalogueImage): void {
  delete image.config.Entrypoint;
  image.layers = [...image.layers.slice(0, 2), { compressed: 203 }];
  image.history = image.history.flatMap((one) => (/^ENTRYPOINT/.test(one.createdBy) ? [{ createdBy: 'RUN ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log' }] : /^COPY/.test(one.createdBy) ? [] : [one]));
}

/** A copy whose environment differs, in its configuration and in its history; its digests are its own. */
function changedBy({ index: _, manifest: __, configDigest: ___, ...neighbour }: CatalogueImage, changed: Record<string, string>, words: (text: string) => string): CatalogueImage {
  const { config, history } = JSON.parse(words(JSON.stringify({ config: neighbour.config, history: neighbour.history }))) as Pick<CatalogueImage, 'config' | 'history'>;
  const given = (text: string, name = '', value = changed[name]): string[] => (value === undefined ? [text] : value === '-' ? [] : [`${text.slice(0, text.indexOf('='))}=${value}`]);
  const major = config.Env?.find((one) => one.startsWith('PG_MAJOR='))?.slice(9);
  const Env = (config.Env ?? []).map((one) => (major && changed.PG_MAJOR ? one.replace(`postgresql/${major}/`, `postgresql/${changed.PG_MAJOR}/`) : one));
  return {
    ...neighbour, config: { ...config, Env: Env.flatMap((one) => given(one, one.split('=')[0])) },
    history: history.flatMap((one) => given(one.createdBy, /^ENV (\w+)=/.exec(one.createdBy)?.[1]).map((createdBy) => ({ ...one, createdBy }))),
  };
}

export const releasesBeside = (catalogue: readonly CatalogueImage[]): CatalogueImage[] => RELEASES.trim().split('\n').map((row) => release(row, catalogue));
