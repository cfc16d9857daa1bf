  $ printf 'services:\n  a:\n    image: x\n    build: {context: ., args: {FOO: , Q: 1, T: true}}\n    environment: {FOO: , A: yes, B: "no", C: "on", D: "null", E: "~", F: "1.0", G: "0x1f", H: "1:30", I: "", J: " x", K: "a: b", L: "#x", M: "- x", N: "y", O: "Y", P: "=", Q: "<<", R: "2001-01-01", S: "@a", T: "a #b", U: "{a", V: "[a", W: "*a", X: "&a", Y1: "!a", Z: "%%a", AA: "1e3", BB: ".5", CC: "0o14", DD: "014", EE: "+1", FF: "-", GG: "a\\nb", HH: "tab\\tx", II: "e\\u00e9", JJ: "q\\"uote", KK: "it'"'"'s", LL: ".inf", MM: "NaN", NN: "true", OO: "True", PP: "0b1", QQ: "1_000", RR: "?", SS: "? a", TT: ":", UU: "a:", VV: ">", WW: "|x", XX: "`x", ZZ: "trail ", AB: "multi\\nline\\n", AC: "multi\\n\\nline", AD: "a\\\\b", AE: "2024-01-01T00:00:00Z", AF: "12:30:45", AG: "Null", AH: "Off"}\n' > compose.yaml
  $ docker compose config
  name: lab
  services:
    a:
      build:
        context: /root/lab
        dockerfile: Dockerfile
        args:
          Q: "1"
          T: "true"
      environment:
        A: 'yes'
        AA: "1e3"
        AB: |
          multi
          line
        AC: |-
          multi

          line
        AD: a\b
        AE: "2024-01-01T00:00:00Z"
        AF: '12:30:45'
        AG: "Null"
        AH: 'Off'
        B: 'no'
        BB: ".5"
        C: 'on'
        CC: "0o14"
        D: "null"
        DD: "014"
        E: "~"
        EE: "+1"
        F: "1.0"
        FF: '-'
        FOO: null
        G: "0x1f"
        GG: |-
          a
          b
        H: '1:30'
        HH: "tab\tx"
        I: ""
        II: eé
        J: ' x'
        JJ: q"uote
        K: 'a: b'
        KK: it's
        L: '#x'
        LL: ".inf"
        M: '- x'
        MM: NaN
        'N': 'y'
        NN: "true"
        O: 'Y'
        OO: "True"
        P: =
        PP: "0b1"
        Q: '<<'
        QQ: "1_000"
        R: "2001-01-01"
        RR: '?'
        S: '@a'
        SS: '? a'
        T: 'a #b'
        TT: ':'
        U: '{a'
        UU: 'a:'
        V: '[a'
        VV: '>'
        W: '*a'
        WW: '|x'
        X: '&a'
        XX: '`x'
        Y1: '!a'
        Z: '%a'
        ZZ: 'trail '
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ FOO=zz docker compose config --no-interpolate
  name: lab
  networks:
    default:
      name: lab_default
  services:
    a:
      build:
        args:
          Q: 1
          T: true
        context: /root/lab
        dockerfile: Dockerfile
      environment:
        A: 'yes'
        AA: "1e3"
        AB: |
          multi
          line
        AC: |-
          multi

          line
        AD: a\b
        AE: "2024-01-01T00:00:00Z"
        AF: '12:30:45'
        AG: "Null"
        AH: 'Off'
        B: 'no'
        BB: ".5"
        C: 'on'
        CC: "0o14"
        D: "null"
        DD: "014"
        E: "~"
        EE: "+1"
        F: "1.0"
        FF: '-'
        FOO: null
        G: "0x1f"
        GG: |-
          a
          b
        H: '1:30'
        HH: "tab\tx"
        I: ""
        II: eé
        J: ' x'
        JJ: q"uote
        K: 'a: b'
        KK: it's
        L: '#x'
        LL: ".inf"
        M: '- x'
        MM: NaN
        'N': 'y'
        NN: "true"
        O: 'Y'
        OO: "True"
        P: =
        PP: "0b1"
        Q: '<<'
        QQ: "1_000"
        R: "2001-01-01"
        RR: '?'
        S: '@a'
        SS: '? a'
        T: 'a #b'
        TT: ':'
        U: '{a'
        UU: 'a:'
        V: '[a'
        VV: '>'
        W: '*a'
        WW: '|x'
        X: '&a'
        XX: '`x'
        Y1: '!a'
        Z: '%a'
        ZZ: 'trail '
      image: x
      networks:
        default: null
  $ docker compose config --format json
  {
    "name": "lab",
    "networks": {
      "default": {
        "name": "lab_default",
        "ipam": {}
      }
    },
    "services": {
      "a": {
        "build": {
          "context": "/root/lab",
          "dockerfile": "Dockerfile",
          "args": {
            "Q": "1",
            "T": "true"
          }
        },
        "command": null,
        "entrypoint": null,
        "environment": {
          "A": "yes",
          "AA": "1e3",
          "AB": "multi\nline\n",
          "AC": "multi\n\nline",
          "AD": "a\\b",
          "AE": "2024-01-01T00:00:00Z",
          "AF": "12:30:45",
          "AG": "Null",
          "AH": "Off",
          "B": "no",
          "BB": ".5",
          "C": "on",
          "CC": "0o14",
          "D": "null",
          "DD": "014",
          "E": "~",
          "EE": "+1",
          "F": "1.0",
          "FF": "-",
          "FOO": null,
          "G": "0x1f",
          "GG": "a\nb",
          "H": "1:30",
          "HH": "tab\tx",
          "I": "",
          "II": "eé",
          "J": " x",
          "JJ": "q\"uote",
          "K": "a: b",
          "KK": "it's",
          "L": "#x",
          "LL": ".inf",
          "M": "- x",
          "MM": "NaN",
          "N": "y",
          "NN": "true",
          "O": "Y",
          "OO": "True",
          "P": "=",
          "PP": "0b1",
          "Q": "\u003c\u003c",
          "QQ": "1_000",
          "R": "2001-01-01",
          "RR": "?",
          "S": "@a",
          "SS": "? a",
          "T": "a #b",
          "TT": ":",
          "U": "{a",
          "UU": "a:",
          "V": "[a",
          "VV": "\u003e",
          "W": "*a",
          "WW": "|x",
          "X": "\u0026a",
          "XX": "`x",
          "Y1": "!a",
          "Z": "%a",
          "ZZ": "trail "
        },
        "image": "x",
        "networks": {
          "default": null
        }
      }
    }
  }
  $ docker compose -f nosuch -f b config
  open /root/lab/nosuch: no such file or directory
  [1]
  $ docker compose --all-resources config --services
  a
