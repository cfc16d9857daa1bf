/** What registry.k8s.io offers of the images that people run themselves. The indexes are the real ones, the layers have about the real sizes. */
import type { CatalogueImage } from '../catalogue.ts';
import { nginx } from '../nginx.ts';

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const pause = (tag: string, index: string): CatalogueImage => ({
  repository: 'pause', tags: [tag], created: '2025-06-12T07:23:31Z', platforms: ['linux/amd64', 'linux/arm64'], base: 'scratch', index, layers: [{ compressed: 319_100 }],
  config: { Env: [PATH], Entrypoint: ['/pause'], User: '65535:65535', WorkingDir: '/' },
  history: [{ createdBy: 'ARG ARCH', empty: true }, { createdBy: 'ADD bin/pause-linux-amd64 /pause' }, { createdBy: 'USER 65535:65535', empty: true }, { createdBy: 'ENTRYPOINT ["/pause"]', empty: true }],
});

export const kubernetes: readonly CatalogueImage[] = [
  pause('3.10', 'ee6521f290b2168b6e0935a181d4cff9be1ac3f505666ef0e3c98fae8199917a'),
  pause('3.10.1', '278fb9dbcca9518083ad1e11276933a2e96f23de604a3a08cc3c80002767d24c'),
  pause('3.10.2', 'f548e0e8e3dc1896ca956272154dde3314e8cc4fde0a57577ee9fa1c63f5baf4'),
  {
    repository: 'e2e-test-images/agnhost', tags: ['2.53'], created: '2024-10-04T09:12:27Z', platforms: ['linux/amd64', 'linux/arm64'], index: '99c6b4bb4a1e1df3f0b3752168c89358794d02258ebebc26bf21c29399011a85',
    layers: [{ compressed: 3_623_807 }, { compressed: 12_911_045 }, { compressed: 36_401_288 }],
    config: { Env: [PATH], Entrypoint: ['/agnhost'], Cmd: ['pause'], ExposedPorts: { '80/tcp': {}, '8080/tcp': {}, '8081/tcp': {}, '9376/tcp': {} }, WorkingDir: '/' },
    history: [
      { createdBy: 'ADD alpine-minirootfs-3.20.3-x86_64.tar.gz /' }, { createdBy: 'RUN apk --update add bind-tools curl netcat-openbsd iproute2 iperf bash' }, { createdBy: 'EXPOSE map[80/tcp:{} 8080/tcp:{} 8081/tcp:{} 9376/tcp:{}]', empty: true },
      { createdBy: 'ADD agnhost agnhost' }, { createdBy: 'ENTRYPOINT ["/agnhost"]', empty: true }, { createdBy: 'CMD ["pause"]', empty: true },
    ],
  },
  {
    // What empties volumes; its layer is taken for that of debian:bookworm-slim.
    repository: 'build-image/debian-base', tags: ['bookworm-v1.0.6'], created: '2025-09-10T00:00:00Z', platforms: ['linux/amd64', 'linux/arm64'], layers: [{ compressed: 28_232_590, digest: '039e6f9f9752' }],
    config: { Env: [PATH], Cmd: ['/bin/sh'], WorkingDir: '/' }, history: [{ createdBy: 'ADD rootfs.tar /' }, { createdBy: 'CMD ["/bin/sh"]', empty: true }],
  },
];

/**
 * What the examples of the documentation run from there, beside neighbours in Docker Hub: digests and sizes are the simulator's.
 * @param hub releases of Docker Hub
 */
export function ofDocumentation(hub: readonly CatalogueImage[]): CatalogueImage[] {
  const like = (repository: string, tag: string): CatalogueImage => hub.find((one) => one.repository === repository && one.tags.includes(tag))!;
  const { index: _, ...agnhost } = kubernetes.find(({ repository }) => repository === 'e2e-test-images/agnhost')!;
  const older = (tag: string, created: string, layer: number): CatalogueImage => ({ ...agnhost, tags: [tag], created, layers: [{ compressed: 3_401_000 }, { compressed: layer }, { compressed: 36_401_288 }] });
  return [
    older('2.40', '2022-09-30T00:00:00Z', 11_904_112), older('2.39', '2022-06-21T00:00:00Z', 11_902_655),
    { ...like('busybox', '1.28'), tags: ['1.27.2'], created: '2017-08-23T00:00:00Z' },
    { ...like('nginx', '1.28'), repository: 'nginx-slim', tags: ['0.24'], created: '2024-07-25T00:00:00Z', definition: nginx },
  ];
}
