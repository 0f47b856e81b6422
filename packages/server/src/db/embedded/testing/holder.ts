import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { rolldown } from 'rolldown'
import { type Account, spawnAs } from '../account.ts'

export interface Holder {
  readonly child: ChildProcess
  readonly ownerUrl: string
  readonly appUrl: string
  readonly port: number
  readonly adopted: boolean
}

const packageFolder = join(import.meta.dirname, '../../../..')
const scriptFolder = join(packageFolder, '../../.cache/embedded-test')

/** Bundles the script of another process that holds a database; inside the checkout, so that it finds its packages. */
export async function bundleHolder(): Promise<string> {
  mkdirSync(scriptFolder, { recursive: true })
  const file = join(scriptFolder, `hold-${process.pid}.mjs`)
  const external = (id: string) => !id.startsWith('.') && !id.startsWith('/')
  const bundle = await rolldown({ input: join(import.meta.dirname, 'hold.ts'), platform: 'node', external })
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  return file
}

const spawned = new Set<ChildProcess>()

export function spawnHolder(script: string, dataDir: string) {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  spawned.add(child)
  child.once('exit', () => spawned.delete(child))
  return child
}

/** Ends what a failed test has left running. */
export async function killHolders(): Promise<void> {
  for (const child of spawned) await killed(child)
}

/** Another process that has started, or joined, the database of a folder. */
export async function holdDatabase(script: string, dataDir: string): Promise<Holder> {
  const child = spawnHolder(script, dataDir)
  for await (const line of createInterface(child.stdout)) return { child, ...JSON.parse(line) }
  throw new Error(`the holder ended with ${child.exitCode ?? child.signalCode}`)
}

/** What a start under another account says while it fails. */
export async function failedHold(script: string, dataDir: string, account: Account): Promise<string> {
  const child = spawn(process.execPath, [script, dataDir], {
    ...spawnAs(account),
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  for await (const chunk of child.stderr) said += String(chunk)
  return said
}

export async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

export async function ended(child: ChildProcess): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  return child.exitCode
}
