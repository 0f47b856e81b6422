import { bodyKinds, isBodyKind, type Part, parts, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { caseIdInput } from './case-input.ts'
import { loadCase } from './load-case.ts'
import { putOnBoard } from './open-revision-case.ts'
import { lockCase, readBodies } from './store.ts'

/** Names the body that plays a part which nobody plays yet: by whoever keeps the case. */
export const nameParty = useCase({
  name: 'development.name-party',
  title: { zh: '登记参加单位', en: 'Name a body that takes part' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object(
    {
      caseId: caseIdInput,
      part: Type.String({ title: '身份', minLength: 1, maxLength: 64 }),
      organizationId: Type.String({ title: '单位', minLength: 1, maxLength: 64 }),
    },
    { additionalProperties: false },
  ),
  run: async (context, { caseId, part, organizationId }) => {
    const row = await lockCase(context.db, caseId)
    const loaded = await loadCase(context.db, row, context.today)
    const keeps = context.actor.memberships.some((each) => each.organizationId === row.keeper_id)
    if (!keeps) throw new Refusal('NOT_ALLOWED', { roles: [{ zh: '承办单位', en: 'the body that keeps the case' }] })
    const entry = loaded.procedure.parties[part as Part] // looked up before it is believed
    const body = (await readBodies(context.db, [organizationId])).get(organizationId)
    if (!entry || !body) throw new Refusal('CASE_PARTY_MISSING', { part })
    if (loaded.parties.some((party) => party.part === part))
      throw new Refusal('CASE_ACT_ALREADY_DONE', { act: parts[part as Part] })
    if (!isBodyKind(body.kind) || !entry.kinds.includes(body.kind))
      throw new Refusal('CASE_PARTY_OF_OTHER_KIND', {
        name: body.name,
        part: parts[part as Part],
        wanted: entry.kinds.map((kind) => ({ zh: bodyKinds[kind].zh, en: bodyKinds[kind].en })),
      })
    await context.rows.insert('case_party', {
      id: context.newId(),
      case_id: caseId,
      part,
      organization_id: organizationId,
    })
    context.record({
      type: 'case.party-named',
      subject: { kind: 'case', id: caseId },
      data: { part: parts[part as Part], name: body.name },
    })
    await putOnBoard(context, row)
    return { caseId }
  },
})
