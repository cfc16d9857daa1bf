/** docker/dockerfile: an image for every release of the Dockerfile's language, with `1` for the newest of them. */
import type { CatalogueImage } from '../catalogue.ts';

/** Version, day of its release, bytes of its layer. */
const RELEASES: readonly [version: string, day: string, compressed: number][] = [
  ['1.0.0', '2019-04-25', 8_412_110], ['1.1.7', '2020-04-03', 8_690_204], ['1.2.1', '2020-12-15', 9_103_887], ['1.3.1', '2021-10-04', 9_577_412], ['1.4.3', '2022-08-23', 9_922_360],
  ['1.5.2', '2023-02-15', 10_406_719], ['1.6.0', '2023-06-13', 11_303_144], ['1.7.1', '2024-04-16', 11_919_046], ['1.8.1', '2024-06-18', 12_020_655], ['1.9.0', '2024-07-11', 12_101_870],
  ['1.10.0', '2024-09-10', 12_344_268], ['1.11.1', '2024-10-29', 12_418_530], ['1.12.1', '2024-12-16', 12_579_407], ['1.13.0', '2025-01-20', 12_708_316], ['1.14.1', '2025-03-05', 12_824_992],
  ['1.15.1', '2025-03-31', 12_912_087], ['1.16.0', '2025-05-22', 13_008_541], ['1.17.1', '2025-06-20', 13_072_695], ['1.18.0', '2025-09-03', 13_135_104], ['1.19.0', '2025-10-01', 13_197_330],
  ['1.20.0', '2025-11-11', 13_244_918], ['1.21.0', '2026-01-28', 13_306_452], ['1.26.0', '2026-09-09', 13_580_273],
];

const ENTRY = '/bin/dockerfile-frontend', CAPS = 'moby.buildkit.frontend.inputs,moby.buildkit.frontend.subrequests,moby.buildkit.frontend.contexts';

function release([version, day, compressed]: (typeof RELEASES)[number], index: number): CatalogueImage[] {
  const minor = version.replace(/\.\d+$/, ''), isNewest = index === RELEASES.length - 1;
  const image = (channel: string, further: string[], more: number): CatalogueImage => ({
    repository: 'docker/dockerfile', tags: [`${version}${channel}`, `${minor}${channel}`, ...(isNewest ? further : [])], base: 'scratch', created: `${day}T17:04:26Z`, platforms: ['linux/amd64', 'linux/arm64'],
    layers: [{ compressed: compressed + more }], config: { Labels: { 'moby.buildkit.frontend.caps': CAPS, 'moby.buildkit.frontend.network.none': 'true' }, Entrypoint: [ENTRY], WorkingDir: '/' },
    history: [
      { createdBy: `COPY /dockerfile-frontend ${ENTRY} # buildkit`, comment: 'buildkit.dockerfile.v0' },
      { createdBy: 'LABEL moby.buildkit.frontend.network.none=true', comment: 'buildkit.dockerfile.v0', empty: true },
      { createdBy: `LABEL moby.buildkit.frontend.caps=${CAPS}`, comment: 'buildkit.dockerfile.v0', empty: true },
      { createdBy: `ENTRYPOINT ["${ENTRY}"]`, comment: 'buildkit.dockerfile.v0', empty: true },
    ],
  });
  return [image('', ['1', 'latest'], 0), image('-labs', ['1-labs', 'labs'], 41_288)];
}

export const frontends: readonly CatalogueImage[] = RELEASES.flatMap(release);
