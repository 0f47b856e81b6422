import { amendDeclaration } from './amend-declaration.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { importDeclarations } from './import-declarations.ts'
import { listDeclarations } from './list-declarations.ts'
import { listPublicDeclarations } from './list-public-declarations.ts'
import { publishDeclaration } from './publish-declaration.ts'
import { publishDeclarations } from './publish-declarations.ts'
import { showDeclaration } from './show-declaration.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'
import { withdrawAllDeclarations } from './withdraw-all-declarations.ts'
import { withdrawDeclaration } from './withdraw-declaration.ts'

export const declarationUseCases = [
  draftDeclaration,
  amendDeclaration,
  publishDeclaration,
  publishDeclarations,
  importDeclarations,
  withdrawDeclaration,
  withdrawAllDeclarations,
  listDeclarations,
  showDeclaration,
  listPublicDeclarations,
  showPublicDeclaration,
] as const
