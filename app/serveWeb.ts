import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve as listen, type ServerType } from '@hono/node-server'
import type { Logger } from 'pino'
import { nobody, read } from '../base/database/transaction'
import { loadRegister } from '../base/municipalities/loadRegister'
import { projectFolder } from '../base/projectFolder'
import { openAssets } from './assets'
import type { Config } from './config'
import { createApp } from './createApp'
import { followRegularly } from './following'
import {
  disableIdleRegularly,
  forgetCountsRegularly,
  forgetRegularly,
  keepSurveysRegularly,
  refreshGroupFiguresRegularly,
} from './keeping'
import { openMail } from './mail'
import type { Opened } from './openDatabase'
import { publishDueRegularly, publishFigures, publishFiguresRegularly } from './publishing'
import { remindRegularly } from './reminding'

export type Web = { address: string; close(): Promise<void> }

/**
 * Publishes the figures of what is recorded, then listens; releases come out meanwhile.
 * @throws Error in words when the port is taken
 */
export async function serveWeb(
  config: Config,
  opened: Opened,
  built: URL,
  demo: boolean,
  log: Logger,
): Promise<Web> {
  const register = await read(opened.app, nobody, loadRegister)
  const released = await publishFigures(opened.publisher, register, demo)
  if (released.length) log.info({ released }, 'figures were released')
  const listening = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`
  const { version } = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as {
    version: string
  }
  const address = config.publicUrl ?? listening
  const mail = config.smtpUrl ? openMail(config.smtpUrl, address) : null
  const works = [
    publishFiguresRegularly(opened.publisher, register, demo, log),
    keepSurveysRegularly(opened.app, log),
    disableIdleRegularly(opened.app, log),
    forgetRegularly(opened.app, log),
    forgetCountsRegularly(opened.app, log),
    ...(mail
      ? [
          remindRegularly(opened.app, register, mail.send, address, log),
          followRegularly(opened.app, mail.send, address, log),
        ]
      : []),
  ]
  const stopWorks = () => {
    for (const stop of works) stop()
  }
  const app = createApp({
    database: opened.app,
    register,
    assets: openAssets(fileURLToPath(new URL('client', built))),
    log,
    origin: config.publicUrl,
    address,
    sendMail: mail?.send ?? null,
    trustProxy: config.trustProxy,
    demo,
    metricsToken: config.metricsToken,
    version,
  })
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, () => resolve(made))
    made.once('error', (error: NodeJS.ErrnoException) => {
      stopWorks()
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `PORT=${config.port}: something else listens there already. Choose another port.`
            : `HOST=${config.host} and PORT=${config.port}: the server cannot listen there (${error.message}).`,
        ),
      )
    })
  })
  // What takes long is begun once the service answers, and not where it could not listen.
  works.push(
    publishDueRegularly(opened.publisher, register, log),
    refreshGroupFiguresRegularly(opened.app, register, log),
  )
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        stopWorks()
        mail?.close()
        // Requests under way may finish; connections that are kept open without one, now or later, are closed.
        const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
        server.close(() => {
          clearInterval(sweep)
          resolve()
        })
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref()
      }),
  }
}
