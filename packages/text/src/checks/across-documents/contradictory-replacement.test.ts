import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { contradictoryReplacement } from './contradictory-replacement.ts'

const clean = cleanDraft()
const CITED = 'GB/T 4214.1—2017'
const draft = replaceText(clean, `${CITED}　家用和类似`, `⟦${CITED}⟧　家用和类似`)

const LATER = 'GB/T 4214.1—2023'
const withdrawn = ['R13', 'R14']

describeCheck(contradictoryReplacement, {
  passesClean: false,
  passes: [
    {
      name: 'one that replaced another',
      draft: clean,
      registry: madeRegistry({
        [CITED]: { editions: [2017, 2000] },
        'GB/T 4214.1—2000': { title: '示例', status: 'replaced', replacedBy: [CITED] },
      }),
    },
  ],
  fails: [
    {
      name: 'two that replace each other',
      draft,
      registry: madeRegistry({
        [CITED]: { status: 'replaced', replacedBy: [LATER] },
        [LATER]: { title: '示例', status: 'replaced', replacedBy: [CITED] },
      }),
      message: 'cycle',
      alsoFinds: withdrawn,
    },
    {
      name: 'two editions in force',
      draft,
      registry: madeRegistry({
        [CITED]: { editions: [2023, 2017] },
        [LATER]: { title: '示例', editions: [2023, 2017] },
      }),
      message: 'editions',
      alsoFinds: withdrawn,
    },
  ],
  unknown: [
    { name: 'no registry', draft: clean },
    { name: 'a registry that knows none of them', draft: clean, registry: { find: () => 'unknown' } },
  ],
  notApplicable: [
    {
      name: 'a text without numbers',
      draft: { ...clean, cover: {}, header: null, pieces: clean.pieces.slice(0, 1) },
      registry: madeRegistry(),
    },
  ],
})
