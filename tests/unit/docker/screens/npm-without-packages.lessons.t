npm without packages: its help, scripts with what runs before and after them, fields of package.json, versions, and mistakes.
Recorded from npm 10.9.4 in a folder /shop, without a locale; the line with the log's name is left out.

  % docker run -d --name js -w /shop node:24-alpine sleep 1000 >/dev/null 2>&1
  % js() { docker exec js sh -c "$1" > /tmp/said 2>&1; local status=$?; grep -v 'A complete log of this run' /tmp/said; return $status; }
  $ js 'npm'
  npm <command>
  
  Usage:
  
  npm install        install all the dependencies in your project
  npm install <foo>  add the <foo> dependency to your project
  npm test           run this project's tests
  npm run <foo>      run the script named <foo>
  npm <command> -h   quick help on <command>
  npm -l             display usage info for all commands
  npm help <term>    search for help on <term>
  npm help npm       more involved overview
  
  All commands:
  
      access, adduser, audit, bugs, cache, ci, completion,
      config, dedupe, deprecate, diff, dist-tag, docs, doctor,
      edit, exec, explain, explore, find-dupes, fund, get, help,
      help-search, hook, init, install, install-ci-test,
      install-test, link, ll, login, logout, ls, org, outdated,
      owner, pack, ping, pkg, prefix, profile, prune, publish,
      query, rebuild, repo, restart, root, run-script, sbom,
      search, set, shrinkwrap, star, stars, start, stop, team,
      test, token, uninstall, unpublish, unstar, update, version,
      view, whoami
  
  Specify configs in the ini-formatted file:
      /root/.npmrc
  or on the command line via: npm <command> --key=value
  
  More configuration info: npm help config
  Configuration fields: npm help 7 config
  
  npm@10.9.4 /usr/local/lib/node_modules/npm
  [1]
  $ js 'npm test'
  npm error code ENOENT
  npm error syscall open
  npm error path /shop/package.json
  npm error errno -2
  npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/shop/package.json'
  npm error enoent This is related to npm not being able to find a file.
  npm error enoent
  [254]
  $ js 'npm run build'
  npm error code ENOENT
  npm error syscall open
  npm error path /shop/package.json
  npm error errno -2
  npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/shop/package.json'
  npm error enoent This is related to npm not being able to find a file.
  npm error enoent
  [254]
  $ js 'npm ci'
  npm error code EUSAGE
  npm error
  npm error The `npm ci` command can only install with an existing package-lock.json or
  npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or
  npm error later to generate a package-lock.json file, then try again.
  npm error
  npm error Clean install a project
  npm error
  npm error Usage:
  npm error npm ci
  npm error
  npm error Options:
  npm error [--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]
  npm error [--global-style] [--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]
  npm error [--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]
  npm error [--strict-peer-deps] [--foreground-scripts] [--ignore-scripts] [--no-audit]
  npm error [--no-bin-links] [--no-fund] [--dry-run]
  npm error [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  npm error [-ws|--workspaces] [--include-workspace-root] [--install-links]
  npm error
  npm error aliases: clean-install, ic, install-clean, isntall-clean
  npm error
  npm error Run "npm help ci" for more info
  [1]
  $ js 'npm install'
  npm error code ENOENT
  npm error syscall open
  npm error path /shop/package.json
  npm error errno -2
  npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/shop/package.json'
  npm error enoent This is related to npm not being able to find a file.
  npm error enoent
  [254]
  $ js 'npm ls'
  /shop
  `-- (empty)
  
  $ js 'npm frobnicate'
  Unknown command: "frobnicate"
  
  To see a list of supported npm commands, run:
    npm help
  [1]
  $ js 'npm stat'
  Unknown command: "stat"
  
  
  Did you mean one of these?
    npm star # Mark your favorite packages
    npm start # Start a package
  To see a list of supported npm commands, run:
    npm help
  [1]
  $ js 'npm cofnig'
  Unknown command: "cofnig"
  
  
  Did you mean this?
    npm config # Manage the npm configuration files
  To see a list of supported npm commands, run:
    npm help
  [1]
  $ js 'npm versoin'
  Unknown command: "versoin"
  
  
  Did you mean this?
    npm version # Bump a package version
  To see a list of supported npm commands, run:
    npm help
  [1]
  $ js 'npm version -h'
  Bump a package version
  
  Usage:
  npm version [<newversion> | major | minor | patch | premajor | preminor | prepatch | prerelease | from-git]
  
  Options:
  [--allow-same-version] [--no-commit-hooks] [--no-git-tag-version] [--json]
  [--preid prerelease-id] [--sign-git-tag]
  [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  [-ws|--workspaces] [--no-workspaces-update] [--include-workspace-root]
  
  alias: verison
  
  Run "npm help version" for more info
  $ js 'npm ci --help'
  Clean install a project
  
  Usage:
  npm ci
  
  Options:
  [--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]
  [--global-style] [--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]
  [--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]
  [--strict-peer-deps] [--foreground-scripts] [--ignore-scripts] [--no-audit]
  [--no-bin-links] [--no-fund] [--dry-run]
  [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  [-ws|--workspaces] [--include-workspace-root] [--install-links]
  
  aliases: clean-install, ic, install-clean, isntall-clean
  
  Run "npm help ci" for more info
  $ js 'npm init -y'
  Wrote to /shop/package.json:
  
  {
    "name": "shop",
    "version": "1.0.0",
    "description": "",
    "main": "index.js",
    "scripts": {
      "test": "echo \"Error: no test specified\" && exit 1"
    },
    "keywords": [],
    "author": "",
    "license": "ISC"
  }
  
  
  
  $ js 'npm t'
  
  > shop@1.0.0 test
  > echo "Error: no test specified" && exit 1
  
  Error: no test specified
  [1]
  $ js 'npm tst'
  
  > shop@1.0.0 test
  > echo "Error: no test specified" && exit 1
  
  Error: no test specified
  [1]
  $ js 'npm rum test'
  
  > shop@1.0.0 test
  > echo "Error: no test specified" && exit 1
  
  Error: no test specified
  [1]
  $ js 'npm start'
  npm error Missing script: "start"
  npm error
  npm error Did you mean one of these?
  npm error   npm star # Mark your favorite packages
  npm error   npm stars # View packages marked as favorites
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm stop'
  npm error Missing script: "stop"
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm restart'
  
  > shop@1.0.0 restart
  > npm stop --if-present && npm start
  
  npm error Missing script: "start"
  npm error
  npm error Did you mean one of these?
  npm error   npm star # Mark your favorite packages
  npm error   npm stars # View packages marked as favorites
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm run nosuch'
  npm error Missing script: "nosuch"
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm run tset'
  npm error Missing script: "tset"
  npm error
  npm error Did you mean this?
  npm error   npm set # Set a value in the npm configuration
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm explain express'
  npm error No dependencies found matching express
  [1]
  $ js 'npm search'
  npm error search must be called with arguments
  [1]
  $ js 'npm pkg'
  npm error code EUSAGE
  npm error
  npm error Manages your package.json
  npm error
  npm error Usage:
  npm error npm pkg set <key>=<value> [<key>=<value> ...]
  npm error npm pkg get [<key> [<key> ...]]
  npm error npm pkg delete <key> [<key> ...]
  npm error npm pkg set [<array>[<index>].<key>=<value> ...]
  npm error npm pkg set [<array>[].<key>=<value> ...]
  npm error npm pkg fix
  npm error
  npm error Options:
  npm error [-f|--force] [--json]
  npm error [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  npm error [-ws|--workspaces]
  npm error
  npm error Run "npm help pkg" for more info
  [1]
  $ js 'npm pkg set'
  npm error code EUSAGE
  npm error
  npm error npm pkg set expects a key=value pair of args.
  npm error
  npm error Manages your package.json
  npm error
  npm error Usage:
  npm error npm pkg set <key>=<value> [<key>=<value> ...]
  npm error npm pkg get [<key> [<key> ...]]
  npm error npm pkg delete <key> [<key> ...]
  npm error npm pkg set [<array>[<index>].<key>=<value> ...]
  npm error npm pkg set [<array>[].<key>=<value> ...]
  npm error npm pkg fix
  npm error
  npm error Options:
  npm error [-f|--force] [--json]
  npm error [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  npm error [-ws|--workspaces]
  npm error
  npm error Run "npm help pkg" for more info
  [1]
  $ js 'npm pkg delete'
  npm error code EUSAGE
  npm error
  npm error npm pkg delete expects key args.
  npm error
  npm error Manages your package.json
  npm error
  npm error Usage:
  npm error npm pkg set <key>=<value> [<key>=<value> ...]
  npm error npm pkg get [<key> [<key> ...]]
  npm error npm pkg delete <key> [<key> ...]
  npm error npm pkg set [<array>[<index>].<key>=<value> ...]
  npm error npm pkg set [<array>[].<key>=<value> ...]
  npm error npm pkg fix
  npm error
  npm error Options:
  npm error [-f|--force] [--json]
  npm error [-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
  npm error [-ws|--workspaces]
  npm error
  npm error Run "npm help pkg" for more info
  [1]
  $ js 'npm cache'
  npm error code EUSAGE
  npm error
  npm error Manipulates packages cache
  npm error
  npm error Usage:
  npm error npm cache add <package-spec>
  npm error npm cache clean [<key>]
  npm error npm cache ls [<name>@<version>]
  npm error npm cache verify
  npm error
  npm error Options:
  npm error [--cache <cache>]
  npm error
  npm error Run "npm help cache" for more info
  [1]
  $ js 'npm cache clean'
  npm error As of npm@5, the npm cache self-heals from corruption issues
  npm error   by treating integrity mismatches as cache misses.  As a result,
  npm error   data extracted from the cache is guaranteed to be valid.  If you
  npm error   want to make sure everything is consistent, use `npm cache verify`
  npm error   instead.  Deleting the cache can only make npm go slower, and is
  npm error   not likely to correct any problems you may be encountering!
  npm error
  npm error   On the other hand, if you're debugging an issue with the installer,
  npm error   or race conditions that depend on the timing of writing to an empty
  npm error   cache, you can use `npm install --cache /tmp/empty-cache` to use a
  npm error   temporary cache instead of nuking the actual one.
  npm error
  npm error   If you're sure you want to delete the entire cache, rerun this command
  npm error   with --force.
  [1]
  $ js 'npm cache clean --force'
  npm warn using --force Recommended protections disabled.
  $ js 'npm whoami'
  npm error code ENEEDAUTH
  npm error need auth This command requires you to be logged in.
  npm error need auth You need to authorize this machine using `npm adduser`
  [1]
  $ js 'npm config'
  npm error code EUSAGE
  npm error
  npm error Manage the npm configuration files
  npm error
  npm error Usage:
  npm error npm config set <key>=<value> [<key>=<value> ...]
  npm error npm config get [<key> [<key> ...]]
  npm error npm config delete <key> [<key> ...]
  npm error npm config list [--json]
  npm error npm config edit
  npm error npm config fix
  npm error
  npm error Options:
  npm error [--json] [-g|--global] [--editor <editor>] [-L|--location <global|user|project>]
  npm error [-l|--long]
  npm error
  npm error alias: c
  npm error
  npm error Run "npm help config" for more info
  [1]
  $ js 'npm set'
  npm error code EUSAGE
  npm error
  npm error Set a value in the npm configuration
  npm error
  npm error Usage:
  npm error npm set <key>=<value> [<key>=<value> ...] (See `npm config`)
  npm error
  npm error Options:
  npm error [-g|--global] [-L|--location <global|user|project>]
  npm error
  npm error Run "npm help set" for more info
  [1]
  $ js 'npm edit'
  npm error code EUSAGE
  npm error
  npm error Edit an installed package
  npm error
  npm error Usage:
  npm error npm edit <pkg>[/<subpkg>...]
  npm error
  npm error Options:
  npm error [--editor <editor>]
  npm error
  npm error Run "npm help edit" for more info
  [1]
  $ js 'npm explore'
  npm error code EUSAGE
  npm error
  npm error Browse an installed package
  npm error
  npm error Usage:
  npm error npm explore <pkg> [ -- <command>]
  npm error
  npm error Options:
  npm error [--shell <shell>]
  npm error
  npm error Run "npm help explore" for more info
  [1]
  $ js 'npm outdated'
  $ js 'npm pkg set description="a shop" scripts.build="echo built"'
  $ js 'npm pkg get scripts.build'
  "echo built"
  $ js 'npm pkg get name version'
  {
    "name": "shop",
    "version": "1.0.0"
  }
  $ js 'npm pkg get nosuch'
  {}
  $ js 'npm pkg get keywords'
  $ js 'npm pkg set "keywords[0]=a" "keywords[]=b"; npm pkg get keywords'
  [
    "a",
    "b"
  ]
  $ js 'npm pkg delete description author; cat package.json'
  {
    "name": "shop",
    "version": "1.0.0",
    "main": "index.js",
    "scripts": {
      "test": "echo \"Error: no test specified\" && exit 1",
      "build": "echo built"
    },
    "keywords": [
      "a",
      "b"
    ],
    "license": "ISC"
  }
  $ js 'npm pkg set private=true --json; npm pkg get private'
  true
  $ js 'npm run build -- --flag "two words" ""'
  
  > shop@1.0.0 build
  > echo built --flag two words 
  
  built --flag two words 
  $ js 'npm run -s build'
  built
  $ js 'npm --silent run build'
  built
  $ js 'npm run nosuch --silent'
  [1]
  $ js 'npm run start --if-present'
  $ js 'npm version patch'
  v1.0.1
  $ js 'npm version minor'
  v1.1.0
  $ js 'npm version major'
  v2.0.0
  $ js 'npm version 2.0.0'
  npm error Version not changed
  [1]
  $ js 'npm version 9.9'
  npm error Invalid version: 9.9
  [1]
  $ js 'npm version nonsense'
  npm error Invalid version: nonsense
  [1]
  $ js 'npm version 3.0.0-rc.1'
  v3.0.0-rc.1
  $ js 'npm version patch'
  v3.0.0
  $ js 'echo '\''{"name":"a","scripts":{"hi":"echo hi","prehi":"echo before","posthi":"echo after","bad":"exit 3","prebad":"exit 2","pretest":"echo pt","env":"echo $npm_lifecycle_event $npm_package_name"}}'\'' > package.json; npm run hi -- x'
  
  > prehi
  > echo before
  
  before
  
  > hi
  > echo hi x
  
  hi x
  
  > posthi
  > echo after
  
  after
  $ js 'npm run'
  Lifecycle scripts included in a:
    pretest
      echo pt
  available via `npm run-script`:
    hi
      echo hi
    prehi
      echo before
    posthi
      echo after
    bad
      exit 3
    prebad
      exit 2
    env
      echo $npm_lifecycle_event $npm_package_name
  $ js 'npm run bad'
  
  > prebad
  > exit 2
  
  [2]
  $ js 'npm run env'
  
  > env
  > echo $npm_lifecycle_event $npm_package_name
  
  env a
  $ js 'npm run hi --ignore-scripts'
  
  > hi
  > echo hi
  
  hi
  $ js 'npm test'
  npm error Missing script: "test"
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm ls'
  a@ /shop
  `-- (empty)
  
  $ js 'npm run hii'
  npm error Missing script: "hii"
  npm error
  npm error Did you mean this?
  npm error   npm run hi # run the "hi" package script
  npm error
  npm error To see a list of scripts, run:
  npm error   npm run
  [1]
  $ js 'npm i express@99'
  npm error code ETARGET
  npm error notarget No matching version found for express@99.
  npm error notarget In most cases you or one of your dependencies are requesting
  npm error notarget a package version that doesn't exist.
  [1]
  $ js 'npm i express@5.1.77'
  npm error code ETARGET
  npm error notarget No matching version found for express@5.1.77.
  npm error notarget In most cases you or one of your dependencies are requesting
  npm error notarget a package version that doesn't exist.
  [1]
