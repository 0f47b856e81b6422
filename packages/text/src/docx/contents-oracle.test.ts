import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Flow } from '../document/flow.ts'
import { paragraphsOf } from './plain-text.ts'
import { readDocx } from './read-docx.ts'

const material = join(import.meta.dirname, '../../../../..', 'shared/material/open')
const drafts = existsSync(material) ? readdirSync(material).filter((name) => name.endsWith('.docx')) : []
const skipped = drafts.length === 0 ? ' (skipped, no material)' : ''

/** As counted when the reader was written: 283 entries in eight drafts, 11 of them stale in one. */
const AGREED_AT_LEAST = 272

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

type Agreement = { entries: number; agreed: number; differing: string[]; stale: number }

/**
 * What the contents say against what the headings are, gaps apart. An entry whose title no heading has is stale: the
 * author has not brought the contents up to date, and it says nothing of our numbers.
 */
function agreement(flow: Flow): Agreement {
  const headings = new Map<string, Set<string>>()
  const paragraphs = paragraphsOf(flow.blocks)
  for (const { contents, numbering, text } of paragraphs) {
    const title = squeezed(text)
    if (contents === null && title !== '')
      headings.set(title, (headings.get(title) ?? new Set()).add(squeezed(numbering?.text ?? '')))
  }
  const result: Agreement = { entries: 0, agreed: 0, differing: [], stale: 0 }
  for (const { contents, text } of paragraphs) {
    const entry = squeezed(text.replace(/\t[^\t]*$/u, ''))
    if (contents !== 'field' || entry === '') continue
    result.entries += 1
    const titles = [...headings.keys()].filter((title) => entry.endsWith(title))
    if (titles.length === 0) result.stale += 1
    else if (titles.some((title) => headings.get(title)?.has(entry.slice(0, entry.length - title.length))))
      result.agreed += 1
    else result.differing.push(entry.slice(0, entry.length - (titles[0]?.length ?? 0)))
  }
  return result
}

describe('the open drafts', () => {
  it.skipIf(skipped !== '')(`all open${skipped}`, () => {
    for (const draft of drafts) {
      const reading = readDocx(new Uint8Array(readFileSync(join(material, draft))))
      expect(reading.ok, draft).toBe(true)
    }
  })

  it.skipIf(skipped !== '')(`bear the numbers that their own contents name${skipped}`, () => {
    const rates = drafts.flatMap((draft) => {
      const reading = readDocx(new Uint8Array(readFileSync(join(material, draft))))
      if (!reading.ok) return []
      const found = agreement(reading.flow)
      return found.entries === 0 ? [] : [{ draft: draft.slice(0, 12), ...found }]
    })
    const report = JSON.stringify(rates)
    expect(
      rates.flatMap(({ differing }) => differing),
      report,
    ).toEqual([])
    expect(
      rates.reduce((sum, { agreed }) => sum + agreed, 0),
      report,
    ).toBeGreaterThanOrEqual(AGREED_AT_LEAST)
  })
})
