import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listEditions } from './declaration-store.ts'
import type { DeclarationView } from './declaration-view.ts'
import { declarationIdInput } from './input.ts'
import { requireDeclaration, scopeOfDeclaration } from './require-declaration.ts'
import { judgeDeclaration } from './standards-on-day.ts'

/** A declaration as its enterprise sees it: the draft with its checks as of today, and every edition. */
export const showDeclaration = useCase({
  name: 'implementation.show-declaration',
  title: { zh: '查看自我声明', en: 'Show a declaration' },
  effect: 'read',
  roles: ['secretary', 'leader'],
  cli: { command: 'declaration show', positional: ['declarationId'] },
  input: Type.Object({ declarationId: declarationIdInput }, { additionalProperties: false }),
  scope: scopeOfDeclaration,
  run: async (context, { declarationId }): Promise<DeclarationView> => {
    const kept = await requireDeclaration(context, declarationId)
    const editions = await listEditions(context.db, declarationId)
    const body = kept.draft ?? editions[0]?.body
    return { ...kept, editions, findings: body ? await judgeDeclaration(context, body) : [] }
  },
})
