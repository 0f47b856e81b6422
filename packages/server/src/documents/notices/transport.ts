import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Transporter } from 'nodemailer'
import { type Config, outboxFolder } from '../../config.ts'
import type { Mail } from './mail.ts'

/** A mail that will not be taken however often it is offered, such as one to an address that does not exist. */
export class MailRefused extends Error {}

export type MailTransport = { readonly state: 'sent' | 'filed'; deliver(mail: Mail): Promise<void>; close(): void }

const PERMANENT_FAILURE = 500
const TIMEOUT_MS = 30_000

/** By SMTP where it is configured; else into the outbox folder, as .eml files that any mail program opens. */
export async function openTransport(config: Config): Promise<MailTransport> {
  // Loaded here, so that a server that sends nothing does not carry it.
  const { createTransport } = await import('nodemailer')
  if (!config.smtpUrl)
    return fileTransport(
      createTransport({ streamTransport: true, buffer: true, newline: 'windows' }),
      outboxFolder(config),
    )
  return smtpTransport(
    createTransport(config.smtpUrl, { connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS } as object),
  ) // the types know the option object alone, the library takes both
}

function smtpTransport(transporter: Transporter): MailTransport {
  return {
    state: 'sent',
    close: () => transporter.close(),
    async deliver(mail) {
      try {
        await transporter.sendMail(mail)
      } catch (error) {
        const { responseCode } = error as { responseCode?: number }
        throw responseCode !== undefined && responseCode >= PERMANENT_FAILURE
          ? new MailRefused(messageOf(error), { cause: error })
          : error
      }
    },
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function fileTransport(transporter: Transporter, folder: string): MailTransport {
  return {
    state: 'filed',
    close: () => transporter.close(),
    async deliver(mail) {
      const { message } = (await transporter.sendMail(mail)) as { message: Buffer } // a stream transport with `buffer` answers so
      await mkdir(folder, { recursive: true })
      const path = join(folder, `${mail.messageId.replace(/[^\w.-]/gu, '')}.eml`)
      await writeFile(`${path}.part`, message)
      await rename(`${path}.part`, path)
    },
  }
}
