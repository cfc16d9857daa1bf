import { fileNode, type Inode } from '../kernel/inode.ts';

/** A small script that only hands over to the command, run as a program. */
export const entrypoint = (program: string): Inode => ({ ...fileNode('#!/bin/sh\nset -e\nexec "$@"\n', { mode: 0o755 }), program });
