import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listFirstDrafts } from './declaration-store.ts'
import { declarantInput } from './input.ts'
import { putPublished } from './publish-declaration.ts'
import { requireEnterprise, requireOpenDeclaration } from './require-declaration.ts'
import { judgeDeclaration } from './standards-on-day.ts'

/** Bounds one act to what one transaction takes with ease; what is left is told and taken by the next. */
const DRAFTS_MAX = 500

/**
 * Publishes every draft of an enterprise that was never published and whose checks all came out well. A draft with
 * anything failed or unknown stays a draft: a person has to look at it.
 *
 * @basis SL 27.1; ESP 14
 */
export const publishDeclarations = useCase({
  name: 'implementation.publish-declarations',
  title: { zh: '公开全部无问题的自我声明', en: 'Publish all declarations that are in order' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object({ organizationId: declarantInput }, { additionalProperties: false }),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId }) => {
    await requireEnterprise(context, organizationId)
    let published = 0
    let left = 0
    for (const { id, version } of await listFirstDrafts(context.db, organizationId, DRAFTS_MAX)) {
      const { draft } = await requireOpenDeclaration(context, id)
      const findings = draft ? await judgeDeclaration(context, draft) : []
      if (findings.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown')) {
        left += 1
        continue
      }
      await putPublished(context, id, { findings, given: {}, version })
      published += 1
    }
    return { published, left }
  },
})
