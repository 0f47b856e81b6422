import { describe, expect, it } from 'vitest'
import { heading, madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { draftBeside, judgeSilence, levelExplained, says, titlePlace, wordsOnly } from './statement.ts'

const title = paragraph('示例水壶规范编制说明', { kind: 'document-title' })
const body = paragraph('起草组完成了试验。'.repeat(30))

describe('a statement', () => {
  it('does not speak of what only its table of contents names', () => {
    const entry = paragraph('5　专利　7', { element: 'contents', kind: 'contents-entry' })
    expect(says(textOf(madeDocument([title, entry, body])), /专利/u)).toBe(false)
  })
  it('that is silent is told so at its title', () => {
    const text = textOf(madeDocument([title, heading('1 范围'), body]))
    expect(titlePlace(text)).toEqual({ block: 0, from: 0, to: 10 })
    expect(judgeSilence(text, [['silent', /专利/u]])).toMatchObject({ verdict: 'fail' })
  })
  it('of a cover alone or with a part that was not read proves nothing by its silence', () => {
    const gaps = [{ code: 'part-missing', detail: 'word/document.xml' }]
    expect(judgeSilence(textOf(madeDocument([title])), [['silent', /专利/u]]).verdict).toBe('unknown')
    const torn = textOf(madeDocument([title, body], {}, { gaps }))
    expect(judgeSilence(torn, [['silent', /专利/u]]).verdict).toBe('unknown')
  })
  it('explains a standard and no other statement', () => {
    const statement = textOf(madeDocument([title, body]))
    const standard = textOf(madeDocument([paragraph('示例水壶规范')]))
    expect(draftBeside(textOf(statement.document, { companion: standard }))).toBe(standard)
    expect(draftBeside(textOf(statement.document, { companion: statement }))).toBeNull()
  })
})

it('the level is that of the standard, else what the first lines say', () => {
  const standard = textOf(madeDocument([paragraph('正文。')], { number: 'Q/SL 1—2026' }))
  expect(levelExplained(textOf(madeDocument([title]), { companion: standard }))).toBe('enterprise')
  expect(levelExplained(textOf(madeDocument([paragraph('密码行业标准'), title])))).toBe('sector')
  expect(levelExplained(textOf(madeDocument([title])))).toBeNull()
})

it('gaps, marks and brackets do not make names differ', () => {
  expect(wordsOnly('《示例水壶　第1部分：规范》')).toBe('示例水壶第1部分规范')
})
