/** csv: rows of text with quotes where they are needed. */
export const CSV = `
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3
class Error(Exception):
    pass
def reader(lines, dialect=None, delimiter=',', quotechar='"', skipinitialspace=False):
    row, cell, quoted = [], '', False
    for line in lines:
        at = 0
        while at < len(line):
            c = line[at]
            if quoted:
                if c == quotechar and line[at + 1:at + 2] == quotechar:
                    cell += quotechar
                    at += 1
                elif c == quotechar:
                    quoted = False
                else:
                    cell += c
            elif c == quotechar and cell == '':
                quoted = True
            elif c == delimiter:
                row.append(cell)
                cell = ''
            elif c not in '\\r\\n' and not (c == ' ' and skipinitialspace and cell == ''):
                cell += c
            at += 1
        if not quoted:
            yield row + [cell] if line.strip('\\r\\n') != '' or row else []
            row, cell = [], ''
def list_dialects():
    return ['excel', 'excel-tab', 'unix']
class _Writer:
    def __init__(self, file, delimiter, quotechar, quoting, lineterminator):
        self._file, self._delimiter, self._quote, self._quoting, self._end = file, delimiter, quotechar, quoting, lineterminator
    def _cell(self, value):
        text = '' if value is None else str(value)
        special = any(c in text for c in [self._delimiter, self._quote, '\\r', '\\n'])
        if special or self._quoting == QUOTE_ALL or (self._quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float))):
            return self._quote + text.replace(self._quote, self._quote * 2) + self._quote
        return text
    def writerow(self, row):
        return self._file.write(self._delimiter.join(self._cell(value) for value in row) + self._end)
    def writerows(self, rows):
        for row in rows:
            self.writerow(row)
def writer(file, dialect=None, delimiter=',', quotechar='"', quoting=QUOTE_MINIMAL, lineterminator='\\r\\n'):
    return _Writer(file, delimiter, quotechar, quoting, lineterminator)
class DictReader:
    def __init__(self, lines, fieldnames=None, restkey=None, restval=None, **how):
        self._rows = reader(lines, **how)
        self._names, self._restkey, self._restval = fieldnames, restkey, restval
        self.line_num = 0
    @property
    def fieldnames(self):
        if self._names is None:
            self._names = next(self._rows, None)
        return self._names
    def __iter__(self):
        names = self.fieldnames
        for row in self._rows:
            if not row:
                continue
            made = dict(zip(names, row))
            if len(row) > len(names):
                made[self._restkey] = row[len(names):]
            for name in names[len(row):]:
                made[name] = self._restval
            yield made
    def __next__(self):
        return next(iter(self))
class DictWriter:
    def __init__(self, file, fieldnames, restval='', extrasaction='raise', **how):
        self.fieldnames, self._restval, self._extras, self._writer = fieldnames, restval, extrasaction, writer(file, **how)
    def writeheader(self):
        return self.writerow({name: name for name in self.fieldnames})
    def writerow(self, row):
        wrong = [name for name in row if name not in self.fieldnames]
        if wrong and self._extras == 'raise':
            raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(repr(name) for name in wrong))
        return self._writer.writerow([row.get(name, self._restval) for name in self.fieldnames])
    def writerows(self, rows):
        for row in rows:
            self.writerow(row)
`;
