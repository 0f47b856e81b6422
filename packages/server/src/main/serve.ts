import type { AddressInfo } from 'node:net'
import type { Config } from '../config.ts'
import { createApp } from '../http/app.ts'
import { startWorker } from '../jobs/worker.ts'
import { closeDemonstration } from './demonstration/close.ts'
import { demonstrationAccounts, loadDemonstration } from './demonstration/load.ts'
import { openServices } from './open-services.ts'
import { version, webFolder } from './version.ts'

export type Serving = { readonly address: string; close(): Promise<void> }

/**
 * Serves pages and API and works through the jobs, in one process. Loopback only unless HOST says otherwise. Closing
 * stops taking requests, lets the running ones end, then leaves the database.
 */
export async function serve(config: Config, log: (line: string) => void): Promise<Serving> {
  const opened = await openServices(config, log)
  try {
    if (config.demonstration) await loadDemonstration(opened.services, log)
    else if ((await closeDemonstration(opened.services)) > 0)
      log('演示账号已停用 / the demonstration accounts have been closed')
    const app = await createApp(opened.services, { webFolder, log: process.env['ZHUNSHENG_LOG'] === 'json', version })
    // Listening comes first: where the port is taken, nothing works on a database that is about to be left.
    await app.listen({ port: config.port, host: config.host })
    // Questions that come before it is ready are told so.
    void opened.services.search.start()
    const worker = await startWorker({ services: opened.services, ownerUrl: opened.ownerUrl, log })
    const address = addressOf(config, app.server.address())
    announce(config, address, opened.sameRole, log)
    return {
      address,
      async close() {
        await app.close()
        await worker.stop()
        await opened.close()
      },
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}

function addressOf(config: Config, bound: AddressInfo | string | null): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
}

function announce(config: Config, address: string, sameRole: boolean, log: (line: string) => void): void {
  log(`准绳 ${version}  ${address}`)
  log(`数据 / data: ${config.dataFolder}`)
  if (sameRole)
    log(
      '警告：同一数据库角色既拥有又服务，留痕表未受数据库保护 / warning: one database role owns and serves; set DATABASE_MIGRATION_URL',
    )
  if (!config.demonstration) return
  log('演示账号 / demonstration accounts:')
  for (const { login, password, title } of demonstrationAccounts)
    log(`  ${login.padEnd(10)} ${password.padEnd(14)} ${title.zh} / ${title.en}`)
}
