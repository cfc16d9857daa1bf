/** Where in Node's own file system module a failed call is reported from: an error's screen and stack show it. */

interface Reported {
  readonly place: string;
  readonly frames: readonly string[];
}

const reported = (line: string, code: string, column: number, ...frames: string[]): Reported => ({ place: `${line}\n${code}\n${' '.repeat(column)}^\n`, frames: frames.map((one) => `    at ${one}`) });

const write = reported('node:fs:2430', '    return binding.writeFileUtf8(', 19, 'Object.writeFileSync (node:fs:2430:20)');

const PLACES: Readonly<Record<string, Reported>> = {
  readFileSync: reported('node:fs:560', '  return binding.open(', 17, 'Object.openSync (node:fs:560:18)', 'Object.readFileSync (node:fs:444:35)'),
  writeFileSync: write,
  appendFileSync: { place: write.place, frames: [...write.frames, '    at Object.appendFileSync (node:fs:2512:6)'] },
  readdirSync: reported('node:fs:1590', '  const result = binding.readdir(', 25, 'Object.readdirSync (node:fs:1590:26)'),
  statSync: reported('node:fs:1746', '  const stats = binding.stat(', 24, 'Object.statSync (node:fs:1746:25)'),
  unlinkSync: reported('node:fs:1948', '  binding.unlink(getValidatedPath(path));', 10, 'Object.unlinkSync (node:fs:1948:11)'),
  mkdirSync: reported('node:fs:1370', '  const result = binding.mkdir(', 25, 'Object.mkdirSync (node:fs:1370:26)'),
  rmSync: reported('node:internal/errors:540', '      throw error;', 6, 'Object.rmSync (node:fs:1241:5)'),
  accessSync: reported('node:fs:242', '  binding.access(getValidatedPath(path), mode);', 10, 'Object.accessSync (node:fs:242:11)'),
  renameSync: reported('node:fs:1012', '  binding.rename(', 10, 'Object.renameSync (node:fs:1012:11)'),
  copyFileSync: reported('node:fs:3090', '  binding.copyFile(', 10, 'Object.copyFileSync (node:fs:3090:11)'),
};

const opening = { place: 'node:internal/fs/promises:639\n  return new FileHandle(await PromisePrototypeThen(\n                        ^\n', line: 'open (node:internal/fs/promises:639:25)' };

/** Where calls that give promises wait, by line and column. */
const AWAITED: Readonly<Record<string, string>> = { readFile: '1252:14', writeFile: '1222:14', appendFile: '1222:14', stat: '1037:18', lstat: '1028:18', mkdir: '858:10', readdir: '955:18', access: '606:10', unlink: '1065:10', rmdir: '824:10', rename: '784:10', copyFile: '621:10', readlink: '973:10', realpath: '1179:10', chmod: '1087:10', symlink: '1001:10', mkdtemp: '1192:10' };

export function placeOfPromise(call: string): Reported | undefined {
  const at = AWAITED[call];
  if (at === undefined) return undefined;
  const opens = /File$/.test(call) && call !== 'copyFile', name = call === 'appendFile' ? 'writeFile' : `Object.${call}`;
  const [line, column] = at.split(':') as [string, string], keyword = column === '18' ? '  const result = await PromisePrototypeThen(' : '  return await PromisePrototypeThen(';
  return { place: opens ? opening.place : `node:internal/fs/promises:${line}\n${keyword}\n${' '.repeat(Number(column) - 1)}^\n`, frames: [...(opens ? [`    at async ${opening.line}`] : []), `    at async ${name} (node:internal/fs/promises:${at})`] };
}

const READ = reported('node:fs:736', '  return binding.read(fd, buffer, offset, length, position);', 17, 'Object.readSync (node:fs:736:18)', 'tryReadSync (node:fs:416:20)', 'Object.readFileSync (node:fs:470:19)');

export const placeOfCall = (call: string, syscall: string): Reported | undefined => (syscall === 'read' ? READ : PLACES[call]);
