Cron jobs of every sort
  % mk() { kubectl create -f - <<< "$1"; }; NS=cron; kubectl create ns $NS; sleep 1
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/-[0-9]{8}(-[a-z0-9]{5})?/-STAMP/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % cj() { mk '{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"'$1'","namespace":"cron"},"spec":{"schedule":"'"$2"'",'"$3"'"jobTemplate":{"metadata":{"labels":{"l":"'$1'"},"annotations":{"x":"y"}},"spec":{'"$5"'"template":{"spec":{"restartPolicy":"Never","terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"busybox:1.36","command":["sh","-c","'"$4"'"]}]}}}}}}'; }
  % ev() { kubectl get events -n $NS -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^$1[- ]" | grep -i cron | sed -E 's/ +/ /g' | norm | sort | uniq -c | sed -E 's/^ +//'; }
  % st() { kubectl get cronjob $1 -n $NS -o jsonpath='{.metadata.name} {.spec.concurrencyPolicy} {.spec.suspend} {.spec.successfulJobsHistoryLimit}/{.spec.failedJobsHistoryLimit} {.status}{"\n"}' | norm; }
  % while [ $(date +%S) -gt 35 ]; do sleep 1; done
  % cj allow '* * * * *' '' 'sleep 100'; cj forbid '* * * * *' '"concurrencyPolicy":"Forbid",' 'sleep 100'; cj replace '* * * * *' '"concurrencyPolicy":"Replace",' 'sleep 100'; cj quick '* * * * *' '"successfulJobsHistoryLimit":1,' 'true'; cj none '* * * * *' '"successfulJobsHistoryLimit":0,"failedJobsHistoryLimit":0,' 'true'; cj bad '* * * * *' '"failedJobsHistoryLimit":1,' 'exit 3' '"backoffLimit":0,'; cj susp '* * * * *' '"suspend":true,' 'true'; cj zone '* * * * *' '"timeZone":"Asia/Seoul","startingDeadlineSeconds":5,' 'true'; cj never '0 0 31 2 *' '' 'true'; cj soon '@every 1h' '' 'true'
  % sleep 150
  % for c in allow forbid replace quick none bad susp zone never soon; do st $c; done
  % for c in allow forbid replace quick none bad susp zone never soon; do ev $c; done
  $ kubectl get jobs -n $NS --no-headers | sed -E 's/ +[0-9ms]+ +[0-9ms]+$//; s/ +/ /g' | norm
  allow-STAMP Running 0/1
  allow-STAMP Running 0/1
  bad-STAMP Failed 0/1
  forbid-STAMP Running 0/1
  quick-STAMP Complete 1/1
  replace-STAMP Running 0/1
  zone-STAMP Complete 1/1
  zone-STAMP Complete 1/1
  $ kubectl get cronjobs -n $NS | sed -E 's/ +[0-9ms]+$//; s/ +[0-9]+s$//' | sed -E 's/ +/ /g; s/ [0-9]+s$/ AGO/'
  NAME SCHEDULE TIMEZONE SUSPEND ACTIVE LAST SCHEDULE AGE
  allow * * * * * <none> False 2
  bad * * * * * <none> False 0
  forbid * * * * * <none> False 1
  never 0 0 31 2 * <none> False 0 <none>
  none * * * * * <none> False 0
  quick * * * * * <none> False 0
  replace * * * * * <none> False 1
  soon @every 1h <none> False 0 <none>
  susp * * * * * <none> True 0 <none>
  zone * * * * * Asia/Seoul False 0
  % kubectl get job -n $NS -l l=zone -o yaml --show-managed-fields=false | norm | grep -v -e resourceVersion -e controller-uid | sed -n 1,75p
  % kubectl patch cronjob susp -n $NS -p '{"spec":{"suspend":false,"startingDeadlineSeconds":200}}'; sleep 3
  % st susp; ev susp; kubectl get jobs -n $NS -l l=susp --no-headers | wc -l
  % kubectl create job by-hand --from=cronjob/zone -n $NS; sleep 2
  $ kubectl get job by-hand -n $NS -o jsonpath='{.metadata.annotations} {.metadata.labels} {.metadata.ownerReferences}' | norm; st zone
  {"cronjob.kubernetes.io/instantiate":"manual","x":"y"} {"l":"zone"} [{"apiVersion":"batch/v1","controller":true,"kind":"CronJob","name":"zone","uid":"UID"}]zone Allow false 3/1 {"lastScheduleTime":"TIME","lastSuccessfulTime":"TIME"}
  % kubectl delete job -n $NS -l l=forbid --wait=false; sleep 3
  % st forbid; ev forbid
  % kubectl delete cronjob allow -n $NS; sleep 4
  $ kubectl get jobs,pods -n $NS -l l=allow; kubectl get pods -n $NS --no-headers | grep -c ^allow
  No resources found in cron namespace.
  0
  [1]
  % kubectl delete ns $NS --wait=false
