/** The part of Jinja's language that small pages use: {{ }}, filters, {% if %}, {% for %}, {% set %}, {% include %}, {% extends %} and blocks. */
export const JINJA = `
import json as _json
import re as _re
def _escape(text):
    return str(text).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace("'", '&#39;').replace('"', '&#34;')
class Safe(str):
    pass
class _Nothing:
    def __str__(self):
        return ''
    def __bool__(self):
        return False
    def __iter__(self):
        return iter([])
    def __len__(self):
        return 0
    def __eq__(self, other):
        return isinstance(other, _Nothing)
NOTHING = _Nothing()
_TOKEN = _re.compile(r'\\s*(?:(\\d+\\.\\d+|\\d+)|("[^"]*"|\\'[^\\']*\\')|([A-Za-z_]\\w*)|(==|!=|<=|>=|//|\\*\\*|[-+*/%<>~|.,()\\[\\]{}:]))')
def _tokens(text):
    made, at = [], 0
    text = text.strip()
    while at < len(text):
        one = _TOKEN.match(text[at:])
        if one is None:
            raise SyntaxError("unexpected char " + repr(text[at]))
        made.append(('number', one.group(1)) if one.group(1) else ('text', one.group(2)[1:-1]) if one.group(2) is not None else ('name', one.group(3)) if one.group(3) else ('sign', one.group(4)))
        at += len(one.group(0))
    return made + [('end', '')]
FILTERS = {'upper': lambda v: str(v).upper(), 'lower': lambda v: str(v).lower(), 'title': lambda v: str(v).title(), 'capitalize': lambda v: str(v).capitalize(), 'length': len, 'count': len, 'join': lambda v, by='': by.join(str(one) for one in v), 'default': lambda v, other='': other if v is NOTHING else v, 'safe': lambda v: Safe(str(v)), 'escape': lambda v: Safe(_escape(v)), 'e': lambda v: Safe(_escape(v)), 'int': lambda v: int(v), 'float': lambda v: float(v), 'round': lambda v, n=0: round(float(v), n), 'trim': lambda v: str(v).strip(), 'first': lambda v: list(v)[0], 'last': lambda v: list(v)[-1], 'sort': lambda v: sorted(v), 'list': list, 'sum': sum, 'reverse': lambda v: v[::-1], 'tojson': lambda v: Safe(_json.dumps(v)), 'replace': lambda v, a, b: str(v).replace(a, b), 'string': str, 'abs': abs, 'max': max, 'min': min, 'unique': lambda v: list(dict.fromkeys(v)), 'items': lambda v: v.items()}
class _Reader:
    def __init__(self, text, context):
        self.tokens, self.at, self.context = _tokens(text), 0, context
    def peek(self):
        return self.tokens[self.at]
    def take(self, *values):
        if self.tokens[self.at][1] in values and self.tokens[self.at][0] in ('sign', 'name'):
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None
    def whole(self):
        value = self.choice()
        if self.peek()[0] != 'end':
            raise SyntaxError("unexpected " + repr(self.peek()[1]))
        return value
    def choice(self):
        value = self.either()
        if self.take('if'):
            met = self.either()
            other = self.choice() if self.take('else') else NOTHING
            return value if met else other
        return value
    def either(self):
        value = self.both()
        while self.take('or'):
            other = self.both()
            value = value or other
        return value
    def both(self):
        value = self.no()
        while self.take('and'):
            other = self.no()
            value = value and other
        return value
    def no(self):
        return not self.no() if self.take('not') else self.compared()
    def compared(self):
        value = self.added()
        while True:
            sign = self.take('==', '!=', '<', '>', '<=', '>=', 'in', 'not', 'is')
            if sign is None:
                return value
            if sign == 'is':
                wrong = self.take('not')
                name = self.tokens[self.at][1]
                self.at += 1
                met = {'defined': value is not NOTHING, 'undefined': value is NOTHING, 'none': value is None, 'even': isinstance(value, int) and value % 2 == 0, 'odd': isinstance(value, int) and value % 2 == 1, 'string': isinstance(value, str), 'number': isinstance(value, (int, float)), 'mapping': isinstance(value, dict)}.get(name, False)
                value = not met if wrong else met
                continue
            if sign == 'not':
                self.take('in')
                value = value not in self.added()
                continue
            other = self.added()
            value = value == other if sign == '==' else value != other if sign == '!=' else value < other if sign == '<' else value > other if sign == '>' else value <= other if sign == '<=' else value >= other if sign == '>=' else value in other
    def added(self):
        value = self.multiplied()
        while True:
            sign = self.take('+', '-', '~')
            if sign is None:
                return value
            other = self.multiplied()
            value = value + other if sign == '+' else value - other if sign == '-' else str(value) + str(other)
    def multiplied(self):
        value = self.filtered()
        while True:
            sign = self.take('*', '/', '//', '%')
            if sign is None:
                return value
            other = self.filtered()
            value = value * other if sign == '*' else value / other if sign == '/' else value // other if sign == '//' else value % other
    def filtered(self):
        value = -self.filtered() if self.take('-') else self.reached()
        while self.take('|'):
            name = self.tokens[self.at][1]
            self.at += 1
            if name not in FILTERS:
                raise SyntaxError('No filter named ' + repr(name) + '.')
            args, named = self.given() if self.take('(') else ([], {})
            value = FILTERS[name](value, *args, **named)
        return value
    def given(self):
        args, named = [], {}
        while not self.take(')'):
            args.append(self.choice())
            self.take(',')
        return args, named
    def reached(self):
        value = self.atom()
        while True:
            if self.take('.'):
                name = self.tokens[self.at][1]
                self.at += 1
                if isinstance(value, dict) and name in value:
                    value = value[name]
                elif hasattr(value, name):
                    value = getattr(value, name)
                else:
                    value = NOTHING
            elif self.take('['):
                key = self.choice()
                self.take(']')
                try:
                    value = value[key]
                except (KeyError, IndexError, TypeError):
                    value = NOTHING
            elif self.take('('):
                args, named = [], {}
                while not self.take(')'):
                    if self.peek()[0] == 'name' and self.tokens[self.at + 1][1] == '=':
                        name = self.tokens[self.at][1]
                        self.at += 2
                        named[name] = self.choice()
                    else:
                        args.append(self.choice())
                    self.take(',')
                value = value(*args, **named)
            else:
                return value
    def atom(self):
        kind, text = self.peek()
        self.at += 1
        if kind == 'number':
            return float(text) if '.' in text else int(text)
        if kind == 'text':
            return text
        if kind == 'name':
            if text.lower() in ('true', 'false', 'none'):
                return {'true': True, 'false': False, 'none': None}[text.lower()]
            if text == 'range':
                return range
            return self.context.get(text, NOTHING)
        if text == '(':
            value = self.choice()
            self.take(')')
            return value
        if text == '[':
            made = []
            while not self.take(']'):
                made.append(self.choice())
                self.take(',')
            return made
        if text == '{':
            made = {}
            while not self.take('}'):
                key = self.choice()
                self.take(':')
                made[key] = self.choice()
                self.take(',')
            return made
        raise SyntaxError("unexpected " + repr(text))
def _pieces(source):
    made, at = [], 0
    for one in _re.finditer(r'\\{\\{(-?)([\\s\\S]*?)(-?)\\}\\}|\\{%(-?)([\\s\\S]*?)(-?)%\\}|\\{#[\\s\\S]*?#\\}', source):
        text = source[at:one.start()]
        if (one.group(1) or one.group(4)):
            text = text.rstrip()
        made.append(('plain', text))
        if one.group(2) is not None:
            made.append(('value', one.group(2)))
        elif one.group(5) is not None:
            made.append(('tag', one.group(5).strip()))
        at = one.end()
        if (one.group(3) or one.group(6)):
            at += len(source[at:]) - len(source[at:].lstrip())
    return made + [('plain', source[at:])]
def _block(pieces, at, ends):
    body = []
    while at < len(pieces):
        kind, text = pieces[at]
        word = text.split()[0] if kind == 'tag' and text else ''
        if kind == 'tag' and word in ends:
            return body, at
        if kind == 'tag' and word == 'if':
            branches, test = [], text[2:]
            while True:
                inner, at = _block(pieces, at + 1, ('elif', 'else', 'endif'))
                branches.append((test, inner))
                word = pieces[at][1].split()[0]
                if word == 'endif':
                    break
                test = pieces[at][1][4:] if word == 'elif' else None
            body.append(('if', branches))
        elif kind == 'tag' and word == 'for':
            inner, at = _block(pieces, at + 1, ('else', 'endfor'))
            other = []
            if pieces[at][1].split()[0] == 'else':
                other, at = _block(pieces, at + 1, ('endfor',))
            names, _, over = text[3:].partition(' in ')
            body.append(('for', ([one.strip() for one in names.split(',')], over, inner, other)))
        elif kind == 'tag' and word == 'block':
            inner, at = _block(pieces, at + 1, ('endblock',))
            body.append(('block', (text.split()[1], inner)))
        else:
            body.append((kind, text))
        at += 1
    return body, at
class _Loop:
    def __init__(self, i, items):
        self.index, self.index0, self.first, self.last, self.length = i + 1, i, i == 0, i == len(items) - 1, len(items)
def _written(body, context, blocks, folder):
    out = ''
    for kind, what in body:
        if kind == 'plain':
            out += what
        elif kind == 'value':
            value = _Reader(what, context).whole()
            out += str(value) if isinstance(value, Safe) else _escape(value)
        elif kind == 'if':
            for test, inner in what:
                if test is None or _Reader(test, context).whole():
                    out += _written(inner, context, blocks, folder)
                    break
        elif kind == 'for':
            names, over, inner, other = what
            items = list(_Reader(over, context).whole())
            for i, item in enumerate(items):
                own = dict(zip(names, item)) if len(names) > 1 else {names[0]: item}
                out += _written(inner, {**context, **own, 'loop': _Loop(i, items)}, blocks, folder)
            if not items:
                out += _written(other, context, blocks, folder)
        elif kind == 'block':
            out += _written(blocks.get(what[0], what[1]), context, blocks, folder)
        else:
            word, _, rest = what.partition(' ')
            if word == 'set':
                name, _, text = rest.partition('=')
                context[name.strip()] = _Reader(text, context).whole()
            elif word == 'include':
                out += render(_read(folder, _Reader(rest, context).whole()), context, folder)
            else:
                raise SyntaxError('Encountered unknown tag ' + repr(word) + '.')
    return out
def _read(folder, name):
    with open(folder + '/' + name) as file:
        return file.read()
def render(source, context, folder):
    if source.endswith('\\n'):
        source = source[:-1]
    blocks = {}
    while True:
        body, _ = _block(_pieces(source), 0, ())
        for kind, what in body:
            if kind == 'block' and what[0] not in blocks:
                blocks[what[0]] = what[1]
        parent = [what for kind, what in body if kind == 'tag' and what.startswith('extends ')]
        if not parent:
            return _written(body, dict(context), blocks, folder)
        source = _read(folder, _Reader(parent[0][8:], context).whole())
`;
