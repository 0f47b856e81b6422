import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { openLink } from '../organizations/one-time-link.ts'
import { useCase } from '../use-case.ts'
import {
  type AnswerablePurpose,
  findLinkSubject,
  findNewestText,
  isAnswerable,
  type LinkSubject,
} from './public-link-store.ts'

const TOKEN_LENGTH_MAX = 100

export const tokenInput = Type.String({ title: '链接', minLength: 1, maxLength: TOKEN_LENGTH_MAX })

/** What a one-time link asks, or that it is one for a password, which the signed-in pages take. */
export type LinkView =
  | { readonly purpose: 'set-password' }
  | (LinkSubject & {
      readonly purpose: AnswerablePurpose
      readonly expiresAt: string
      readonly text: { readonly name: string; readonly sha256: string; readonly mediaType: string } | null
    })

/** Opens a link without using it up: mail programs open links before people do. */
export const showLink = useCase({
  name: 'development.show-link',
  title: { zh: '打开一次性链接', en: 'Open a one-time link' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ token: tokenInput }, { additionalProperties: false }),
  run: (context, { token }) => readLink(context, token),
})

async function readLink(context: Context, token: string): Promise<LinkView> {
  const link = await openLink(context.db, token, context.now)
  if (link?.purpose === 'set-password') return { purpose: 'set-password' }
  if (!link || !isAnswerable(link.purpose)) throw new Refusal('LINK_EXPIRED')
  const subject = await findLinkSubject(context.db, link.purpose, link.subjectId)
  if (!subject) throw new Refusal('LINK_EXPIRED')
  return {
    ...subject,
    purpose: link.purpose,
    expiresAt: link.expiresAt,
    text: (await findNewestText(context.db, subject.projectId)) ?? null,
  }
}
