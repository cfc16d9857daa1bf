/** The modules that are written in Python, by their names. */
import { ALGORITHMS } from './algorithms.ts';
import { ARGPARSE } from './argparse.ts';
import { ASYNCIO } from './asyncio.ts';
import { STREAMS } from './asyncio-streams.ts';
import { SYNCHRONISATION } from './asyncio-synchronisation.ts';
import { CSV } from './csv.ts';
import { DATETIME } from './datetime.ts';
import { DECIMAL } from './decimal.ts';
import { ENCODINGS } from './encodings.ts';
import { ENUM } from './enum.ts';
import { EVERYDAY } from './everyday.ts';
import { EXCEPTION_GROUPS } from './exception-groups.ts';
import { FILE_TOOLS } from './file-tools.ts';
import { FLASK } from './flask.ts';
import { FRACTIONS } from './fractions.ts';
import { JINJA } from './jinja.ts';
import { JSON_MODULE } from './json.ts';
import { RANDOM } from './random.ts';
import { REDIS } from './redis.ts';
import { REQUESTS } from './requests.ts';
import { LOGGING } from './logging.ts';
import { LOGGING_CONFIG } from './logging-config.ts';
import { NETWORK } from './network.ts';
import { PATHLIB } from './pathlib.ts';
import { SMALL } from './small.ts';
import { SUBPROCESS } from './subprocess.ts';
import { TEXTS } from './texts.ts';
import { THREADS } from './threads.ts';
import { TYPING } from './typing.ts';
import { UNITTEST } from './unittest.ts';
import { URLLIB } from './urllib.ts';

export const WRITTEN: Readonly<Record<string, string>> = { ...ALGORITHMS, ...TEXTS, ...THREADS, asyncio: ASYNCIO + SYNCHRONISATION + STREAMS, enum: ENUM, ...ENCODINGS, ...FILE_TOOLS, ...URLLIB, ...NETWORK, ...SMALL, decimal: DECIMAL, fractions: FRACTIONS, ...EVERYDAY, json: JSON_MODULE, random: RANDOM, typing: TYPING, unittest: UNITTEST, _groups: EXCEPTION_GROUPS, _jinja: JINJA, argparse: ARGPARSE, csv: CSV, datetime: DATETIME, logging: LOGGING, 'logging.config': LOGGING_CONFIG, pathlib: PATHLIB, subprocess: SUBPROCESS };

/** Packages that are there once pip has installed them, with their modules. */
export const PACKAGES: Readonly<Record<string, string>> = { ...FLASK, redis: REDIS, requests: REQUESTS };
