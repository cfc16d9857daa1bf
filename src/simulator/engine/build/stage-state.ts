/** An image on its way: its tree, layers, configuration and history. */
import type { HistoryEntry, ImageConfig, ImageRunConfig } from '../../api/engine/images.ts';
import { cleanPath } from '../../kernel/path-clean.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import type { Blob } from '../images/content.ts';
import type { PlatformImage } from '../images/images.ts';

export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
export const DEFAULT_SHELL = ['/bin/sh', '-c'];

/** What the builder itself runs. */
export const OWN_PLATFORM = 'linux/amd64';

/** What every build knows about where it runs, and for what. */
export function platformArgs(target: string): Record<string, string> {
  const [os = '', architecture = '', variant = ''] = target.split('/');
  return {
    BUILDPLATFORM: OWN_PLATFORM, BUILDOS: 'linux', BUILDOSVERSION: '', BUILDARCH: 'amd64', BUILDVARIANT: '',
    TARGETPLATFORM: target, TARGETOS: os, TARGETOSVERSION: '', TARGETARCH: architecture, TARGETVARIANT: variant,
  };
}

const entries = (env: readonly string[]): [string, string][] => env.map((entry) => [entry.split('=')[0]!, entry.slice(entry.indexOf('=') + 1)]);

export class StageState {
  tree: DirectoryNode = directoryNode();
  layers: Blob[] = [];
  /** Cache key of everything so far. */
  key = 'scratch';
  config: ImageRunConfig = {};
  history: HistoryEntry[] = [];
  author: string | undefined;
  /** Declared ARGs with their values, in order; a stage on top of another has those of that one too. */
  args = new Map<string, string | undefined>();
  /** What variables mean and what RUN sees: ENV and ARG, the later over the earlier. */
  env = new Map<string, string>();
  shell = DEFAULT_SHELL;
  /** Escape character of the Dockerfile. */
  escape = '\\';
  /** Instructions that count once, where they stand in this stage. */
  readonly once = new Map<string, { start: number; end: number }>();
  /** A WORKDIR stands in this Dockerfile already. */
  hasWorkdir = false;
  /** Instructions that the base left for its children. */
  triggers: string[] = [];
  /** 'linux/arm64': whose programs it holds. */
  platform = OWN_PLATFORM;
  /** Digest and name of the base image. */
  base: { digest: string; name: string } | undefined;

  /** Nothing but what every image has. */
  static scratch(): StageState {
    const state = new StageState();
    state.config = { WorkingDir: '/' };
    state.begin();
    return state;
  }

  static fromConfig(config: ImageConfig): StageState {
    const state = new StageState();
    state.config = { ...config.config };
    state.platform = `${config.os}/${config.architecture}${config.variant && config.architecture !== 'arm64' ? `/${config.variant}` : ''}`;
    state.shell = config.config.Shell?.length ? config.config.Shell : DEFAULT_SHELL;
    state.history = [...config.history];
    state.author = config.author;
    state.triggers = config.config.OnBuild ?? [];
    delete state.config.OnBuild;
    state.begin();
    return state;
  }

  static fromImage(image: PlatformImage, tree: DirectoryNode, layers: Blob[], digest: string, name: string): StageState {
    const state = StageState.fromConfig(image.config);
    state.tree = tree;
    state.layers = layers;
    state.key = image.descriptor.digest;
    state.base = { digest, name };
    return state;
  }

  /** A stage begins: PATH is always set. */
  begin(): void {
    const env = this.config.Env ?? [];
    if (!env.some((entry) => entry.startsWith('PATH='))) this.config.Env = [...env, `PATH=${DEFAULT_PATH}`];
    for (const [name, value] of entries(this.config.Env ?? [])) this.env.set(name, value);
  }

  /** A copy, to try something on. */
  copy(): StageState {
    const state = new StageState();
    Object.assign(state, this, { layers: [...this.layers], history: [...this.history], config: { ...this.config }, args: new Map(this.args), env: new Map(this.env), once: new Map(this.once) });
    return state;
  }

  /** A stage that begins where this one ended; triggers of this one are its first instructions. */
  fork(): StageState {
    const state = this.copy();
    state.once.clear();
    state.triggers = this.config.OnBuild ?? [];
    delete state.config.OnBuild;
    state.begin();
    return state;
  }

  setEnv(name: string, value: string): void {
    this.env.set(name, value);
    const env = new Map(entries(this.config.Env ?? []));
    env.set(name, value);
    this.config.Env = [...env].map(([key, own]) => `${key}=${own}`);
  }

  get workdir(): string {
    return this.config.WorkingDir || '/';
  }

  /** An absolute path from one that may be relative to the working folder; a slash at the end stays. */
  absolute(path: string): string {
    if (path.startsWith('/')) return path;
    const joined = cleaned(`${this.workdir}/${path}`);
    return joined === '/' || !(path.endsWith('/') || path === '.' || path === '') ? joined : `${joined}/`;
  }

  note(createdBy: string, created: string, layer?: Blob): void {
    if (layer) this.layers.push(layer);
    this.history.push({ created, created_by: createdBy, comment: 'buildkit.dockerfile.v0', ...(layer ? {} : { empty_layer: true }) });
  }
}

/** An absolute path without '.', '..' and doubled slashes. */
export const cleaned = (path: string): string => cleanPath(`/${path}`);
