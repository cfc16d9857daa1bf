/** kubectl completion SHELL: a script of ours that asks `kubectl __complete` for candidates, as the real one's scripts do. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import type { Verb } from '../tree/verb.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# Completion of kubectl for bash; every candidate comes from kubectl itself.
__start_kubectl() {
  local IFS=$'\\n' line
  COMPREPLY=()
  for line in $(kubectl __completeNoDesc "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); do
    case $line in
      :*) ;;
      "\${COMP_WORDS[COMP_CWORD]}"*) COMPREPLY+=("$line") ;;
    esac
  done
}
complete -o default -F __start_kubectl kubectl
`,
  zsh: `#compdef kubectl
compdef _kubectl kubectl
# Completion of kubectl for zsh; every candidate comes from kubectl itself.
_kubectl() {
  local -a candidates
  candidates=(\${(f)"$(kubectl __completeNoDesc "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null | grep -v '^:')"})
  compadd -a candidates
}
`,
  fish: `# Completion of kubectl for fish; every candidate comes from kubectl itself.
function __kubectl_candidates
  set -l words (commandline -opc) (commandline -ct)
  kubectl __complete $words[2..-1] 2>/dev/null | string match -v ':*'
end
complete -c kubectl -f -a '(__kubectl_candidates)'
`,
  powershell: `# Completion of kubectl for PowerShell; every candidate comes from kubectl itself.
Register-ArgumentCompleter -Native -CommandName kubectl -ScriptBlock {
  param($word, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  kubectl __completeNoDesc @words 2>$null | Where-Object { $_ -notlike ':*' }
}
`,
};

/** One shell, and only those that begin like the word. */
const shells: Complete = function* ({ args }, toComplete) {
  const offered = args.length === 0 ? Object.keys(SCRIPTS).filter((shell) => shell.startsWith(toComplete)) : [];
  return { candidates: offered, directive: args.length === 0 ? Directive.NoFileComp : Directive.Default };
};

export const completionScript: Verb = {
  path: 'completion', complete: shells,
  *run(session) {
    const [shell, ...more] = session.args;
    if (shell === undefined) throw session.usageError('Shell not specified.');
    if (more.length > 0) throw session.usageError('Too many arguments. Expected only the shell type.');
    const script = SCRIPTS[shell];
    if (script === undefined) throw session.usageError(`Unsupported shell type ${JSON.stringify(shell)}.`);
    yield* session.out(script);
  },
};
