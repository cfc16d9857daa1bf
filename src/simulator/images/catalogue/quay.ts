/** What quay.io offers of the images that lessons take. The configurations are as the Dockerfiles of the release make them; digests and sizes are made up. */
import type { CatalogueImage } from '../catalogue.ts';

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** MetalLB's programs stand on gcr.io/distroless/static, whose user is root. */
const metallb = (name: 'controller' | 'speaker', sizes: readonly number[]): CatalogueImage => ({
  repository: `metallb/${name}`, tags: ['v0.16.2'], created: '2026-11-04T12:05:31Z', platforms: ['linux/amd64', 'linux/arm64'], base: 'scratch', layers: sizes.map((compressed) => ({ compressed })),
  config: {
    Env: [PATH, 'SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt'], Entrypoint: [`/${name}`], WorkingDir: '/', User: '0',
    Labels: { 'org.opencontainers.image.authors': 'metallb', 'org.opencontainers.image.base.name': 'gcr.io/distroless/static:latest', 'org.opencontainers.image.licenses': 'Apache-2.0', 'org.opencontainers.image.title': name, 'org.opencontainers.image.url': 'https://github.com/metallb/metallb' },
  },
  history: [{ createdBy: 'bazel build ...' }, { createdBy: `COPY /build/${name} /${name} # buildkit` }, { createdBy: 'COPY LICENSE / # buildkit' }, { createdBy: `ENTRYPOINT ["/${name}"]`, empty: true }],
});

export const quay: readonly CatalogueImage[] = [metallb('controller', [803_000, 24_900_000, 3_900]), metallb('speaker', [803_000, 41_300_000, 3_900])];
