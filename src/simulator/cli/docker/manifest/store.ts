/** Manifest lists on their way: `docker manifest create` keeps one file for each of their images below ~/.docker/manifests. */
import type { Descriptor } from '../../../api/engine/images.ts';
import { fromBase64, toBase64 } from '../../../kernel/base64.ts';
import { decode, encode, NO_BYTES } from '../../../kernel/bytes.ts';
import { lookup, readDirectory, readText, removeDirectory, unlink, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { makeFolders } from '../config-file.ts';
import { configFolder } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { fullString, type Reference } from '../reference.ts';

/** An image of a list: its descriptor and the manifest as the registry has it. */
export interface ImageManifest {
  ref: string;
  descriptor: Descriptor;
  text: string;
}

interface Stored {
  Ref: string;
  Descriptor: Descriptor;
  Raw: string;
}

/** 'localhost:5000/app:1' as a file's name. */
const fileName = (reference: Reference): string => fullString(reference).replaceAll(':', '-').replaceAll('/', '_');

const folderOf = (p: Process, list: Reference): string => `${configFolder(p)}/manifests/${fileName(list)}`;

export const noSuchManifest = (reference: Reference): CliError => new CliError(`No such manifest: ${fullString(reference)}`);

function read(p: Process, path: string): ImageManifest {
  const { Ref, Descriptor, Raw } = JSON.parse(readText(p, path)) as Stored;
  return { ref: Ref, descriptor: Descriptor, text: decode(fromBase64(Raw) ?? NO_BYTES) };
}

export function storedManifest(p: Process, list: Reference, image: Reference): ImageManifest | undefined {
  const path = `${folderOf(p, list)}/${fileName(image)}`;
  return lookup(p, path) ? read(p, path) : undefined;
}

/** All images of a list; undefined where there is no such list. */
export function storedList(p: Process, list: Reference): ImageManifest[] | undefined {
  const folder = folderOf(p, list);
  return lookup(p, folder) ? readDirectory(p, folder).map((name) => read(p, `${folder}/${name}`)) : undefined;
}

/** What the file holds, and what `inspect --verbose` shows. */
export const shown = ({ ref, descriptor, text }: ImageManifest): object => {
  const manifest: unknown = JSON.parse(text), isDocker = descriptor.mediaType.startsWith('application/vnd.docker.');
  return { Ref: ref, Descriptor: descriptor, Raw: toBase64(encode(text)), [isDocker ? 'SchemaV2Manifest' : 'OCIManifest']: manifest };
};

export function saveManifest(p: Process, list: Reference, image: Reference, manifest: ImageManifest): void {
  makeFolders(p, folderOf(p, list), 0o755);
  writeFile(p, `${folderOf(p, list)}/${fileName(image)}`, JSON.stringify(shown(manifest)), 0o644);
}

export function removeList(p: Process, list: Reference): void {
  const folder = folderOf(p, list);
  for (const name of readDirectory(p, folder)) unlink(p, `${folder}/${name}`);
  removeDirectory(p, folder);
}
