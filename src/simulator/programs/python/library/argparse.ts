/** argparse: options and arguments of a program, its help and its complaints. */
export const ARGPARSE = `
import os as _os
import sys as _sys
SUPPRESS, REMAINDER = '==SUPPRESS==', '...'
def _choices(choices):
    # Since 3.12.8 they are shown as they are.
    return ', '.join(str(one) if _sys.version_info >= (3, 12, 8) else repr(one) for one in choices)
class Namespace:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)
    def __repr__(self):
        return 'Namespace(' + ', '.join(name + '=' + repr(value) for name, value in vars(self).items()) + ')'
    def __eq__(self, other):
        return vars(self) == vars(other)
    def __contains__(self, name):
        return name in vars(self)
class ArgumentTypeError(Exception):
    pass
class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = argument and argument.name(), message
    def __str__(self):
        return self.message if self.argument_name is None else 'argument ' + self.argument_name + ': ' + self.message
class BooleanOptionalAction:
    pass
class RawTextHelpFormatter:
    pass
class MetavarTypeHelpFormatter:
    pass
class HelpFormatter:
    pass
class RawDescriptionHelpFormatter:
    pass
class ArgumentDefaultsHelpFormatter:
    pass
class _Argument:
    def __init__(self, flags, action='store', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, dest=None, version=None):
        self.flags, self.action, self.nargs, self.const, self.default, self.type, self.choices, self.help, self.metavar, self.version = flags, action, nargs, const, default, type, choices, help, metavar, version
        longs = [flag for flag in flags if flag.startswith('--')]
        self.optional = flags[0].startswith('-')
        self.dest = dest or (longs or flags)[0].lstrip('-').replace('-', '_') if self.optional else flags[0]
        self.required = required
        if action is BooleanOptionalAction:
            self.action = action = 'boolean'
            self.flags = [one for flag in flags for one in ([flag, '--no-' + flag[2:]] if flag.startswith('--') else [flag])]
        if action == 'version' and help is None:
            self.help = "show program's version number and exit"
        if action == 'store_true':
            self.default = False if default is None else default
        if action == 'store_false':
            self.default = True if default is None else default
        self.takes = action in ('store', 'append', 'extend')
    def name(self):
        return '/'.join(self.flags) if self.optional else self.metavar or self.dest
    def placeholder(self):
        if self.metavar:
            return self.metavar
        if self.choices:
            return '{' + ','.join(str(one) for one in self.choices) + '}'
        return self.dest.upper() if self.optional else self.dest
    def values(self):
        word = self.placeholder()
        if self.nargs == '?':
            return '[' + word + ']'
        if self.nargs == '*':
            return '[' + word + ' ...]'
        if self.nargs == '+':
            return word + ' [' + word + ' ...]'
        if self.nargs == REMAINDER:
            return '...'
        return ' '.join([word] * self.nargs) if isinstance(self.nargs, int) else word
    def usage(self):
        if not self.optional:
            return self.values()
        text = ' | '.join(self.flags) if self.action == 'boolean' else self.flags[0] + (' ' + self.values() if self.takes else '')
        return text if self.required else '[' + text + ']'
    def invocation(self):
        if not self.optional:
            return self.placeholder()
        # Since 3.13 the value is told once.
        if _sys.version_info >= (3, 13):
            return ', '.join(self.flags) + (' ' + self.values() if self.takes else '')
        return ', '.join(flag + (' ' + self.values() if self.takes else '') for flag in self.flags)
class _Group:
    def __init__(self, parser, exclusive=False, required=False):
        self._parser, self.exclusive, self.required, self.members = parser, exclusive, required, []
    def add_argument(self, *flags, **how):
        made = self._parser.add_argument(*flags, **how)
        self.members.append(made)
        return made
class _Subparsers:
    def __init__(self, parser, dest, required, help, metavar, title):
        self.title, self.names = title, {}
        self._parser, self.dest, self.required, self.help, self.metavar, self.parsers, self.helps = parser, dest, required, help, metavar, {}, {}
    def add_parser(self, name, help=None, aliases=(), **how):
        made = ArgumentParser(prog=self._parser.prog + ' ' + name, **how)
        for one in [name, *aliases]:
            self.parsers[one] = made
        self.helps[name + (' (' + ', '.join(aliases) + ')' if aliases else '')] = help
        return made
    def placeholder(self):
        return self.metavar or '{' + ','.join(self.parsers) + '}'
class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, formatter_class=None, add_help=True, parents=(), allow_abbrev=True, exit_on_error=True):
        self.prog = prog or (_os.path.basename(_sys.argv[0]) if _sys.argv and _sys.argv[0] else '')
        self.usage, self.description, self.epilog, self._raw, self._texts, self._shows = usage, description, epilog, formatter_class in (RawDescriptionHelpFormatter, RawTextHelpFormatter), formatter_class is RawTextHelpFormatter, formatter_class is ArgumentDefaultsHelpFormatter
        self.exit_on_error = exit_on_error
        self._arguments, self._groups, self._commands, self._defaults = [], [], None, {}
        if add_help:
            self.add_argument('-h', '--help', action='help', help='show this help message and exit')
    def add_argument(self, *flags, **how):
        made = _Argument(flags, **how)
        self._arguments.append(made)
        return made
    def add_mutually_exclusive_group(self, required=False):
        made = _Group(self, True, required)
        self._groups.append(made)
        return made
    def add_argument_group(self, title=None, description=None):
        return _Group(self)
    def add_subparsers(self, dest=None, required=False, help=None, metavar=None, title=None, description=None):
        self._commands = _Subparsers(self, dest, required, help, metavar, title)
        return self._commands
    def set_defaults(self, **values):
        self._defaults.update(values)
    def format_usage(self):
        options = []
        for one in self._arguments:
            group = next((group for group in self._groups if one in group.members), None)
            if one.optional and one.help != SUPPRESS and group is None:
                options.append(one.usage())
            elif one.optional and group is not None and group.members[0] is one:
                words = ' | '.join(each.usage()[1:-1] if each.usage()[0] == '[' else each.usage() for each in group.members)
                options.append('(' + words + ')' if group.required else '[' + words + ']')
        rest = [one.usage() for one in self._arguments if not one.optional] + ([self._commands.placeholder() + ' ...'] if self._commands else [])
        if self.usage:
            return 'usage: ' + self.usage + '\\n'
        head = 'usage: ' + self.prog
        line = ' '.join([head] + options + rest)
        if len(line) <= 78:
            return line + '\\n'
        lines = []
        for words in [options, rest]:
            at = ''
            for word in words:
                if at and len(head) + 1 + len(at) + 1 + len(word) > 78:
                    lines.append(at)
                    at = word
                else:
                    at = at + ' ' + word if at else word
            if at:
                lines.append(at)
        return head + ' ' + ('\\n' + ' ' * (len(head) + 1)).join(lines) + '\\n'
    def _rows(self, rows, width):
        import textwrap
        text = ''
        for left, help in rows:
            if not help:
                text += left + '\\n'
                continue
            lines = help.splitlines() if self._texts else textwrap.wrap(help, max(78 - width, 11))
            if len(left) <= width - 2:
                text += left.ljust(width) + lines[0] + '\\n'
            else:
                text += left + '\\n' + ' ' * width + lines[0] + '\\n'
            for line in lines[1:]:
                text += ' ' * width + line + '\\n'
        return text
    def _help_of(self, one):
        help = one.help
        if self._shows and help is not None and '%(default)' not in help and one.default != SUPPRESS and one.action not in ('help', 'version') and (one.optional or one.nargs in ('?', '*')) and not (one.default is None and one.required):
            help += ' (default: %(default)s)'
        return help.replace('%(default)s', str(one.default)).replace('%(prog)s', self.prog).replace('%%', '%') if help else help
    def format_help(self):
        import textwrap
        sections = []
        titled = []
        positional = [('  ' + one.invocation(), self._help_of(one)) for one in self._arguments if not one.optional]
        if self._commands:
            rows = [('  ' + self._commands.placeholder(), self._commands.help)] + [('    ' + name, help) for name, help in self._commands.helps.items() if help is not None]
            if self._commands.title:
                titled = rows
            else:
                positional += rows
        options = [('  ' + one.invocation(), self._help_of(one)) for one in self._arguments if one.optional and one.help != SUPPRESS]
        width = min(24, max([len(left) for left, _ in positional + options + titled] + [0]) + 2)
        text = self.format_usage()
        if self.description:
            text += '\\n' + (self.description if self._raw else textwrap.fill(self.description, 78)) + '\\n'
        if positional:
            text += '\\npositional arguments:\\n' + self._rows(positional, width)
        if options:
            text += '\\noptions:\\n' + self._rows(options, width)
        if titled:
            text += '\\n' + self._commands.title + ':\\n' + self._rows(titled, width)
        if self.epilog:
            text += '\\n' + (self.epilog if self._raw else textwrap.fill(self.epilog, 78)) + '\\n'
        return text
    def print_help(self, file=None):
        (file or _sys.stdout).write(self.format_help())
    def print_usage(self, file=None):
        (file or _sys.stdout).write(self.format_usage())
    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)
    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, self.prog + ': error: ' + message + '\\n')
    def _wrong(self, one, message):
        if not self.exit_on_error:
            raise ArgumentError(one, message)
        self.error('argument ' + one.name() + ': ' + message)
    def _convert(self, one, text):
        value = text
        if one.type is not None:
            try:
                value = one.type(text)
            except ArgumentTypeError as error:
                self._wrong(one, str(error))
            except (ValueError, TypeError):
                self._wrong(one, 'invalid ' + one.type.__name__ + ' value: ' + repr(text))
        if one.choices is not None and value not in one.choices:
            self._wrong(one, 'invalid choice: ' + repr(value) + ' (choose from %s)' % _choices(one.choices))
        return value
    def _option(self, word):
        matches = [one for one in self._arguments if one.optional and word in one.flags]
        if not matches and word.startswith('--'):
            matches = [one for one in self._arguments if one.optional and any(flag.startswith(word) for flag in one.flags)]
        return matches[0] if matches else None
    def parse_args(self, args=None, namespace=None):
        made, extra = self.parse_known_args(args, namespace)
        if extra:
            self.error('unrecognized arguments: ' + ' '.join(extra))
        return made
    def parse_known_args(self, args=None, namespace=None):
        words = list(_sys.argv[1:] if args is None else args)
        made = namespace or Namespace()
        for one in self._arguments:
            if one.action not in ('help', 'version') and one.default != SUPPRESS and not hasattr(made, one.dest):
                setattr(made, one.dest, one.default)
        if self._commands and self._commands.dest:
            setattr(made, self._commands.dest, None)
        for name, value in self._defaults.items():
            setattr(made, name, value)
        plain, extra, seen, at, only = [], [], [], 0, False
        while at < len(words):
            word = words[at]
            at += 1
            waiting = [one for one in self._arguments if not one.optional]
            if not word.startswith('-') and waiting and waiting[-1].nargs == REMAINDER and len(plain) >= len(waiting) - 1:
                plain += words[at - 1:]
                break
            if only or not word.startswith('-') or word == '-' or (word[1:].replace('.', '', 1).isdigit() and self._option(word) is None):
                plain.append(word)
                if self._commands and len(plain) > len([one for one in self._arguments if not one.optional]):
                    plain += words[at:]
                    break
                continue
            if word == '--':
                only = True
                continue
            name, sign, given = word.partition('=') if word.startswith('--') else (word, '', '')
            one = self._option(name)
            if one is None and not word.startswith('--') and len(word) > 2 and self._option(word[:2]):
                one, name = self._option(word[:2]), word[:2]
                if one.takes:
                    sign, given = '=', word[2:].lstrip('=')
                else:
                    words.insert(at, '-' + word[2:])
            if one is None:
                extra.append(word)
                continue
            seen.append(one)
            for group in self._groups:
                others = [other for other in group.members if other in seen and other is not one]
                if one in group.members and others:
                    self.error('argument ' + one.name() + ': not allowed with argument ' + others[0].name())
            self._word = name
            at = self._store(made, one, sign, given, words, at)
        self._positional(made, plain, extra)
        missing = [one.name() for one in self._arguments if one.optional and one.required and one not in seen]
        if missing:
            self.error('the following arguments are required: ' + ', '.join(missing))
        for group in self._groups:
            if group.required and not any(one in seen for one in group.members):
                self.error('one of the arguments ' + ' '.join(one.name() for one in group.members) + ' is required')
        return made, extra
    def _store(self, made, one, sign, given, words, at):
        if one.action == 'help':
            self.print_help()
            self.exit()
        if one.action == 'version':
            _sys.stdout.write(one.version.replace('%(prog)s', self.prog) + '\\n')
            self.exit()
        if not one.takes:
            if sign:
                self.error('argument ' + one.name() + ': ignored explicit argument ' + repr(given))
            if one.action == 'count':
                setattr(made, one.dest, (getattr(made, one.dest) or 0) + 1)
            else:
                setattr(made, one.dest, not self._word.startswith('--no-') if one.action == 'boolean' else (getattr(made, one.dest) or []) + [one.const] if one.action == 'append_const' else one.const if one.action == 'store_const' else one.action == 'store_true')
            return at
        values = [given] if sign else []
        most = 1 if one.nargs in (None, '?') else one.nargs if isinstance(one.nargs, int) else len(words)
        while not sign and at < len(words) and len(values) < most and (not words[at].startswith('-') or words[at] == '-' or words[at][1:].replace('.', '', 1).isdigit()):
            values.append(words[at])
            at += 1
        if isinstance(one.nargs, int) and len(values) < one.nargs:
            self.error('argument ' + one.name() + ': expected ' + str(one.nargs) + ' argument' + ('' if one.nargs == 1 else 's'))
        if not values and one.nargs in (None, '+'):
            self.error('argument ' + one.name() + ': expected ' + ('at least ' if one.nargs == '+' else '') + 'one argument')
        found = [self._convert(one, value) for value in values]
        value = (found[0] if found else one.const) if one.nargs in (None, '?') else found
        setattr(made, one.dest, (getattr(made, one.dest) or []) + [value] if one.action == 'append' else (getattr(made, one.dest) or []) + value if one.action == 'extend' else value)
        return at
    def _positional(self, made, plain, extra):
        wanted = [one for one in self._arguments if not one.optional]
        least = lambda one: 0 if one.nargs in ('?', '*', REMAINDER) else one.nargs if isinstance(one.nargs, int) else 1
        missing = []
        for i, one in enumerate(wanted):
            after = sum(least(other) for other in wanted[i + 1:]) + (1 if self._commands and plain else 0)
            room = len(plain) - after
            count = least(one) if one.nargs is None or isinstance(one.nargs, int) else min(max(room, 0), 1 if one.nargs == '?' else len(plain))
            if count > len(plain) or count < least(one):
                missing.append(one.name())
                continue
            found = [self._convert(one, value) for value in plain[:count]]
            plain = plain[count:]
            if one.nargs is None:
                setattr(made, one.dest, found[0])
            elif one.nargs == '?':
                setattr(made, one.dest, found[0] if found else one.default)
            else:
                setattr(made, one.dest, found if found or one.default is None else one.default)
        commands = self._commands
        if commands and plain and not missing:
            if plain[0] not in commands.parsers:
                self.error('argument ' + (commands.metavar or commands.dest or commands.placeholder()) + ': invalid choice: ' + repr(plain[0]) + ' (choose from %s)' % _choices(commands.parsers))
            if commands.dest:
                setattr(made, commands.dest, plain[0])
            extra += commands.parsers[plain[0]].parse_known_args(plain[1:], made)[1]
            plain = []
        elif commands and commands.required and not plain:
            missing.append(commands.metavar or commands.dest or commands.placeholder())
        if missing:
            self.error('the following arguments are required: ' + ', '.join(missing))
        extra += plain
`;
