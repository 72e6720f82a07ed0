import { createTransport } from 'nodemailer'
import type { SendMail } from '../base/mail/letter'

/**
 * Sends mail by a server. The sender is the address's `?from=`, or no-reply at the host that people see.
 * @param smtpUrl `smtp://user:password@host:port`, or `smtps:`
 */
export function openMail(smtpUrl: string, address: string): { send: SendMail; close(): void } {
  const url = new URL(smtpUrl)
  const from = url.searchParams.get('from') ?? `no-reply@${new URL(address).hostname}`
  url.searchParams.delete('from')
  // A mail server that does not answer holds nobody up for long.
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
  const transport = createTransport(
    { url: url.href, ...patience },
    { from: { name: 'Kuntakuva / Kommunbild', address: from } },
  )
  return {
    send: async ({ to, subject, text, stop }) => {
      // As an address of its own, so that nothing in a name or an address becomes another receiver.
      await transport.sendMail({
        ...{ to: { name: '', address: to }, subject, text },
        // What mail programs show as a button beside the sender.
        ...(stop ? { list: { unsubscribe: stop } } : {}),
      })
    },
    close: () => transport.close(),
  }
}
