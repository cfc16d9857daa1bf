/** Build checks: which rules run, as `# check=` and comments above an instruction have it. */
import type { SourceRange } from '../../../api/engine/build.ts';
import { directiveOf, directiveValue } from './directives.ts';

/** Name → what the rule is about. */
const RULES = {
  StageNameCasing: 'Stage names should be lowercase',
  FromAsCasing: "The 'as' keyword should match the case of the 'from' keyword",
  NoEmptyContinuation: 'Empty continuation lines will become errors in a future release',
  ConsistentInstructionCasing: 'All commands within the Dockerfile should use the same casing (either upper or lower)',
  DuplicateStageName: 'Stage names should be unique',
  ReservedStageName: 'Reserved words should not be used as stage names',
  JSONArgsRecommended: 'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
  MaintainerDeprecated: 'The MAINTAINER instruction is deprecated, use a label instead to define an image author',
  UndefinedArgInFrom: 'FROM command must use declared ARGs',
  WorkdirRelativePath: 'Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes',
  UndefinedVar: 'Variables should be defined before their use',
  MultipleInstructionsDisallowed: 'Multiple instructions of the same type should not be used in the same stage',
  LegacyKeyValueFormat: 'Legacy key/value format with whitespace separator should not be used',
  InvalidBaseImagePlatform: 'Base image platform does not match expected target platform',
  RedundantTargetPlatform: 'Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
  SecretsUsedInArgOrEnv: 'Sensitive data should not be used in the ARG or ENV commands',
  InvalidDefaultArgInFrom: 'Default value for global ARG results in an empty or invalid base image name',
  FromPlatformFlagConstDisallowed: 'FROM --platform flag should not use a constant value',
  CopyIgnoredFile: 'Attempting to Copy file that is excluded by .dockerignore',
  InvalidDefinitionDescription: 'Comment for build stage or argument should follow the format: `# <arg/stage name> <description>`. If this is not intended to be a description comment, add an empty line or comment between the instruction and the comment.',
  ExposeProtoCasing: 'Protocol in EXPOSE instruction should be lowercase',
  ExposeInvalidFormat: 'IP address and host-port mapping should not be used in EXPOSE instruction. This will become an error in a future release',
} as const;

export type Rule = keyof typeof RULES;

/** Rules that run only where they are asked for. */
const EXPERIMENTAL: readonly Rule[] = ['InvalidDefinitionDescription'];

export interface Finding {
  rule: Rule;
  message: string;
  range: SourceRange;
  description: string;
  url: string;
}

interface Settings {
  skip: readonly string[];
  experimental: readonly string[];
  error: boolean;
}

const slug = (rule: string): string => rule.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2').toLowerCase();

/** 'skip=Rule,Rule;error=true'. @throws Error */
function readSettings(text: string): Settings {
  const settings: Settings = { skip: [], experimental: [], error: false };
  if (text.trim() === '') return settings;
  for (const part of text.trim().split(';')) {
    const at = part.indexOf('=');
    if (at < 0) throw new Error(`invalid check option ${JSON.stringify(part)}`);
    const key = part.slice(0, at).trim(), value = part.slice(at + 1).trim();
    if (key === 'skip' || key === 'experimental') settings[key] = value.split(',').map((rule) => rule.trim());
    else if (key !== 'error') throw new Error(`invalid check option ${JSON.stringify(key)}`);
    else if (/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)) settings.error = /^(1|t)/i.test(value);
    else throw new Error(`failed to parse check option ${JSON.stringify(part)}: strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
  }
  return settings;
}

export class Linter {
  readonly #settings: Settings;
  readonly #report: (finding: Finding) => void;
  readonly #called: Set<Rule>;

  private constructor(settings: Settings, report: (finding: Finding) => void, called: Set<Rule>) {
    this.#settings = settings;
    this.#report = report;
    this.#called = called;
  }

  /** For a whole Dockerfile; `override` is what the client says (BUILDKIT_DOCKERFILE_CHECK). @throws Error */
  static of(text: string, report: (finding: Finding) => void, override?: string): Linter {
    try {
      return new Linter(readSettings(override ?? directiveValue(text, 'check') ?? ''), report, new Set());
    } catch (error) {
      throw new Error(`failed to parse check options: ${(error as Error).message}`);
    }
  }

  /** Nothing is reported. */
  static readonly silent = new Linter({ skip: ['all'], experimental: [], error: false }, () => {}, new Set());

  /** With what a comment above an instruction adds. */
  merged(comments: readonly string[]): Linter {
    for (const comment of comments) {
      const directive = directiveOf(comment);
      if (directive?.name !== 'check') continue;
      try {
        const more = readSettings(directive.value.split(' ')[0]!);
        return new Linter({ ...this.#settings, skip: [...this.#settings.skip, ...more.skip], experimental: [...this.#settings.experimental, ...more.experimental] }, this.#report, this.#called);
      } catch {
        return this;
      }
    }
    return this;
  }

  run(rule: Rule, message: string, range: SourceRange): void {
    const { skip, experimental } = this.#settings;
    const named = (list: readonly string[]): boolean => list.includes('all') || list.includes(rule);
    if (EXPERIMENTAL.includes(rule) ? !named(experimental) : named(skip)) return;
    this.#called.add(rule);
    this.#report({ rule, message, range, description: RULES[rule], url: rule === 'InvalidBaseImagePlatform' ? '' : `https://docs.docker.com/go/dockerfile/rule/${slug(rule)}/` });
  }

  /** With error=true, what was found fails the build. */
  get failure(): string | undefined {
    return this.#settings.error && this.#called.size > 0 ? `lint violation found for rules: ${[...this.#called].join(', ')}` : undefined;
  }
}
