  % docker pull -q busybox:1.36
  % printf 'services:\n  a: {image: busybox:1.36, command: sh -c "echo up; sleep 1000", stop_grace_period: 0s}\n  b: {image: busybox:1.36, command: sleep 1000, stop_grace_period: 8s}\n' > compose.yaml
  % docker compose up -d
  $ docker logs -f lab-a-1; echo "after $?"
  < @1s ^C
  up
  after 130
  $ docker events; echo "after $?"
  < @1s ^C
  after 130
  $ docker stats --format '{{.Name}}' lab-a-1; echo "after $?"
  < @1s ^C
  lab-a-1

  after 0
  $ docker wait lab-a-1; echo "after $?"
  < @1s ^C
  after 130
  $ docker exec lab-a-1 sleep 100; echo "after $?"
  < @1s ^C
  after 0
  $ docker stop -t 5 lab-b-1; echo "after $?"
  < @1s ^C
  after 130
  $ docker compose logs -f; echo "after $?"
  < @1s ^C
  a-1  | up

  after 130
  % docker compose events; echo "after $?"
  < @1s ^C
  % docker compose stop b; echo "after $?"
  < @1s ^C
  % docker compose stats; echo "after $?"
  < @1s ^C
  $ docker compose exec a sleep 100; echo "after $?"
  < @1s ^C
  ^Cafter 130
