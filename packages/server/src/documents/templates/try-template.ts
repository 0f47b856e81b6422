import { Refusal } from '@zhunsheng/core'
import { readCommentForm } from '../papers/forms/read-comment-form.ts'
import { TAGS_NAMED_MAX } from './compile-template.ts'
import type { TemplatedName } from './fields/index.ts'
import { fillTemplate } from './fill-template.ts'
import { inspectTemplate } from './inspect-template.ts'
import { sampleFieldsOf } from './make-starting-template.ts'
import { openTemplate } from './open-template.ts'

/**
 * Tries a template before it is accepted: judged by the fields of its paper, then filled with the record of a sample.
 * Gives the filled sample.
 *
 * Refuses with the codes of `inspectTemplate`; a comment form that could not be read back when it comes in filled, with
 * `TEMPLATE_FORM_UNREADABLE`.
 */
export async function tryTemplate(name: TemplatedName, bytes: Uint8Array): Promise<Uint8Array> {
  const fields = sampleFieldsOf(name)
  await inspectTemplate(bytes, fields)
  const filled = await fillTemplate(bytes, fields, { title: '', organizationName: '', day: null })
  const left = leftTags(filled)
  // Fields stand in parts that are not filled, such as footnotes or comments.
  if (left.length > 0) throw new Refusal('TEMPLATE_TAGS_BROKEN', { tags: left })
  if (name === 'commentForm' && !(await isReadBack(filled))) throw new Refusal('TEMPLATE_FORM_UNREADABLE')
  return filled
}

/** Fields that were not filled, wherever in the file. */
function leftTags(filled: Uint8Array): string[] {
  const texts = [...openTemplate(filled)].flatMap(([name, content]) =>
    name.endsWith('.xml') ? [new TextDecoder().decode(content).replace(/<[^>]*>/gu, '')] : [],
  )
  return texts.flatMap((text) => text.match(/\{[#^/]?\s*[\p{L}\p{N}_]+\s*\}/gu) ?? []).slice(0, TAGS_NAMED_MAX)
}

/** The sample has no comments: a form that is readable and empty is what is wanted. */
async function isReadBack(filled: Uint8Array): Promise<boolean> {
  const { refused } = await readCommentForm(filled, 'form.docx')
  return refused.every(({ code }) => code === 'FORM_EMPTY')
}
