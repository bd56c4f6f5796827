import { Transform } from 'class-transformer';
import { Flag, OneOf, Optional, Text, validate, Whole } from '@plankreis/process';

const number = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
);
const onOff = Transform(({ value }: { value: unknown }) =>
  value === 'on' ? true : value === 'off' ? false : value,
);

/** The settings as the environment gives them; every one may be left out. */
export class Environment {
  @Optional() @OneOf(['production', 'development', 'test']) NODE_ENV?: string;
  @Optional() @Text(255) HOST?: string;
  @Optional() @number @Whole(0, 65_535) PORT?: number;
  @Optional() @Text(2000) DATABASE_URL?: string;
  @Optional() @Text(2000) DATA_DIR?: string;
  @Optional() @onOff @Flag() SAMPLE?: boolean;
  @Optional() @Text(100) TZ_NAME?: string;
  @Optional() @OneOf(['silent', 'error', 'warn', 'info', 'debug']) LOG_LEVEL?: LogLevel;
  @Optional() @Text(2000) PUBLIC_URL?: string;
  @Optional() @onOff @Flag() TRUST_PROXY?: boolean;
  @Optional() @onOff @Flag() SECURE_COOKIES?: boolean;
  @Optional() @number @Whole(1, 10_080) SESSION_IDLE_MINUTES?: number;
  @Optional() @number @Whole(1, 720) SESSION_HOURS?: number;
  @Optional() @number @Whole(0, 10_080) OPARL_INTERVAL_MINUTES?: number;
  @Optional() @Text(2000) SMTP_URL?: string;
  @Optional() @Text(320) MAIL_FROM?: string;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** How mails are sent; there are none without it. */
export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://…`. */
  readonly url: string;
  readonly from: string;
  /** The address of the program that mails lead to. */
  readonly address: string;
}

/** What the program can be told from outside, read once at the start. */
export class Settings {
  readonly production: boolean = false;
  readonly host: string = '127.0.0.1';
  readonly port: number = 3000;
  readonly databaseUrl?: string;
  readonly dataDir: string = './data';
  /** Whether an empty database is filled with the sample county. */
  readonly sample: boolean = true;
  /** Where the planners are: decides which day today is. */
  readonly timeZone: string = 'Europe/Berlin';
  readonly logLevel: LogLevel = 'info';
  /** The address people use, where a proxy stands in front. */
  readonly publicUrl?: string;
  readonly trustProxy: boolean = false;
  /** Cookies only over https. */
  readonly secureCookies: boolean = false;
  readonly sessionIdleMinutes: number = 120;
  readonly sessionHours: number = 12;
  /** How often linked council papers are looked at again; 0: only on demand. */
  readonly oparlIntervalMinutes: number = 0;
  /** Where and how mails are sent; none are where nothing is said. */
  readonly mail?: MailSettings;

  constructor(given: Partial<Settings> = {}) {
    Object.assign(this, given);
  }
}

/** A setting is wrong; the message names it. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';

  constructor(setting: string, because: string) {
    super(`The setting ${setting} is wrong: ${because}.`);
  }
}

const holdsPassword = (name: string): boolean => name.endsWith('_URL') && name !== 'PUBLIC_URL';

/** Settings that are empty count as left out. @throws WrongSetting */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const known = Object.entries(environment).filter(
    ([name, value]) => settingNames.includes(name) && Boolean(value),
  );
  const read = validate(Environment, Object.fromEntries(known));
  if ('faults' in read) {
    const [{ path, code } = { path: '', code: '' }] = read.faults;
    // What may hold a password is not repeated into a log.
    throw new WrongSetting(path, holdsPassword(path) ? code : `${environment[path] ?? ''} (${code})`);
  }
  const { data } = read;
  requirePostgres(data.DATABASE_URL);
  requireTimeZone(data.TZ_NAME);
  requireOrigin(data.PUBLIC_URL);
  const production = data.NODE_ENV === 'production';
  return new Settings(
    given({
      production,
      host: data.HOST,
      port: data.PORT,
      databaseUrl: data.DATABASE_URL,
      dataDir: data.DATA_DIR,
      sample: data.SAMPLE ?? !production,
      timeZone: data.TZ_NAME,
      logLevel: data.LOG_LEVEL,
      publicUrl: data.PUBLIC_URL,
      trustProxy: data.TRUST_PROXY,
      secureCookies: data.SECURE_COOKIES ?? production,
      sessionIdleMinutes: data.SESSION_IDLE_MINUTES,
      sessionHours: data.SESSION_HOURS,
      oparlIntervalMinutes: data.OPARL_INTERVAL_MINUTES ?? 360,
      mail: mailOf(data),
    }),
  );
}

export const settingNames: readonly string[] = [
  'NODE_ENV',
  'HOST',
  'PORT',
  'DATABASE_URL',
  'DATA_DIR',
  'SAMPLE',
  'TZ_NAME',
  'LOG_LEVEL',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'SECURE_COOKIES',
  'SESSION_IDLE_MINUTES',
  'SESSION_HOURS',
  'OPARL_INTERVAL_MINUTES',
  'SMTP_URL',
  'MAIL_FROM',
];

/** Without what was not given, so that the defaults stay. */
const given = (settings: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries<unknown>(settings).filter(([, value]) => value !== undefined));

/** A mail needs a sender, and an address to lead to. */
function mailOf({
  SMTP_URL: url,
  MAIL_FROM: from,
  PUBLIC_URL: address,
}: Environment): MailSettings | undefined {
  if (url === undefined) return undefined;
  if (!/^smtps?:\/\/[^\s]+$/.test(url))
    throw new WrongSetting('SMTP_URL', 'it must begin with smtp:// or smtps://');
  if (from === undefined || !/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(from))
    throw new WrongSetting('MAIL_FROM', 'mails need a sender, like Plankreis <plankreis@county.example>');
  if (address === undefined) throw new WrongSetting('PUBLIC_URL', 'mails need the address they lead to');
  return { url, from, address };
}

function requirePostgres(url: string | undefined): void {
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url))
    throw new WrongSetting('DATABASE_URL', 'it must begin with postgres://');
}

function requireTimeZone(name: string | undefined): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw new WrongSetting('TZ_NAME', `there is no time zone ${name ?? ''}`);
  }
}

function requireOrigin(url: string | undefined): void {
  if (url !== undefined && !/^https?:\/\/[^/?#]+$/.test(url))
    throw new WrongSetting('PUBLIC_URL', 'it must be like https://plankreis.example, without a path');
}
