/** python -m json.tool: one JSON text, laid out anew. */
export const JSON_TOOL = `
import argparse, json, sys
parser = argparse.ArgumentParser(prog='python -m json.tool', description='A simple command line interface for json module to validate and pretty-print JSON objects.')
parser.add_argument('infile', nargs='?', help='a JSON file to be validated or pretty-printed', default='-')
parser.add_argument('outfile', nargs='?', help='write the output of infile to outfile', default=None)
parser.add_argument('--sort-keys', action='store_true', default=False, help='sort the output of dictionaries alphabetically by key')
parser.add_argument('--no-ensure-ascii', dest='ensure_ascii', action='store_false', help='disable escaping of non-ASCII characters')
parser.add_argument('--json-lines', action='store_true', default=False, help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce valid JSON Lines output.')
group = parser.add_mutually_exclusive_group()
group.add_argument('--indent', default=4, type=int, help='separate items with newlines and use this number of spaces for indentation')
group.add_argument('--tab', action='store_const', dest='indent', const='\\t', help='separate items with newlines and use tabs for indentation')
group.add_argument('--no-indent', action='store_const', dest='indent', const=None, help='separate items with spaces rather than newlines')
group.add_argument('--compact', action='store_true', help='suppress all whitespace separation (most compact)')
args = parser.parse_args()
how = {'sort_keys': args.sort_keys, 'ensure_ascii': args.ensure_ascii, 'indent': args.indent}
if args.compact:
    how['indent'] = None
    how['separators'] = (',', ':')
try:
    if args.infile == '-':
        text = sys.stdin.read()
    else:
        with open(args.infile) as file:
            text = file.read()
    made = ''
    for one in text.splitlines() if args.json_lines else [text]:
        made += json.dumps(json.loads(one), **how) + '\\n'
    if args.outfile:
        with open(args.outfile, 'w') as file:
            file.write(made)
    else:
        sys.stdout.write(made)
except ValueError as error:
    sys.exit(str(error))
`;
