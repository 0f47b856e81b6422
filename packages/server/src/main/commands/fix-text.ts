import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CheckReport, fixDocx, SKIPPED } from '@zhunsheng/text'
import type { Call } from '../command.ts'
import { UsageError } from '../usage.ts'

/** The one author of all tracked changes. */
export const FIX_AUTHOR = '准绳'

type Checked = { readonly file: string; readonly report: CheckReport }

/**
 * Writes the mended text beside the author's own file, which is never touched, and says what was mended and what was not.
 * False where the file takes no tracked changes; where there is nothing to mend, no file is written and all is well.
 */
export async function writeFixed({ log }: Call, { file, report }: Checked, target: string): Promise<boolean> {
  if (resolve(target) === resolve(file))
    throw new UsageError('--fix: 不能写回原文件 / the file itself is never written over')
  const fixed = fixDocx(await readFile(file), report.findings, { author: FIX_AUTHOR, date: new Date().toISOString() })
  if (!fixed.ok) {
    log(`--fix: ${fixed.says.zh}\n  ${fixed.says.en}`)
    return false
  }
  const { applied, skipped } = fixed
  for (const { checkId, reason } of skipped) log(`  ${checkId}: ${SKIPPED[reason].zh} / ${SKIPPED[reason].en}`)
  if (applied.length === 0) {
    log('--fix: 没有能自动修改的，没有写文件 / nothing mends itself; no file was written')
    return true
  }
  await writeFile(target, fixed.bytes)
  log(
    `--fix: ${target}: 修订 ${applied.length} 处，未改 ${skipped.length} 处 / ${applied.length} mended, ${skipped.length} left`,
  )
  return true
}
