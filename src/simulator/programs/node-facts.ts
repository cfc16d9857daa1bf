export const kindNames = { file: 'regular file', directory: 'directory', symlink: 'symbolic link', device: 'character special file', socket: 'socket', fifo: 'fifo' } as const;
