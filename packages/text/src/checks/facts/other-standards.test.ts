import { describe, expect, it } from 'vitest'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { nameOf, otherStandards } from './other-standards.ts'

const standard = (number: string, title: string) => textOf(madeDocument([paragraph('正文。')], { number, title }))
const own = standard('T/SLX 1—2026', '示例水壶规范')
const among = (...texts: readonly ReturnType<typeof standard>[]) =>
  otherStandards(textOf(own.document, { registry: { find: () => 'unknown', texts } }))?.map(nameOf)

describe('the other standards at hand', () => {
  it('are not known where none were given', () => {
    expect(otherStandards(own)).toBeNull()
  })
  it('are neither the document itself nor its editions', () => {
    expect(among(own, standard('T/SLX 1—2020', '示例水壶'), standard('T/SLX 2—2026', '示例水杯规范'))).toEqual([
      'T/SLX 2—2026',
    ])
  })
  it('are not drafts of the same name that have no number yet', () => {
    expect(among(standard('T/SLX XXXX—XXXX', '示例水壶 规范'), standard('T/SLX XXXX—XXXX', '示例水杯规范'))).toEqual([
      '《示例水杯规范》',
    ])
  })
})
