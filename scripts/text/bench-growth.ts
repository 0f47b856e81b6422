import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NamedBytes } from './packages.ts'

const DOCUMENTS = 100
const MEGABYTES_MAX = 150
const BUNDLE = join(process.cwd(), '.cache/scripts/check-many/check-many.mjs')

/** A process of its own that checks the file a hundred times, and what it holds after ten and after all. */
export async function benchGrowth(file: NamedBytes) {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'))
  try {
    const path = join(folder, 'draft.docx')
    writeFileSync(path, file.bytes)
    const runner = join(process.cwd(), 'scripts/run.mjs')
    const script = join(process.cwd(), 'scripts/text/check-many.ts')
    // Bundled first, so that the bundler's own memory is not counted.
    spawnSync(process.execPath, [runner, script, path, '1'])
    const run = (count: number) => {
      const { stdout } = spawnSync(process.execPath, ['--expose-gc', BUNDLE, path, String(count)], { encoding: 'utf8' })
      return JSON.parse(stdout) as { peakMegabytes: number; early: number; late: number } // written by check-many.ts
    }
    const one = run(1)
    const many = run(DOCUMENTS)
    return {
      [`one document, peak (limit ${MEGABYTES_MAX} MB)`]: { MB: one.peakMegabytes },
      [`${DOCUMENTS} documents, peak`]: { MB: many.peakMegabytes },
      'heap after 10 documents': { MB: many.early },
      [`heap after ${DOCUMENTS} documents`]: { MB: many.late },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
