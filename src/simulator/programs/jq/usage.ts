/** What jq --help shows: its options are jq's, what is said of each is said in our own words. */

export const JQ = `jq - commandline JSON processor [version 1.6]

Usage:	jq [options] <jq filter> [file...]
	jq [options] --args <jq filter> [strings...]
	jq [options] --jsonargs <jq filter> [JSON_TEXTS...]

jq reads JSON, gives each text to the filter and writes what comes out of it
as JSON.

The filter . gives what it is given: it only lays JSON out (numbers are
those of IEEE 754).

The manual is jq(1) ("man jq"), or at https://stedolan.github.io/jq

Example:

	$ echo '{"foo": 0}' | jq .
	{
		"foo": 0
	}

Some of the options:
  -c               all on one line;
  -n               the one input is \`null\`;
  -e               the exit status tells what came out last;
  -s               one array of all inputs is the input;
  -r               strings without quotes;
  -R               lines of text are read, not JSON;
  -C               in colours;
  -M               without colours;
  -S               the keys of objects in their order;
  --tab            tabs in place of blanks;
  --arg a v        the variable $a is the text <v>;
  --argjson a v    the variable $a is the JSON value <v>;
  --slurpfile a f  the variable $a is an array of the JSON texts of <f>;
  --rawfile a f    the variable $a is the text of <f>;
  --args           what follows are arguments that are texts, not files;
  --jsonargs       what follows are arguments that are JSON, not files;
  --               no options follow;

$ARGS.named[] has the arguments with names, and
$ARGS.positional[] those without.

The manual tells of more options.
`;
