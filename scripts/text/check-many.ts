/** Checks one file again and again and says what the process held: `check-many FILE COUNT`. */
import { readFileSync } from 'node:fs'
import { checks, readStandard, runChecks, textOf } from '@zhunsheng/text'

const [path = '', count = '1'] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(path))
const EARLY = 10

function heapMegabytes(): number {
  globalThis.gc?.()
  return megabytes(process.memoryUsage().heapUsed)
}

const megabytes = (size: number): number => Math.round(size / 1e5) / 10

let early = 0
for (let done = 1; done <= Number(count); done += 1) {
  const read = readStandard(bytes)
  if (read.ok) runChecks(textOf(read.document), { checks })
  if (done === EARLY) early = heapMegabytes()
}
const peakMegabytes = megabytes(process.resourceUsage().maxRSS * 1024)
process.stdout.write(JSON.stringify({ peakMegabytes, early, late: heapMegabytes() }))
