import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import type { RegistryView } from '../registry-view.ts'
import { societyCode } from './society-code.ts'

const clean = cleanDraft()
const societies: Readonly<Record<string, string>> = { SLXH: '示例家电协会', SLJX: '示例机械学会' }
const registry: RegistryView = { ...madeRegistry(), societyOf: (code) => societies[code] ?? 'unknown' }

describeCheck(societyCode, {
  passesClean: false,
  passes: [{ name: 'the code of the issuer', draft: clean, registry }],
  fails: [
    {
      name: 'the code of a sector',
      draft: editCover(clean, { number: 'T/⟦QB⟧ 12—2026' }),
      message: 'taken',
      alsoFinds: ['C21'],
    },
    {
      name: 'the code of another society',
      draft: editCover(clean, { number: 'T/⟦SLJX⟧ 12—2026' }),
      registry,
      message: 'other-society',
      alsoFinds: ['C21'],
    },
  ],
  unknown: [
    { name: 'no registry of societies', draft: clean },
    { name: 'a code that is not on record', draft: editCover(clean, { number: 'T/SLQT 12—2026' }), registry },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }), registry }],
})
