import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listEditions } from './declaration-store.ts'
import type { DeclarationEdition, DeclarationView } from './declaration-view.ts'
import { declarationIdInput } from './input.ts'
import { requireDeclaration } from './require-declaration.ts'
import { currencyOf } from './standards-on-day.ts'

export type PublicDeclaration = Omit<DeclarationView, 'draft' | 'findings' | 'version'> & {
  readonly current: DeclarationEdition
  /** How each declared standard stands today, by canonical number; what is not held is not among them. */
  readonly standings: Readonly<Record<string, string>>
  readonly day: string
}

/** A published declaration with its history; a withdrawn one stays to be read. Refuses with `DECLARATION_NOT_FOUND`. */
export const showPublicDeclaration = useCase({
  name: 'implementation.show-public-declaration',
  title: { zh: '查看企业自我声明', en: 'Show a declaration of an enterprise' },
  effect: 'read',
  roles: ['anyone'],
  kept: true,
  input: Type.Object({ declarationId: declarationIdInput }, { additionalProperties: false }),
  run: async (context, { declarationId }): Promise<PublicDeclaration> => {
    const { draft: _draft, version: _version, ...kept } = await requireDeclaration(context, declarationId)
    const editions = await listEditions(context.db, declarationId)
    const current = editions[0]
    // A draft is nobody else's concern, not even that there is one.
    if (!current) throw new Refusal('DECLARATION_NOT_FOUND')
    const numbers = current.body.standards.map(({ number }) => number)
    const rows = await currencyOf(context.db, numbers, context.today)
    const standings = Object.fromEntries(rows.flatMap(({ number, verdict }) => (number ? [[number, verdict]] : [])))
    return { ...kept, editions, current, standings, day: context.today }
  },
})
