/** Packages of Debian 13 that apt can install here, needs before what needs them: name|version|bytes of the archive|kB on the disk|archive|needs. */
import type { DebPackage } from './packages.ts';

const TABLE = `
openssl|3.5.7-1~deb13u3|1508068|2510|security|
ca-certificates|20250419+deb13u1|160720|387|security|openssl
libbrotli1|1.1.0-2+deb13u1|303640|865|security|
libkrb5support0|1.21.3-5+deb13u1|33124|137||
libcom-err2|1.47.2-3+b12|25036|64||
libk5crypto3|1.21.3-5+deb13u1|81152|266||libkrb5support0
libkeyutils1|1.6.3-6|9456|41||
libkrb5-3|1.21.3-5+deb13u1|326056|1074||libkrb5support0 libcom-err2 libk5crypto3 libkeyutils1
libgssapi-krb5-2|1.21.3-5+deb13u1|138356|434||libkrb5-3 libcom-err2 libk5crypto3 libkrb5support0
libunistring5|1.3-2|476768|2092||
libidn2-0|2.3.8-2|109096|446||libunistring5
libsasl2-modules-db|2.1.28+dfsg1-9|19768|70||
libsasl2-2|2.1.28+dfsg1-9|57512|156||libsasl2-modules-db
libldap2|2.6.10+dfsg-1|193576|576||libsasl2-2
libnghttp2-14|1.64.0-1.1+deb13u1|76188|229||
libnghttp3-9|1.8.0-1|67656|201||
libpsl5t64|0.21.2-1.1+b1|57188|100||libidn2-0 libunistring5
libffi8|3.4.8-2|24144|72||
libp11-kit0|0.25.5-3|425240|1882||libffi8
libtasn1-6|4.20.0-2+deb13u1|50112|122||
libgnutls30t64|3.8.9-3+deb13u4|1469024|3504||libidn2-0 libp11-kit0 libtasn1-6 libunistring5
librtmp1|2.4+20151223.gitfa8646d.1-2+b5|58840|144||libgnutls30t64
libssh2-1t64|1.11.1-1+deb13u2|245240|441||
libcurl4t64|8.14.1-2+deb13u7|391640|1013|security|libbrotli1 libgssapi-krb5-2 libidn2-0 libldap2 libnghttp2-14 libnghttp3-9 libpsl5t64 librtmp1 libssh2-1t64
curl|8.14.1-2+deb13u7|270212|495|security|libcurl4t64
wget|1.25.0-2|984500|3784||libgnutls30t64 libidn2-0 libpsl5t64
libncursesw6|6.5+20250216-2|135484|419||
libproc2-0|2:4.0.4-9|65596|237||
procps|2:4.0.4-9|882088|2395||libncursesw6 libproc2-0
libelf1t64|0.192-4|189408|1228||
libbpf1|1:1.5.0-3|168832|452||libelf1t64
libmnl0|1.0.5-3|11928|45||
libtirpc-common|1.3.6+ds-1|11004|32||
libtirpc3t64|1.3.6+ds-1|83300|236||libgssapi-krb5-2 libtirpc-common
libxtables12|1.8.11-2|31896|101||
libcap2-bin|1:2.75-10+deb13u1+b3|36456|132||
iproute2|6.15.0-1|1089184|3774||libbpf1 libelf1t64 libmnl0 libtirpc3t64 libxtables12 libcap2-bin
iputils-ping|3:20240905-3|51248|187||libidn2-0
libonig5|6.9.9-1+b1|189396|677||
libjq1|1.7.1-6+deb13u4|167808|439|security|libonig5
jq|1.7.1-6+deb13u4|78900|125|security|libjq1
libfstrm0|0.6.1-1+b3|21924|71||
libjemalloc2|5.3.0-3|274324|876||
libjson-c5|0.18+ds-1|45956|112||
liblmdb0|0.9.31-1+b2|45240|104||
libmaxminddb0|1.12.2-1|25800|57||
libprotobuf-c1|1.5.1-1|20536|62||
liburcu8t64|0.15.2-2|76304|363||
libuv1t64|1.50.0-2|153752|321||
libxml2|2.12.7+dfsg+really2.9.14-2.1+deb13u3|699724|1916||
bind9-libs|1:9.20.30-1~deb13u1|1250200|3649|security|libfstrm0 libgssapi-krb5-2 libjemalloc2 libjson-c5 libkrb5-3 liblmdb0 libmaxminddb0 libnghttp2-14 libprotobuf-c1 liburcu8t64 libuv1t64 libxml2
bind9-host|1:9.20.30-1~deb13u1|56596|141|security|bind9-libs libidn2-0
libedit2|3.1-20250104-1|93832|262||
bind9-dnsutils|1:9.20.30-1~deb13u1|167084|525|security|bind9-host bind9-libs libedit2 libidn2-0 libjemalloc2 libkrb5-3 libprotobuf-c1
netcat-openbsd|1.229-1|42520|109||
less|668-1|161148|376||
tree|2.2.1-1|59392|129||
libmagic-mgc|1:5.46-5|337800|10154||
libmagic1t64|1:5.46-5|109312|244||libmagic-mgc
file|1:5.46-5|43560|79||libmagic1t64
bsdextrautils|2.41.5-0+deb13u1|94796|339||
ncal|12.1.8|19704|58||
bsdmainutils|12.1.8|5952|17||bsdextrautils ncal
libngtcp2-16|1.11.0-1+deb13u1|131904|335||
libngtcp2-crypto-gnutls8|1.11.0-1+deb13u1|29524|80||libgnutls30t64 libngtcp2-16
libcurl3t64-gnutls|8.14.1-2+deb13u7|384636|997|security|libbrotli1 libgnutls30t64 libgssapi-krb5-2 libidn2-0 libldap2 libnghttp2-14 libnghttp3-9 libngtcp2-16 libngtcp2-crypto-gnutls8 libpsl5t64 librtmp1 libssh2-1t64
libexpat1|2.9.0-1~deb13u1|125744|427|security|
perl-modules-5.40|5.40.1-6+deb13u1|3013728|19993||
libgdbm6t64|1.24-2|75176|138||
libgdbm-compat4t64|1.24-2|50280|75||libgdbm6t64
libperl5.40|5.40.1-6+deb13u1|4325996|29322||libgdbm-compat4t64 libgdbm6t64 perl-modules-5.40
perl|5.40.1-6+deb13u1|267736|841||perl-modules-5.40 libperl5.40
liberror-perl|0.17030-1|26872|71||perl
git-man|1:2.47.3-0+deb13u1|2204692|2251||
git|1:2.47.3-0+deb13u1|8861572|49154||libcurl3t64-gnutls libexpat1 perl liberror-perl git-man git-man
make|4.4.1-2|463104|1766||
zip|3.0-15+deb13u1|234964|627||
unzip|6.0-29+deb13u1|172916|387||
`;

/** Programs of packages that Debian 12's list leaves out. */
const PROGRAMS: Readonly<Record<string, string>> = { git: 'git', make: 'make', zip: 'zip', unzip: 'unzip' };

/** With the programs that the same packages bring in Debian 12. */
export const trixiePackages = (older: Readonly<Record<string, DebPackage>>): Record<string, DebPackage> => Object.fromEntries(TABLE.trim().split('\n').map((line): [string, DebPackage] => {
  const [name = '', version = '', archive, installed, place, needs = ''] = line.split('|');
  const programs = PROGRAMS[name] === undefined ? older[name]?.programs : { [`/usr/bin/${name}`]: PROGRAMS[name] };
  return [name, { version, archive: Number(archive), installed: Number(installed), ...(place === 'security' && { security: true }), depends: needs === '' ? [] : needs.split(' '), ...(programs && { programs }) }];
}));
