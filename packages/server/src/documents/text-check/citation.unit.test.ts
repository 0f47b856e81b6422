import { textOf } from '@zhunsheng/text'
import { expect, it } from 'vitest'
import { cleanDraft } from '../../../../text/src/testing/clean-draft.ts'
import { docxOf } from '../../../../text/src/testing/docx/docx-of.ts'
import { withSentence } from '../../../../text/src/testing/expect-check.ts'
import { readText } from '../../files/read-text.ts'
import { citationsIn } from './citation.ts'

async function citationsOf(sentence: string) {
  const read = await readText(docxOf(withSentence(sentence, cleanDraft({ stage: 'enquiry' }))))
  if (!read.ok) throw new Error(read.code)
  return citationsIn(textOf(read.document))
}

it('a text cites what its lists name and what its clauses name beside them, each once', async () => {
  const citations = await citationsOf('电机应符合 GB/T 99011—2010 的规定，见 GB/T 99011—2010 和 GB/T 099012。')
  expect(new Set(citations.map(({ number }) => number)).size).toBe(citations.length)
  expect(citations).toContainEqual({ number: 'GB/T 99011—2010', normative: false, dated: true })
  expect(citations).toContainEqual({ number: 'GB/T 99012', normative: false, dated: false })
  expect(citations.filter(({ normative }) => normative).length).toBeGreaterThan(0)
})
