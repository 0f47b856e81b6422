import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import type { RegistryRecord, RegistryView } from '../registry-view.ts'
import { citedThoughWithdrawn } from './cited-though-withdrawn.ts'

const citing = cleanDraft({ level: 'sector' })
const registry = (number: string, status: RegistryRecord['status']): RegistryView => ({
  ...textsBeside(citing).registry,
  ...madeRegistry({ [number]: { status, title: '示例' } }),
})
const numbered = (number: string) => editCover(cleanDraft({ level: 'national' }), { number })
// The text then cites itself.
const others = ['C07', 'C21', 'L02', 'R13', 'R15', 'R16', 'R22']

describeCheck(citedThoughWithdrawn, {
  passesClean: false,
  passes: [
    {
      name: 'an edition that was replaced, cited without a year',
      draft: numbered('GB/T 1236—2017'),
      registry: registry('GB/T 1236—2017', 'replaced'),
    },
  ],
  fails: [
    {
      name: 'a replaced edition that is cited with its year',
      draft: numbered('⟦GB/T 4214.1—2017⟧'),
      registry: registry('GB/T 4214.1—2017', 'replaced'),
      message: 'dated',
      alsoFinds: [...others, 'C19', 'F11', 'I02'],
    },
    {
      name: 'a withdrawn standard',
      draft: numbered('⟦GB/T 1236—2017⟧'),
      registry: registry('GB/T 1236—2017', 'withdrawn'),
      message: 'undated',
      alsoFinds: others,
    },
  ],
  unknown: [{ name: 'no registry', draft: cleanDraft() }],
  notApplicable: [
    {
      name: 'a standard in force',
      draft: numbered('GB/T 1236—2017'),
      registry: registry('GB/T 1236—2017', 'inForce'),
    },
  ],
})
