import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { consistencyMark } from './consistency-mark.ts'

const adopted = cleanDraft({ isAdoption: true, level: 'national' })

describeCheck(consistencyMark, {
  passesClean: false,
  passes: [
    { name: 'a mark that agrees with the foreword', draft: adopted },
    { name: 'half-width signs', draft: editCover(adopted, { adoption: '(ISO 99812:2024, MOD)' }) },
  ],
  fails: [
    {
      name: 'another mark than the foreword',
      draft: editCover(adopted, { adoption: '（⟦ISO 99812:2024，IDT⟧）' }),
      message: 'differs',
      alsoFinds: ['F12'],
    },
    {
      name: 'no comma before the mark',
      draft: editCover(adopted, { adoption: '（⟦ISO 99812:2024 MOD⟧）' }),
      message: 'form',
    },
    {
      name: 'a hyphen before the year',
      draft: editCover(adopted, { adoption: '（⟦ISO 99812-2024，MOD⟧）' }),
      message: 'form',
      alsoFinds: ['F12'],
    },
    { name: 'no mark', draft: editCover(adopted, { adoption: null }), count: 1, message: 'missing' },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...adopted, cover: {} } }],
  notApplicable: [{ name: 'a text that adopts nothing', draft: cleanDraft() }],
})
