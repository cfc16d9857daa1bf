/** docker buildx imagetools inspect: what a registry has under a name, asked of the registry itself. */
import type { Descriptor, Index } from '../../../../api/engine/images.ts';
import { tabulate } from '../../../shared/tabwriter.ts';
import type { Behaviour } from '../../behaviour.ts';
import { CliError } from '../../errors.ts';
import { fullString, type Reference } from '../../reference.ts';
import type { Document } from '../../registry/content.ts';
import { create } from './create.ts';
import { formatted } from './format.ts';
import { fetchImage, locationOf } from './location.ts';

/** Columns as Go's tabwriter makes them with these settings, blanks at the end kept off. */
const columns = (lines: readonly string[]): string => tabulate(lines.map((line) => `${line}\n`).join(''), { minWidth: 0, padding: 1 });

function manifestLines(reference: Reference, one: Descriptor): { head: string[]; annotations: string[] } {
  const platform = one.platform && `${one.platform.os}/${one.platform.architecture}${one.platform.variant ? `/${one.platform.variant}` : ''}`;
  const annotations = Object.entries(one.annotations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `    ${key}:\t${value}`);
  return {
    head: [`  Name:\t${fullString({ ...reference, digest: one.digest })}`, `  MediaType:\t${one.mediaType}`, ...(platform ? [`  Platform:\t${platform}`] : []), ...(annotations.length > 0 ? ['  Annotations:\t'] : [])],
    annotations,
  };
}

function show(reference: Reference, { mediaType, digest, text }: Document): string {
  const head = [`Name:\t${fullString(reference)}`, `MediaType:\t${mediaType}`, `Digest:\t${digest}`];
  const { manifests } = JSON.parse(text) as Partial<Index>;
  if (!manifests) return columns(head);
  const pieces = [columns([...head, '\t', 'Manifests:\t'])];
  // A list of annotations ends the columns before it.
  let open: string[] = [];
  for (const [index, one] of manifests.entries()) {
    const lines = manifestLines(reference, one);
    open.push(...(index > 0 ? ['\t'] : []), ...lines.head);
    if (lines.annotations.length === 0) continue;
    pieces.push(columns(open), columns(lines.annotations));
    open = [];
  }
  return [...pieces, columns(open)].join('');
}

/** A format of the manifest alone is the one without a format. */
const isWhole = (format: string): boolean => format === '' || /^\{\{\s*\.Manifest\s*\}\}$/.test(format.trim());

const inspect: Behaviour = {
  path: 'buildx imagetools inspect',
  *run({ p, args, flags }) {
    if (flags.bool('raw') && flags.string('format') !== '') throw new CliError('ERROR: format and raw cannot be used together');
    const reference = locationOf(args[0] ?? '');
    const found = yield* fetchImage(p, reference);
    const format = flags.string('format');
    if (flags.bool('raw')) yield* p.write(1, found.text);
    else if (isWhole(format)) yield* p.write(1, show(reference, found));
    else yield* p.write(1, yield* formatted(p, reference, args[0]!, found, format));
    return 0;
  },
};

export const imagetoolsCommands: Behaviour[] = [create, inspect];
