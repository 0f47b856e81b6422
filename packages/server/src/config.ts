import { join, resolve } from 'node:path'

/** The whole configuration, typed. Read once from the environment by the composition root; `config` prints it without secrets. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly migrationUrl: string | null
  readonly publicUrl: string
  readonly trustedProxies: readonly string[]
  readonly uploadBytesMax: number
  /** How many requests an access key has in a minute. */
  readonly keyRequestsPerMinute: number
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly scanner: { readonly host: string; readonly port: number } | null
  readonly libreOfficePath: string | null
  readonly demonstration: boolean
}

const PORT_DEFAULT = 4180
const UPLOAD_MEGABYTES_DEFAULT = 50
const MEGABYTE = 1024 * 1024
const KEY_REQUESTS_DEFAULT = 600
const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/** Reads the configuration. Throws `ConfigError` that names the variable and what it should look like. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const port = integerOf(env, 'PORT', PORT_DEFAULT, 0, 65_535)
  const host = env['HOST'] ?? 'localhost'
  // An empty setting is no setting.
  const databaseUrl = env['DATABASE_URL'] || null
  return {
    port,
    host,
    dataFolder: resolve(folder, env['ZHUNSHENG_DATA'] ?? 'data'),
    databaseUrl,
    migrationUrl: env['DATABASE_MIGRATION_URL'] || databaseUrl,
    publicUrl: (env['ZHUNSHENG_PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/u, ''),
    trustedProxies: listOf(env['ZHUNSHENG_TRUSTED_PROXIES']),
    uploadBytesMax: integerOf(env, 'ZHUNSHENG_UPLOAD_MB', UPLOAD_MEGABYTES_DEFAULT, 1, 2_000) * MEGABYTE,
    keyRequestsPerMinute: integerOf(env, 'ZHUNSHENG_KEY_REQUESTS_PER_MINUTE', KEY_REQUESTS_DEFAULT, 1, 1_000_000),
    smtpUrl: env['ZHUNSHENG_SMTP_URL'] ?? null,
    mailFrom: env['ZHUNSHENG_MAIL_FROM'] ?? 'zhunsheng@localhost',
    scanner: scannerOf(env['ZHUNSHENG_CLAMD']),
    libreOfficePath: env['ZHUNSHENG_LIBREOFFICE'] ?? null,
    // Accounts with published passwords never stand where others can reach them.
    demonstration: databaseUrl === null && LOOPBACK.includes(host) && env['ZHUNSHENG_DEMO'] !== 'no',
  }
}

export const filesFolder = ({ dataFolder }: Config): string => join(dataFolder, 'files')
export const headFile = ({ dataFolder }: Config): string => join(dataFolder, 'trace', 'head.json')
export const signingKeyFile = ({ dataFolder }: Config): string => join(dataFolder, 'trace', 'signing-key.pem')
export const outboxFolder = ({ dataFolder }: Config): string => join(dataFolder, 'outbox')

export class ConfigError extends Error {}

function integerOf(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new ConfigError(`${name}=${text}: 应为 ${min} 至 ${max} 的整数 / must be a whole number from ${min} to ${max}`)
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').flatMap((part) => part.trim() || [])

function scannerOf(text: string | undefined): Config['scanner'] {
  if (!text) return null
  const match = /^(?<host>[^:]+):(?<port>\d+)$/u.exec(text)
  if (!match?.groups) throw new ConfigError(`ZHUNSHENG_CLAMD=${text}: 应为 主机:端口 / must be host:port`)
  return { host: match.groups['host'] ?? '', port: Number(match.groups['port']) }
}

const SECRETS = ['databaseUrl', 'migrationUrl', 'smtpUrl'] as const

/** The configuration as it may be shown: passwords in addresses are blanked. */
export function withoutSecrets(config: Config): Config {
  const hidden = SECRETS.map((name) => [name, config[name]?.replace(/:\/\/([^:@/]+):[^@]*@/u, '://$1:***@') ?? null])
  return { ...config, ...Object.fromEntries(hidden) }
}
