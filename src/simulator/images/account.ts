import { decode } from '../kernel/bytes.ts';
import { fileNode, type DirectoryNode } from '../kernel/inode.ts';
import type { CatalogueImage } from './catalogue.ts';
import { baseTree } from './definition.ts';
import type { Files } from './trees.ts';

/** The system's accounts and one more, as the image's own useradd leaves them. */
export function withAccount(image: CatalogueImage, name: string, uid: number, gid: number, home: string, shell = '/bin/sh', comment = ''): Files {
  const etc = baseTree(image).entries.get('etc') as DirectoryNode;
  const appended = (file: string, row: string) => {
    const node = etc.entries.get(file);
    const text = node?.kind === 'file' ? decode(node.data) : '';
    // Groups may be there before their members.
    return fileNode(text.split('\n').some((one) => one.startsWith(`${name}:`)) ? text : `${text}${row}\n`);
  };
  return { '/etc/passwd': appended('passwd', `${name}:x:${uid}:${gid}:${comment}:${home}:${shell}`), '/etc/group': appended('group', `${name}:x:${gid}:`) };
}
