/** How executables travel through archives: a short text stands for the machine code that nobody simulates. */
import { decode, encode } from './bytes.ts';
import { contentOf, fileNode, programNode, type FileNode } from './inode.ts';

const MARK = '\x7fELF program ';

/** The bytes that an archive holds for a file. */
export const archivedContent = (file: FileNode): Uint8Array => (file.program === undefined ? contentOf(file) : encode(`${MARK}${file.program} ${file.size}\n`));

/** The file that an archive's bytes stand for. */
export function fileFromArchive(data: Uint8Array, attributes: { mode: number; uid: number; gid: number; mtime: number }): FileNode {
  const match = data.length < 200 && data[0] === 0x7f ? new RegExp(`^${MARK}(\\S+) (\\d+)\\n$`).exec(decode(data)) : null;
  return match ? programNode(match[1]!, Number(match[2]), attributes) : fileNode(data, attributes);
}
