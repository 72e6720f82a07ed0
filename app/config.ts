import * as z from 'zod/mini'

const url = (protocols: readonly string[]) =>
  z.string().check(
    z.refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `should be an address that begins with ${protocols.join(' or ')}//`,
    }),
  )
const postgres = () => url(['postgres:', 'postgresql:'])

/** The environment, as the interface names it. */
const Environment = z.object({
  PORT: z._default(
    z.pipe(
      z.string().check(
        z.refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, {
          error: 'should be a port from 0 to 65535',
        }),
      ),
      z.transform(Number),
    ),
    3000 as never,
  ),
  HOST: z._default(
    z.string().check(z.minLength(1, { error: 'should be an address to listen on' })),
    '127.0.0.1',
  ),
  PUBLIC_URL: z.optional(url(['http:', 'https:'])),
  TRUST_PROXY: z._default(z.enum(['0', '1', 'true', 'false'], { error: 'should be 1 or 0' }), '0'),
  DATA_DIR: z.optional(z.string().check(z.minLength(1, { error: 'should be a folder' }))),
  DATABASE_URL: z.optional(postgres()),
  DATABASE_OWNER_URL: z.optional(postgres()),
  DATABASE_READ_URL: z.optional(postgres()),
  METRICS_TOKEN: z.optional(
    z.string().check(z.minLength(16, { error: 'should be at least 16 characters long' })),
  ),
  SMTP_URL: z.optional(url(['smtp:', 'smtps:'])),
  OIDC_ISSUER: z.optional(url(['http:', 'https:'])),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  LOG_LEVEL: z._default(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'should be debug, info, warn, error or silent',
    }),
    'info',
  ),
})

export type Config = {
  port: number
  host: string
  /** The origin that people see, without a slash at the end; null where it is the listening address. */
  publicUrl: string | null
  trustProxy: boolean
  dataDir: string | undefined
  /** Null where the embedded PostgreSQL is used. */
  database: { app: string; owner: string } | null
  metricsToken: string | undefined
  /** The mail server, its user and password in it; undefined where no mail goes out. */
  smtpUrl: string | undefined
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

const mayHoldSecret = /^DATABASE|^SMTP|TOKEN$|SECRET$/

/** @throws Error with a sentence that names the wrong variable, and its value where that is no secret */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = Environment.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]
    const name = String(issue?.path[0] ?? 'the environment')
    const shown = mayHoldSecret.test(name) ? name : `${name}=${given[name] ?? ''}`
    throw new Error(`${shown}: it ${issue?.message ?? 'cannot be read'}.`)
  }
  const read = result.data
  if (read.DATABASE_URL && !read.DATABASE_OWNER_URL) {
    throw new Error('DATABASE_OWNER_URL is missing: with DATABASE_URL, it names the role that migrates.')
  }
  if (read.DATABASE_OWNER_URL && !read.DATABASE_URL) {
    throw new Error('DATABASE_URL is missing: with DATABASE_OWNER_URL, it names the role that serves.')
  }
  return {
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ? new URL(read.PUBLIC_URL).origin : null,
    trustProxy: read.TRUST_PROXY === '1' || read.TRUST_PROXY === 'true',
    dataDir: read.DATA_DIR,
    database:
      read.DATABASE_URL && read.DATABASE_OWNER_URL
        ? { app: read.DATABASE_URL, owner: read.DATABASE_OWNER_URL }
        : null,
    metricsToken: read.METRICS_TOKEN,
    smtpUrl: read.SMTP_URL,
    logLevel: read.LOG_LEVEL,
  }
}
