import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceIn } from '../../testing/mutate-draft.ts'
import type { RegistryView } from '../registry-view.ts'
import { editionHistory } from './edition-history.ts'

const draft = cleanDraft({ isRevision: true })

const registry = (...editions: readonly number[]): RegistryView => ({
  find: (canonical) =>
    canonical.startsWith('T/SLXH 12')
      ? { canonical, title: '桌面微风扇　性能规范', status: 'inForce', replacedBy: [], editions, asOf: '2026-11-01' }
      : 'unknown',
})

describeCheck(editionHistory, {
  passesClean: false,
  passes: [
    { name: 'a revision', draft },
    { name: 'the editions on record', draft, registry: registry(2026, 2018) },
  ],
  fails: [
    { name: 'no history', draft: removePiece(draft, '历次版本', 3), message: 'absent', count: 1 },
    {
      name: 'the replaced edition is missing',
      draft: replaceIn(draft, '首次发布', 'T/SLXH 12—2018', 'T/SLXH 12—2010'),
      message: 'missing',
      count: 1,
    },
    {
      name: 'an older edition is on record',
      draft,
      registry: registry(2026, 2018, 2009),
      message: 'year',
      count: 1,
      alsoFinds: ['L08', 'R16'],
    },
  ],
  notApplicable: [{ name: 'a first edition', draft: cleanDraft() }],
})
