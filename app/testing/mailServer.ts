import { SMTPServer } from 'smtp-server'

export type Mail = { to: string; from: string; headers: string; text: string }
export type MailServer = {
  url: string
  mails: Mail[]
  /** While true, no mailbox takes a letter. */
  refusing: boolean
  close(): Promise<void>
}

/** A mail server that takes every letter and keeps it, unless told to refuse. */
export async function openMailServer(): Promise<MailServer> {
  const mails: Mail[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: (_, __, done) => done(opened.refusing ? new Error('no such mailbox') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const whole = Buffer.concat(parts).toString('utf8')
        const split = whole.indexOf('\r\n\r\n')
        const { mailFrom, rcptTo } = session.envelope
        // A long header goes out on several lines.
        const headers = whole.slice(0, split).replace(/\r\n[ \t]+/g, ' ')
        mails.push({
          ...{
            to: rcptTo.map(({ address }) => address).join(', '),
            from: mailFrom ? mailFrom.address : '',
            headers,
          },
          text: decoded(headers, whole.slice(split + 4)),
        })
        done()
      })
    },
  })
  const port = await new Promise<number>((listening) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      const at = listener.address()
      listening(typeof at === 'object' && at ? at.port : 0)
    })
  })
  const opened: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refusing: false,
    close: () => new Promise((closed) => server.close(closed)),
  }
  return opened
}

/** Letters with long lines or letters beyond the English ones go out encoded. */
function decoded(headers: string, body: string): string {
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(headers)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
