import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command in the checkout to its end; resolves to its exit code (128 + n for a signal, as shells say).
 * `output: 'stderr'` sends what it prints to stderr, for commands whose caller has a result on stdout.
 */
export function run(file, args, { env = {}, output = 'inherit', shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = output === 'stderr' ? ['ignore', 2, 2] : ['ignore', 'inherit', 'inherit']
    const child = spawn(file, args, { cwd: root, env: { ...process.env, ...env }, stdio, shell })
    child.on('error', (error) => {
      process.stderr.write(`${file}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 128))
  })
}

/** npm, as it runs us where it does (then it need not be found), else by its name. */
export function npm(args, options) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js') || own?.endsWith('.cjs')) return run(process.execPath, [own, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
