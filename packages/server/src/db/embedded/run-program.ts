import { spawn } from 'node:child_process'
import { type Account, spawnAs } from './account.ts'

/** Runs a PostgreSQL program to its end; resolves to what it printed, throws with it where the exit code is not 0. */
export function runProgram(file: string, args: readonly string[], account: Account | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...spawnAs(account),
      cwd: neutralFolder(),
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${file} ended with ${code ?? signal}\n${output}`))
    })
  })
}

/** A lent account may not be able to enter the folder we were started in, and PostgreSQL asks where it is. */
export function neutralFolder(): string {
  return process.platform === 'win32' ? (process.env.SystemRoot ?? 'C:\\') : '/'
}

/** PostgreSQL reads PGDATA, PGPORT, TZ and the locale from its environment; a cluster must not depend on the shell. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  const kept = { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}
