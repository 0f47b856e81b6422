import { parseStandardNumber } from '@zhunsheng/core'
import Type from 'typebox'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { countDeclarations, findDeclarant, listDeclarationRows } from './declaration-store.ts'
import type { DeclarationRow } from './declaration-view.ts'
import { declarantInput } from './input.ts'

const QUERY_LENGTH_MAX = 100

export type PublicDeclarations = Page<Omit<DeclarationRow, 'hasDraft'>> & {
  /** The name of the enterprise asked for; null where none was, or it is not known. */
  readonly declarant: string | null
}

/** Declarations that are published and stand, by product or enterprise, by standard; drafts are never among them. */
export const listPublicDeclarations = useCase({
  name: 'implementation.list-public-declarations',
  title: { zh: '企业标准自我声明', en: 'Declarations of enterprises' },
  effect: 'read',
  roles: ['anyone'],
  kept: true,
  input: Type.Object(
    {
      organizationId: Type.Optional(declarantInput),
      q: Type.Optional(Type.String({ maxLength: QUERY_LENGTH_MAX })),
      number: Type.Optional(Type.String({ maxLength: QUERY_LENGTH_MAX })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async ({ db }, { organizationId, q, number, cursor, limit }): Promise<PublicDeclarations> => {
    const size = pageSize(limit)
    const filters = {
      published: true,
      q,
      number: number && canonical(number),
      organizationIds: organizationId === undefined ? undefined : [organizationId],
    }
    const [rows, total, declarant] = await Promise.all([
      listDeclarationRows(db, filters, cursor ?? '', size + 1),
      countDeclarations(db, filters),
      organizationId === undefined ? undefined : findDeclarant(db, organizationId),
    ])
    const page = cutPage(rows, size, ({ id }) => id)
    const shown = page.rows.map(({ hasDraft: _hasDraft, ...row }) => row)
    return { rows: shown, next: page.next, total, declarant: declarant?.name ?? null }
  },
})

function canonical(text: string): string {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? text : number.canonical
}
