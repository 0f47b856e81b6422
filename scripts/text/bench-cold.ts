import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NamedBytes } from './packages.ts'
import { inTurns, percentile, rounded } from './timing.ts'

const TURNS = 5
/** Our check of a file, over pandoc's mere reading of it, both from a cold process. */
const TIMES_FASTER_MIN = 2
const PROGRAM = join(process.cwd(), 'packages/server/dist/main.mjs')

/** Process against process: `zhunsheng check` beside `pandoc -t json`, started anew each time. */
export async function benchCold(file: NamedBytes) {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'))
  try {
    const path = join(folder, 'draft.docx')
    writeFileSync(path, file.bytes)
    if (!existsSync(PROGRAM)) execFileSync('npm', ['run', 'build', '--', 'server'], { stdio: 'inherit' })
    const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
    const ours = () => spawnSync(process.execPath, [PROGRAM, 'check', path, '--format', 'json'])
    const pandoc = () => spawnSync('pandoc', ['-t', 'json', path])
    const times = inTurns({ ours, ...(hasPandoc && { pandoc }) }, TURNS, 1)
    const median = (name: string) => percentile(times[name] ?? [], 0.5)
    return {
      'zhunsheng check': { 'p50 ms': rounded(median('ours')), 'times faster': '' },
      [`pandoc -t json (ours ≥ ${TIMES_FASTER_MIN} × faster)`]: hasPandoc
        ? { 'p50 ms': rounded(median('pandoc')), 'times faster': rounded(median('pandoc') / median('ours')) }
        : { 'p50 ms': 'not installed', 'times faster': 'not measured' },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
