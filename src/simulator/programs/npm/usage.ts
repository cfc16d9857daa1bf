/** What npm 10.9.4 says of how a command is used: with -h, and after a use that is none. */
import { ALIASES, COMMANDS } from './commands.ts';

/** Of the commands that are simulated: their forms, and their options laid out as npm lays them out. */
const FORMS: Readonly<Record<string, readonly [forms: string, options?: string]>> = {
  cache: ['npm cache add <package-spec>\nnpm cache clean [<key>]\nnpm cache ls [<name>@<version>]\nnpm cache verify', '[--cache <cache>]'],
  ci: ['npm ci', '[--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]\n[--global-style] [--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]\n[--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]\n[--strict-peer-deps] [--foreground-scripts] [--ignore-scripts] [--no-audit]\n[--no-bin-links] [--no-fund] [--dry-run]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--include-workspace-root] [--install-links]'],
  config: ['npm config set <key>=<value> [<key>=<value> ...]\nnpm config get [<key> [<key> ...]]\nnpm config delete <key> [<key> ...]\nnpm config list [--json]\nnpm config edit\nnpm config fix', '[--json] [-g|--global] [--editor <editor>] [-L|--location <global|user|project>]\n[-l|--long]'],
  edit: ['npm edit <pkg>[/<subpkg>...]', '[--editor <editor>]'],
  explain: ['npm explain <package-spec>', '[--json] [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]'],
  explore: ['npm explore <pkg> [ -- <command>]', '[--shell <shell>]'],
  init: ['npm init <package-spec> (same as `npx create-<package-spec>`)\nnpm init <@scope> (same as `npx <@scope>/create`)', '[--init-author-name <name>] [--init-author-url <url>] [--init-license <license>]\n[--init-module <module>] [--init-version <version>] [-y|--yes] [-f|--force]\n[--scope <@scope>]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--no-workspaces-update] [--include-workspace-root]'],
  install: ['npm install [<package-spec> ...]', '[-S|--save|--no-save|--save-prod|--save-dev|--save-optional|--save-peer|--save-bundle]\n[-E|--save-exact] [-g|--global]\n[--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]\n[--global-style] [--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]\n[--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]\n[--strict-peer-deps] [--prefer-dedupe] [--no-package-lock] [--package-lock-only]\n[--foreground-scripts] [--ignore-scripts] [--no-audit] [--no-bin-links]\n[--no-fund] [--dry-run] [--cpu <cpu>] [--os <os>] [--libc <libc>]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--include-workspace-root] [--install-links]'],
  ls: ['npm ls <package-spec>', '[-a|--all] [--json] [-l|--long] [-p|--parseable] [-g|--global] [--depth <depth>]\n[--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]\n[--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]\n[--link] [--package-lock-only] [--unicode]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--include-workspace-root] [--install-links]'],
  outdated: ['npm outdated [<package-spec> ...]', '[-a|--all] [--json] [-l|--long] [-p|--parseable] [-g|--global]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]'],
  pkg: ['npm pkg set <key>=<value> [<key>=<value> ...]\nnpm pkg get [<key> [<key> ...]]\nnpm pkg delete <key> [<key> ...]\nnpm pkg set [<array>[<index>].<key>=<value> ...]\nnpm pkg set [<array>[].<key>=<value> ...]\nnpm pkg fix', '[-f|--force] [--json]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces]'],
  restart: ['npm restart [-- <args>]', '[--ignore-scripts] [--script-shell <script-shell>]'],
  'run-script': ['npm run-script <command> [-- <args>]', '[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--include-workspace-root] [--if-present] [--ignore-scripts]\n[--foreground-scripts] [--script-shell <script-shell>]'],
  set: ['npm set <key>=<value> [<key>=<value> ...] (See `npm config`)', '[-g|--global] [-L|--location <global|user|project>]'],
  start: ['npm start [-- <args>]', '[--ignore-scripts] [--script-shell <script-shell>]'],
  stop: ['npm stop [-- <args>]', '[--ignore-scripts] [--script-shell <script-shell>]'],
  test: ['npm test [-- <args>]', '[--ignore-scripts] [--script-shell <script-shell>]'],
  uninstall: ['npm uninstall [<@scope>/]<pkg>...', '[-S|--save|--no-save|--save-prod|--save-dev|--save-optional|--save-peer|--save-bundle]\n[-g|--global]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--include-workspace-root] [--install-links]'],
  version: ['npm version [<newversion> | major | minor | patch | premajor | preminor | prepatch | prerelease | from-git]', '[--allow-same-version] [--no-commit-hooks] [--no-git-tag-version] [--json]\n[--preid prerelease-id] [--sign-git-tag]\n[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]\n[-ws|--workspaces] [--no-workspaces-update] [--include-workspace-root]'],
};

/** Undefined for a command whose use is not told here. */
export function usageOf(command: string): string | undefined {
  const told = FORMS[command];
  if (told === undefined) return undefined;
  const names = ALIASES[command]?.split(' ') ?? [];
  const aliases = names.length === 0 ? '' : `${names.length === 1 ? 'alias' : 'aliases'}: ${names.join(', ')}\n\n`;
  return `${COMMANDS[command]}\n\nUsage:\n${told[0]}\n\n${told[1] === undefined ? '' : `Options:\n${told[1]}\n\n`}${aliases}Run "npm help ${command}" for more info`;
}
