import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../checks/check-report.ts'
import { checks } from '../checks/index.ts'
import { runChecks } from '../checks/run-checks.ts'
import { textOf } from '../checks/text-of.ts'
import { excerptAt } from '../checks/text-place.ts'
import { buildDocument } from '../document/build-document.ts'
import type { FlowParagraph, RevisionView } from '../document/flow.ts'
import { paragraphsOf } from '../docx/plain-text.ts'
import { readDocx } from '../docx/read-docx.ts'
import { CLEAN_TYPES, type CleanType } from '../testing/clean/types.ts'
import { cleanDraft } from '../testing/clean-draft.ts'
import { docxOf } from '../testing/docx/docx-of.ts'
import type { StyleMode } from '../testing/docx/roles.ts'
import type { Draft } from '../testing/draft.ts'
import { withSentence } from '../testing/expect-check.ts'
import { mutatePackage, seededNumbers } from '../testing/mutate-package.ts'
import { fixDocx } from './fix-docx.ts'

const SEED = 20_260_301
const OPTIONS = { author: '准绳', date: '2026-03-01T08:00:00Z' }
const SOFFICE = '/usr/bin/soffice'
const STYLES: readonly StyleMode[] = ['template', 'headings', 'typed']

function flowOf(bytes: Uint8Array, view: RevisionView = 'accepted') {
  const reading = readDocx(bytes, { view })
  if (!reading.ok) throw new Error(`${reading.code} ${reading.detail}`)
  return reading.flow
}

const paragraphsIn = (bytes: Uint8Array, view?: RevisionView): readonly FlowParagraph[] =>
  paragraphsOf(flowOf(bytes, view).blocks)
const textsIn = (bytes: Uint8Array, view?: RevisionView): readonly string[] =>
  paragraphsIn(bytes, view).map(({ text }) => text)

function reportOf(bytes: Uint8Array) {
  return runChecks(textOf(buildDocument(flowOf(bytes))), { checks })
}

function fixedOf(bytes: Uint8Array, findings: readonly Finding[]) {
  const fixed = fixDocx(bytes, findings, OPTIONS)
  if (!fixed.ok) throw new Error(fixed.code)
  return fixed
}

/** All but the body must be the same, byte for byte. */
function expectOtherParts(before: Uint8Array, after: Uint8Array): void {
  const [one, other] = [unzipSync(before), unzipSync(after)]
  expect(Object.keys(other)).toEqual(Object.keys(one))
  for (const [name, bytes] of Object.entries(one)) if (name !== 'word/document.xml') expect(other[name]).toEqual(bytes)
}

const FAULTY: Draft = withSentence('电机的温升应符合5.2节的规定，外壳应符合第4.1条的规定。')

describe.each(STYLES)('a draft with a fault that mends itself (%s)', (styles) => {
  const bytes = docxOf(FAULTY, { styles })
  const findings = reportOf(bytes).findings.filter(({ checkId }) => checkId === 'X02')
  const fixed = fixedOf(bytes, findings)

  it('the fault is gone and no other text has changed', () => {
    expect(findings).toHaveLength(2)
    expect(fixed).toMatchObject({ applied: [{ checkId: 'X02' }, { checkId: 'X02' }], skipped: [] })
    expect(reportOf(fixed.bytes).findings.filter(({ checkId }) => checkId === 'X02')).toEqual([])
    const [before, after] = [textsIn(bytes), textsIn(fixed.bytes)]
    const changed = before.flatMap((text, index) => (text === after[index] ? [] : [after[index]]))
    expect(changed).toEqual(['电机的温升应符合5.2的规定，外壳应符合4.1的规定。'])
    expectOtherParts(bytes, fixed.bytes)
  })
  it('rejecting the changes gives the text back', () => {
    expect(textsIn(fixed.bytes, 'rejected')).toEqual(textsIn(bytes))
  })
  it('mending again changes nothing', () => {
    expect(fixedOf(fixed.bytes, reportOf(fixed.bytes).findings).bytes).toBe(fixed.bytes)
    const stale = fixedOf(fixed.bytes, findings)
    expect(stale.bytes).toBe(fixed.bytes)
    expect(new Set(stale.skipped.map(({ reason }) => reason))).toEqual(new Set(['other-text']))
  })
})

describe('any edits of any draft', () => {
  const types = Object.keys(CLEAN_TYPES) as readonly CleanType[] // the keys of a record over all clean types
  it.each(
    types.flatMap((type, nth) => STYLES.map((styles, mode) => ({ type, styles, seed: SEED + nth * 10 + mode }))),
  )('$type, $styles, seed $seed: accepted as edited, rejected as before', ({ type, styles, seed }) => {
    const bytes = docxOf(cleanDraft({ type }), { styles })
    const { findings, apply } = madeUpFindings(bytes, seededNumbers(seed))
    const fixed = fixedOf(bytes, findings)
    expect(fixed.applied.length + fixed.skipped.length).toBe(findings.length)
    expect(fixed.applied.length).toBeGreaterThan(findings.length / 3)
    expect(textsIn(fixed.bytes)).toEqual(apply(new Set(fixed.applied.map(({ fingerprint }) => fingerprint))))
    expect(textsIn(fixed.bytes, 'rejected')).toEqual(textsIn(bytes))
    expectOtherParts(bytes, fixed.bytes)
    expect(fixedOf(fixed.bytes, findings).applied).toEqual([])
  })
  it('a damaged file is refused or mended, and nothing is thrown', () => {
    const bytes = docxOf(FAULTY)
    const findings = reportOf(bytes).findings
    for (let seed = SEED; seed < SEED + 60; seed += 1) {
      const mutant = mutatePackage(bytes, seed)
      const fixed = fixDocx(mutant.bytes, findings, OPTIONS)
      if (!fixed.ok || fixed.applied.length === 0) continue
      expect(textsIn(fixed.bytes, 'rejected'), `seed ${seed} (${mutant.kind})`).toEqual(
        textsIn(mutant.bytes, 'rejected'),
      )
    }
  })
})

const WORDS = ['', '甲', ' ', '5.2', '<&>', '\t', '见表1', '\u{20000}']
const FINDINGS = 40
const EDITED_CHARACTERS_MAX = 7

/** Edits at random places of blocks that are one paragraph each, and the texts that they should give. */
function madeUpFindings(bytes: Uint8Array, next: () => number) {
  const document = buildDocument(flowOf(bytes))
  const paragraphs = paragraphsIn(bytes)
  const keyOf = ({ text, segments: [first] }: Pick<FlowParagraph, 'text' | 'segments'>): string =>
    `${first?.paragraph ?? ''} ${text}`
  const places = new Map(paragraphs.map((paragraph, index) => [keyOf(paragraph), index]))
  const blocks = document.blocks.filter((block) => block.text !== '' && places.has(keyOf(block)))
  const below = (limit: number): number => Math.floor(next() * limit)
  const findings = Array.from({ length: FINDINGS }, (_, nth) => {
    const block = blocks[below(blocks.length)]
    if (!block) throw new Error('the draft has no text')
    const from = below(block.text.length)
    const at = { block: block.index, from, to: Math.min(block.text.length, from + below(EDITED_CHARACTERS_MAX)) }
    const edits = [{ at, replacement: WORDS[below(WORDS.length)] ?? '' }]
    const finding = { checkId: 'X02', fingerprint: String(nth), fix: 'automatic', at, edits }
    // Of a finding only these are looked at.
    return { ...finding, excerpt: excerptAt(document, at) } as unknown as Finding
  })
  const apply = (applied: ReadonlySet<string>): readonly string[] => {
    const texts = paragraphs.map(({ text }) => text)
    const inOrder = findings
      .filter(({ fingerprint }) => applied.has(fingerprint))
      .toSorted((one, other) => other.at.from - one.at.from || other.at.to - one.at.to)
    for (const { at, edits } of inOrder) {
      const block = document.blocks[at.block]
      const index = (block && places.get(keyOf(block))) ?? -1
      const text = texts[index] ?? ''
      texts[index] = text.slice(0, at.from) + (edits[0]?.replacement ?? '') + text.slice(at.to)
    }
    return texts
  }
  return { findings, apply }
}

const material = join(import.meta.dirname, '../../../../..', 'shared/material/open')
const real = existsSync(material) ? readdirSync(material).filter((name) => name.endsWith('.docx')) : []

describe('real drafts', () => {
  it.skipIf(real.length === 0)(
    `${real.length > 0 ? '' : 'skipped, no material: '}are as before when the changes are rejected`,
    () => {
      for (const [index, name] of real.entries()) {
        if (index % 2 === 1) continue
        const bytes = new Uint8Array(readFileSync(join(material, name)))
        const { findings, trialFindings } = reportOf(bytes)
        const fixed = fixedOf(bytes, [...findings, ...trialFindings])
        // The draft is told by its place in the folder: no word of it may stand here.
        expect(
          textsIn(fixed.bytes, 'rejected').join('\n') === textsIn(bytes, 'rejected').join('\n'),
          `draft ${index}`,
        ).toBe(true)
        expectOtherParts(bytes, fixed.bytes)
      }
    },
  )
})

const withOffice = existsSync(SOFFICE)
describe('in another word processor', () => {
  it.skipIf(!withOffice)(
    `${withOffice ? '' : 'skipped, no LibreOffice: '}the mended file opens, with the new words`,
    () => {
      const bytes = docxOf(FAULTY)
      const fixed = fixedOf(bytes, reportOf(bytes).findings)
      const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-fix-'))
      try {
        writeFileSync(join(folder, 'fixed.docx'), fixed.bytes)
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
        execFileSync(
          SOFFICE,
          [
            profile,
            '--headless',
            '--convert-to',
            'docx:MS Word 2007 XML',
            '--outdir',
            join(folder, 'again'),
            join(folder, 'fixed.docx'),
          ],
          { stdio: 'ignore', timeout: 100_000 },
        )
        const again = new Uint8Array(readFileSync(join(folder, 'again', 'fixed.docx')))
        // It counts the fields anew, and puts the gap behind a number where the template has one.
        const words = (view?: RevisionView): string => textsIn(again, view).join('\n').replaceAll('\u3000', '')
        expect(words()).toContain('电机的温升应符合5.2的规定，外壳应符合4.1的规定。')
        expect(words('rejected')).toContain('电机的温升应符合5.2节的规定，外壳应符合第4.1条的规定。')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
