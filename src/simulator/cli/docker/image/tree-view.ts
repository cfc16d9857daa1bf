/** The view of `docker images`: disk usage and marks, with --tree the platforms. */
import { humanSizeWithPrecision } from '../../shared/units.ts';
import { runeCount } from '../../shared/tabwriter.ts';
import { ellipsis, truncateId } from '../formatter.ts';
import type { ImageSummary } from './types.ts';

interface Details {
  id: string;
  disk: string;
  content: string;
  inUse: boolean;
}

interface Entry {
  names: string[];
  details: Details;
  children: { platform: string; available: boolean; details: Details }[];
}

interface Column {
  title: string;
  width: number;
  right?: boolean;
  value?: (details: Details) => string;
}

const SPACING = 3;
const size = (bytes: number): string => humanSizeWithPrecision(bytes, 3);

const platformText = ({ os, architecture, variant }: { os: string; architecture: string; variant?: string }): string => `${os}/${architecture}${variant ? `/${variant}` : ''}`;

function entriesOf(image: ImageSummary, expanded: boolean): Entry[] {
  const details: Details = { id: image.Id, disk: size(image.Size), content: '', inUse: image.Containers > 0 };
  const children: Entry['children'] = [];
  let content = 0;
  for (const manifest of image.Manifests ?? []) {
    content += manifest.Size.Content;
    if (manifest.Kind !== 'image') continue;
    const inUse = (manifest.ImageData?.Containers ?? []).length > 0;
    details.inUse ||= inUse;
    children.push({
      platform: platformText(manifest.ImageData!.Platform), available: manifest.Available,
      details: { id: manifest.ID, disk: size(manifest.Size.Total), content: size(manifest.Size.Content), inUse },
    });
  }
  details.content = size(content);
  const tags = [...(image.RepoTags ?? [])].sort();
  if (expanded) return [{ names: tags, details, children }];
  return (tags.length === 0 ? [[]] : tags.map((tag) => [tag])).map((names) => ({ names, details, children: [] }));
}

/** Named ones first, by name. */
function byName(a: Entry, b: Entry): number {
  const [x = '', y = ''] = [a.names[0], b.names[0]];
  if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `columns`: the width of the terminal; undefined: there is none, so no legend and no colours. */
export function imageTree(images: readonly ImageSummary[], expanded: boolean, columns: number | undefined): string {
  const entries = images.flatMap((image) => entriesOf(image, expanded)).sort(byName);
  const tty = columns !== undefined;
  const anyInUse = entries.some((entry) => entry.details.inUse || entry.children.some((child) => child.details.inUse));
  const layout = fit(tableColumns(anyInUse, tty), entries, columns ?? 0);
  const spaced = entries.some((entry) => entry.children.length > 0);
  const bold = (text: string): string => (tty ? `\x1b[1m${text}\x1b[0m` : text);
  const heading = layout.map((column) => bold(cell(column, column.title))).join(' '.repeat(SPACING));
  return `${tty ? `${legend(columns)}\n` : ''}${heading}\n${entries.map((entry) => entryText(entry, layout, spaced, tty)).join('')}`;
}

function legend(columns: number): string {
  const plain = 'i Info →   U  In Use';
  return `${' '.repeat(Math.max(0, columns - plain.length))}\x1b[1m\x1b[106m\x1b[30mi\x1b[0m \x1b[96mInfo → \x1b[0m ${chip()} In Use`;
}

const chip = (): string => '\x1b[30;106m U \x1b[0m';

function tableColumns(anyInUse: boolean, tty: boolean): Column[] {
  const mark = (inUse: boolean): string => (!anyInUse ? '' : tty ? (inUse ? chip() : '   ') : inUse ? 'U' : ' ');
  return [
    { title: 'IMAGE', width: 0 },
    { title: 'ID', width: 12, value: ({ id }) => truncateId(id) },
    { title: 'DISK USAGE', width: 10, right: true, value: ({ disk }) => disk },
    { title: 'CONTENT SIZE', width: 12, right: true, value: ({ content }) => content },
    { title: 'EXTRA', width: 5, value: ({ inUse }) => mark(inUse) },
  ];
}

/** The first column takes what the others leave, at most what it needs; columns that leave it too little go. */
function fit(layout: Column[], entries: readonly Entry[], width: number): Column[] {
  let room = width, kept = layout;
  for (let index = 1; width > 0 && index < layout.length; index++) {
    const wanted = layout[index]!.width + SPACING;
    if (room - wanted < 12) {
      kept = layout.slice(0, index);
      break;
    }
    room -= wanted;
  }
  const widest = Math.max(5, ...entries.flatMap((entry) => [...(entry.names.length > 0 ? entry.names : ['<untagged>']).map((name) => name.length), ...entry.children.map((child) => child.platform.length + 7)]));
  kept[0]!.width = width === 0 || room > widest ? widest : room;
  return kept;
}

const visible = (text: string): number => runeCount(text.replace(/\x1b\[[\d;]*m/g, ''));

function cell({ width, right, value }: Column, text: string): string {
  const fill = width - visible(text);
  if (fill < 0) return value ? ellipsis(text, width) : text;
  return right ? ' '.repeat(fill) + text : text + ' '.repeat(fill);
}

const detailCells = (details: Details, layout: readonly Column[]): string =>
  layout.filter((column) => column.value).map((column) => ' '.repeat(SPACING) + cell(column, column.value!(details))).join('');

function entryText({ names, details, children }: Entry, layout: readonly Column[], spaced: boolean, tty: boolean): string {
  const first = layout[0]!;
  const colour = (text: string): string => (tty ? `\x1b[34;1m${text}\x1b[0m` : text);
  let text = names.length === 0 ? cell(first, '<untagged>') : '';
  names.forEach((name, index) => {
    const last = index === names.length - 1, long = name.length > first.width;
    text += cell(first, colour(name));
    if (!last || long) text += '\n';
    if (long && last) text += ' '.repeat(first.width);
  });
  text += detailCells(details, layout);
  if (children.length > 0 || spaced) text += '\n';
  children.forEach((child, index) => {
    text += `${cell(first, `${index === children.length - 1 ? '└─' : '├─'} ${child.platform}`)}${detailCells(child.details, layout)}\n`;
  });
  return `${text}\n`;
}
