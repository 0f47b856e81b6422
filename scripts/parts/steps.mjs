import { say } from './say.mjs'

/** Runs the steps of a check one after the other; those that fail are remembered and do not stop the rest. */
export function steps() {
  const failed = []
  return {
    failed,
    async step(name, work) {
      process.stdout.write(`\n== ${name}\n`)
      const started = Date.now()
      const passed = await work()
      if (!passed) failed.push(name)
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      process.stdout.write(`== ${name}: ${passed ? 'passed' : 'FAILED'}, ${seconds} s\n`)
      return passed
    },
    report() {
      if (failed.length > 0) say(`未通过：${failed.join('、')}`, `failed: ${failed.join(', ')}`)
    },
  }
}
