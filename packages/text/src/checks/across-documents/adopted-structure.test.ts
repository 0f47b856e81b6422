import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, insertBefore } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { adoptedStructure } from './adopted-structure.ts'

const modified = cleanDraft({ isAdoption: true, level: 'national' })
const identical = editCover(modified, { adoption: '（ISO 99812:2024，IDT）' })
const source = editCover(cleanDraft({ level: 'national' }), { number: 'ISO 99812:2024' })
const longer = insertBefore(source, '桌面微风扇的外表面不应有裂纹和毛刺。', clause('概述'), paragraph('见5.2。'))
// The foreword still says that it is modified.
const others = ['C09', 'F12', 'L02', 'L03']

describeCheck(adoptedStructure, {
  passesClean: false,
  passes: [{ name: 'the clauses of the source', draft: identical, ...textsBeside(source) }],
  fails: [
    {
      name: 'a clause that the source has more',
      draft: editCover(modified, { adoption: '（⟦ISO 99812:2024，IDT⟧）' }),
      ...textsBeside(longer),
      alsoFinds: others,
      message: 'structure',
    },
  ],
  unknown: [{ name: 'the source is not at hand', draft: identical }],
  notApplicable: [{ name: 'an adoption with modifications', draft: modified, ...textsBeside(longer) }],
})
