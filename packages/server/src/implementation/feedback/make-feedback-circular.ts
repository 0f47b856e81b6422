import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { paperMediaTypes } from '../../documents/papers/index.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { CIRCULAR_TITLE, writeCircular } from './feedback-circular.ts'
import { listConductRows } from './list-store.ts'

const CHOSEN_LENGTH_MAX = 20_000

/**
 * The draft of a circular about bodies that let feedback lie. Whoever asks for it chooses which of them it names; nothing
 * is sent. Refuses with `FEEDBACK_NONE_LATE` where none of the chosen is late.
 *
 * @basis SGO 十
 */
export const makeFeedbackCircular = useCase({
  name: 'implementation.make-feedback-circular',
  title: { zh: '生成通报草稿', en: 'Draft the circular' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  // It comes from an address, so the bodies are one text, with commas between their ids.
  input: Type.Object(
    { organizations: Type.String({ title: '单位', minLength: 1, maxLength: CHOSEN_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  async run(context, { organizations }): Promise<FileAnswer> {
    await requireAuthority(context)
    const rows = await listConductRows(context.db, context.today, organizations.split(','))
    const late = rows.filter(({ notAccepted, notAnswered }) => notAccepted + notAnswered > 0)
    if (late.length === 0) throw new Refusal('FEEDBACK_NONE_LATE')
    return {
      name: `${CIRCULAR_TITLE}.docx`,
      mediaType: paperMediaTypes.docx,
      bytes: await writeCircular({ day: context.today, rows: late }),
    }
  },
})
