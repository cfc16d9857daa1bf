Settings that no module takes, as redis-server 8.0.2 shows them (cut behind the moment).

  % docker pull -q redis:8-alpine >/dev/null
  $ docker run --rm redis:8-alpine redis-server --foo bar 2>&1 | tail -n 3 | cut -d' ' -f6-
  # Unresolved Configuration(s) Detected:
  # >>> 'foo bar'
  # Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting
  $ docker run --rm redis:8-alpine redis-server --foo.bar x 2>&1 | tail -n 3 | cut -d' ' -f6-
  # Unresolved Configuration(s) Detected:
  # >>> 'foo.bar x'
  # Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting
  $ docker run --rm redis:8-alpine redis-server --foo a b 2>&1 | tail -n 3 | cut -d' ' -f6-
  # Unresolved Configuration(s) Detected:
  # >>> 'foo a b'
  # Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting
