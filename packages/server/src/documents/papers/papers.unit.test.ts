import { describe, expect, test } from 'vitest'
import { bareRecords } from './bare-records.ts'
import { type PaperName, papers } from './index.ts'
import { partText } from './layout/repack.ts'
import type { Paper } from './paper.ts'
import { paperText } from './paper-text.ts'
import { sampleRecords } from './sample-records.ts'

const names = Object.keys(papers) as PaperName[]

/** The records of both lists have the type of their paper; joining them by name loses it, and this gives it back. */
function make(name: PaperName, records: typeof sampleRecords | typeof bareRecords): Promise<Uint8Array> {
  return (papers[name] as Paper<unknown>).make(records[name])
}

function fileName(name: PaperName, records: typeof sampleRecords): string {
  return (papers[name] as Paper<unknown>).fileName(records[name])
}

describe.each(names)('%s', (name) => {
  test('is made from a full record and says nothing of a program', async () => {
    const text = paperText(await make(name, sampleRecords))
    expect(text.length).toBeGreaterThan(50)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  })

  test('shows a blank for what is not known', async () => {
    const text = paperText(await make(name, bareRecords))
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    if (name !== 'commentDispositionSheet' && name !== 'takeoverTemplate') expect(text).toContain('（待填：')
  })

  test('is the same, byte for byte, for the same record', async () => {
    expect(await make(name, sampleRecords)).toEqual(await make(name, sampleRecords))
  })

  test('names the organization and no person in its properties', async () => {
    const properties = partText(await make(name, sampleRecords), 'docProps/core.xml') ?? ''
    expect(properties).toContain('<dc:creator>示例省智慧物流与供应链协会</dc:creator>')
    expect(properties).not.toMatch(/示例专家|示例联系人|Un-named|exceljs/)
  })

  test('has a file name that every file system takes', () => {
    const file = fileName(name, sampleRecords)
    expect(file).toMatch(/^[^\\/:*?"<>|]{1,120}\.(docx|xlsx)$/)
    expect(file.endsWith(`.${papers[name].format}`)).toBe(true)
  })
})

test('every paper has a name of its own', () => {
  const all = names.map((name) => papers[name].name)
  expect(new Set(all).size).toBe(all.length)
})
