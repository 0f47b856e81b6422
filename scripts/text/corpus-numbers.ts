import { readStandard } from '@zhunsheng/text'
import { agreementOf } from '../../packages/text/src/testing/contents-agreement.ts'
import { materialFiles } from './packages.ts'

/** Headings' numbers beside the cached contents of each real draft; the differences are printed. */
export function corpusNumbers(): Readonly<Record<string, object>> {
  const rows: Record<string, object> = {}
  let [titled, numbered] = [0, 0]
  for (const { name, bytes } of materialFiles('.docx')) {
    const read = readStandard(bytes, { fileName: name })
    if (!read.ok) throw new Error(`${name}: ${read.code}`)
    const found = agreementOf(read.document)
    titled += found.titled
    numbered += found.numbered
    rows[name.slice(0, 30)] = { entries: found.titled, 'same number': found.numbered, stale: found.stale.length }
    for (const each of found.different) console.log(`${name}: ${each}`)
  }
  return { ...rows, 'all (≥ 99 %)': { entries: titled, 'same number': numbered, share: share(numbered, titled) } }
}

export const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)} %`
