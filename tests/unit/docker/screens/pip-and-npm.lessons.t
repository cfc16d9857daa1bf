What pip and npm say of wrong requirements, missing scripts and unknown commands. Copied by hand from runs of npm 11.19.1 and
pip 25.1.1 without a network; `uninstall` without a name and with -y, `check`, `instal` and `cache dir` from pip 23.2.1.

  % docker run -d --name py -w /root python:3.13-slim sleep 1000 >/dev/null 2>&1; docker run -d --name js -w /app node:24-alpine sleep 1000 >/dev/null 2>&1
  % py() { docker exec py "$@"; }; js() { docker exec js "$@"; }
  $ py pip install 'flask=3'
  ERROR: Invalid requirement: 'flask=3': Expected end or semicolon (after name and no valid version specifier)
      flask=3
           ^
  Hint: = is not a valid operator. Did you mean == ?
  [1]
  $ py pip install '!x'
  ERROR: Invalid requirement: '!x': Expected package name at the start of dependency specifier
      !x
      ^
  [1]
  $ py pip install ./nosuch
  ERROR: Invalid requirement: './nosuch': Expected package name at the start of dependency specifier
      ./nosuch
      ^
  Hint: It looks like a path. File './nosuch' does not exist.
  [1]
  $ py pip install .
  ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
  [1]
  $ py pip install 'flask 3'
  ERROR: Invalid requirement: 'flask 3': Expected end or semicolon (after name and no valid version specifier)
      flask 3
            ^
  [1]
  $ py pip install 'flask=='
  ERROR: Invalid requirement: 'flask==': Expected end or semicolon (after name and no valid version specifier)
      flask==
           ^
  [1]
  $ py pip install -e . 2>&1
  Obtaining file:///root
  ERROR: file:///root does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.
  [1]
  $ py sh -c 'printf "flask==3.0\n!bad\n" > r.txt'; py pip install -r r.txt
  ERROR: Invalid requirement: '!bad': Expected package name at the start of dependency specifier
      !bad
      ^ (from line 2 of r.txt)
  [1]
  $ py pip uninstall
  ERROR: You must give at least one requirement to uninstall (see "pip help uninstall")
  [1]
  $ py pip uninstall -y nosuch
  WARNING: Skipping nosuch as it is not installed.
  $ py pip check
  No broken requirements found.
  $ py pip instal x
  ERROR: unknown command "instal" - maybe you meant "install"
  [1]
  $ py pip cache dir
  /root/.cache/pip
  $ js npm foo
  Unknown command: "foo"

  To see a list of supported npm commands, run:
    npm help
  [1]
  $ js npm ls
  /app
  `-- (empty)

  % js npm init -y
  $ js npm run
  Lifecycle scripts included in app@1.0.0:
    test
      echo "Error: no test specified" && exit 1
  $ js npm run build --if-present
  $ js npm ls
  app@1.0.0 /app
  `-- (empty)

  $ js npm root
  /app/node_modules
  $ js npm prefix
  /app
