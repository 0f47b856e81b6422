import { lastOf, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { useCase } from '../../use-case.ts'
import { caseIdInput } from './case-input.ts'
import { type LoadedCase, loadCase, takesPart } from './load-case.ts'
import { findCase, mediaTypeOf } from './store.ts'

/** A file that an act of a case came with: for those who take part; for all, what the procedure opens at that point. */
export const caseFile = useCase({
  name: 'development.case-file',
  title: { zh: '下载办理文件', en: 'Download a file of a case' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      caseId: caseIdInput,
      actId: Type.String({ title: '记录', minLength: 1, maxLength: 64 }),
      field: Type.String({ title: '文件', minLength: 1, maxLength: 64 }),
      /** Which of several. */
      at: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    },
    { additionalProperties: false },
  ),
  async run(context, { caseId, actId, field, at = 0 }): Promise<FileAnswer> {
    const loaded = await loadCase(context.db, await findCase(context.db, caseId), context.today)
    const performed = loaded.facts.performed.find(({ id }) => id === actId)
    if (!performed || !(takesPart(loaded, context.actor) || isOpen(loaded, performed.act, field)))
      throw new Refusal('FILE_NOT_FOUND')
    const value: unknown = performed.values[field]
    const chosen: unknown = Array.isArray(value) ? value[at] : value
    if (!isFile(chosen)) throw new Refusal('FILE_NOT_FOUND')
    const mediaType = await mediaTypeOf(context.db, chosen.sha256)
    if (!mediaType) throw new Refusal('FILE_NOT_FOUND')
    return { name: chosen.name, mediaType, bytes: await context.files.read(chosen.sha256) }
  },
})

const isFile = (value: unknown): value is { sha256: string; name: string } =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value

/** Whether anybody may read a file of an act now. */
export function isOpen({ procedure, facts }: LoadedCase, act: string, field: string): boolean {
  const open = procedure.acts[act]?.open
  return open !== undefined && open.fields.includes(field) && lastOf(facts, open.once) !== undefined
}
