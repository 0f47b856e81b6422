import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findDeclarant, findDeclaration, type KeptDeclaration } from './declaration-store.ts'

/** Refuses with `DECLARATION_NOT_FOUND`. */
export async function requireDeclaration({ db }: Pick<Context, 'db'>, id: string): Promise<KeptDeclaration> {
  const found = await findDeclaration(db, id)
  if (!found) throw new Refusal('DECLARATION_NOT_FOUND')
  return found
}

/** One that may still be written. Refuses with `DECLARATION_NOT_FOUND` or `DECLARATION_WITHDRAWN`. */
export async function requireOpenDeclaration(context: Pick<Context, 'db'>, id: string): Promise<KeptDeclaration> {
  const found = await requireDeclaration(context, id)
  if (found.state === 'withdrawn') throw new Refusal('DECLARATION_WITHDRAWN')
  return found
}

/** Refuses with `ORGANIZATION_NOT_FOUND` or `DECLARANT_NOT_ENTERPRISE`. */
export async function requireEnterprise({ db }: Pick<Context, 'db'>, organizationId: string): Promise<string> {
  const found = await findDeclarant(db, organizationId)
  if (!found) throw new Refusal('ORGANIZATION_NOT_FOUND')
  if (found.kind !== 'enterprise') throw new Refusal('DECLARANT_NOT_ENTERPRISE', { name: found.name })
  return found.name
}

/** Whose declaration it is, as far as permission asks. */
export const scopeOfDeclaration = async (context: Context, { declarationId }: { declarationId: string }) => ({
  organizationId: (await requireDeclaration(context, declarationId)).organizationId,
})
