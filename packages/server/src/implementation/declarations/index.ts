import { amendDeclaration } from './amend-declaration.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { listDeclarations } from './list-declarations.ts'
import { listPublicDeclarations } from './list-public-declarations.ts'
import { publishDeclaration } from './publish-declaration.ts'
import { showDeclaration } from './show-declaration.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'
import { withdrawAllDeclarations } from './withdraw-all-declarations.ts'
import { withdrawDeclaration } from './withdraw-declaration.ts'

export const declarationUseCases = [
  draftDeclaration,
  amendDeclaration,
  publishDeclaration,
  withdrawDeclaration,
  withdrawAllDeclarations,
  listDeclarations,
  showDeclaration,
  listPublicDeclarations,
  showPublicDeclaration,
] as const
