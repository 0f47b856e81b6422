import { describe, expect, test } from 'vitest'
import { bareRecords } from '../papers/bare-records.ts'
import { paperText } from '../papers/paper-text.ts'
import { type TemplatedName, templatedPapers } from './fields/index.ts'
import { fillTemplate } from './fill-template.ts'
import { inspectTemplate } from './inspect-template.ts'
import { makeStartingTemplate, templatedPaper } from './make-starting-template.ts'
import { templateSamples } from './template-samples.ts'

const names = Object.keys(templatedPapers) as TemplatedName[]
const properties = { title: '示例', organizationName: '示例协会', day: '2025-01-15' }

describe.each(names)('the starting template of %s', (name) => {
  test('is accepted, and filled with a record says what our own form says of it', async () => {
    const { paper, fieldsOf } = templatedPaper(name)
    const record = templateSamples[name]
    const template = await makeStartingTemplate(name)
    await inspectTemplate(template, fieldsOf(record))
    const filled = await fillTemplate(template, fieldsOf(record), properties)
    expect(paperText(filled)).toBe(paperText(await paper.make(record)))
    expect(paperText(template)).toMatch(/\{.+\}/)
    expect(paperText(template)).not.toContain('‹')
  })

  test('shows a blank for what is not known, and nothing of a program', async () => {
    const { fieldsOf } = templatedPaper(name)
    const text = paperText(
      await fillTemplate(await makeStartingTemplate(name), fieldsOf(bareRecords[name]), properties),
    )
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/)
    expect(text).toContain('（待填：')
  })
})
