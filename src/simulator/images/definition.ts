import type { DirectoryNode } from '../kernel/inode.ts';
import type { CatalogueImage } from './catalogue.ts';
import { directoryNode, programNode } from '../kernel/inode.ts';
import { alpineTree, busyboxTree, DEBIAN, debianTree, oracleTree, tree, type Files } from './trees.ts';

/** An image of the catalogues: which files its layers hold. What it runs are the programs in those files. */
export interface ImageDefinition {
  repository: string;
  /** The files of each layer, bottom first, as many as the catalogue says. */
  layers: (image: CatalogueImage) => DirectoryNode[];
}

/** How the first layer was made. */
const madeFirst = ({ history }: CatalogueImage): string => history.find(({ empty }) => !empty)?.createdBy ?? '';

/** The tree that the first layer holds, told from how it was made. */
export function baseTree(image: CatalogueImage): DirectoryNode {
  if (image.base === 'scratch') return directoryNode();
  if (image.base === 'oracle') return oracleTree();
  if (image.base) return debianTree(DEBIAN[image.base]);
  const from = madeFirst(image);
  const alpine = /alpine-minirootfs-([\d.]+)/.exec(from)?.[1];
  if (alpine) return alpineTree(alpine);
  const busybox = /BusyBox(?: 1\.(\d+))?/.exec(from);
  if (busybox) return busyboxTree(busybox[1] ? Number(busybox[1]) : undefined);
  const codename = /'(bookworm|trixie|bullseye|buster|stretch)'|# (jammy|focal)$/.exec(from)?.slice(1).find(Boolean);
  if (image.repository === 'ubuntu' && !codename) return debianTree(image.tags.includes('24.04') ? DEBIAN.noble : DEBIAN.resolute);
  if (codename) return debianTree(DEBIAN[codename as 'bookworm']);
  return image.repository === 'registry' ? alpineTree('3.16.3') : debianTree(DEBIAN.trixie);
}

/** Layers that many images stand on (buildpack-deps), told from how they were made: what they bring, as far as it is simulated. */
const SHARED: readonly (readonly [made: RegExp, programs: string])[] = [
  [/ca-certificates curl/, 'curl openssl wget'],
  [/git mercurial/, 'free git pgrep pkill ps ssh top uptime vmstat w watch'],
  [/ g\+\+ gcc /, 'bzip2 cc file g++ gcc make patch unzip'],
];

const sharedFiles = (made: string): Files | undefined => {
  const programs = SHARED.find(([pattern]) => pattern.test(made))?.[1].split(' ');
  return programs && Object.fromEntries(programs.map((name) => [`/usr/bin/${name}`, programNode(name)]));
};

/** The base below, `files` in the largest layer above it that is the image's own (in the only layer, where there is but one), nothing in the others. */
export function layered(image: CatalogueImage, files: Files, base: DirectoryNode | undefined = baseTree(image)): DirectoryNode[] {
  const made = image.history.filter(({ empty }) => !empty), shared = image.layers.map((_, i) => (made.length === image.layers.length ? sharedFiles(made[i]!.createdBy) : undefined));
  const sizes = image.layers.map((layer, i) => (shared[i] ? 0 : layer.compressed));
  const largest = sizes.length === 1 ? 0 : 1 + sizes.slice(1).indexOf(Math.max(...sizes.slice(1)));
  return sizes.map((_, i) => {
    if (i === 0 && base) return i === largest ? overlay(base, files) : base;
    return i === largest ? tree(files) : shared[i] ? tree(shared[i]) : directoryNode();
  });
}

function overlay(base: DirectoryNode, files: Files): DirectoryNode {
  const own = tree(files);
  return directoryNode(new Map([...base.entries, ...own.entries]));
}

/** Whether the image stands on Alpine. */
export const isAlpine = (image: CatalogueImage): boolean => /alpine-minirootfs/.test(madeFirst(image)) || image.repository === 'registry';
