import { developmentUseCases } from './development/index.ts'
import { documentsDownload } from './documents/download.ts'
import { documentsUseCases } from './documents/index.ts'
import { implementationUseCases } from './implementation/index.ts'
import { organizationsUseCases } from './organizations/index.ts'
import { registryUseCases } from './registry/index.ts'
import { reviewUseCases } from './review/index.ts'
import { supervisionUseCases } from './supervision/index.ts'
import { traceUseCases } from './trace/index.ts'
import type { UseCase } from './use-case.ts'

/** Everything the product can do, by area. The doors, the table of permissions and the reference read this list. */
export const useCases: readonly UseCase[] = [
  ...organizationsUseCases,
  ...developmentUseCases,
  ...registryUseCases,
  ...implementationUseCases,
  ...reviewUseCases,
  ...supervisionUseCases,
  ...documentsUseCases,
  ...traceUseCases,
] as readonly UseCase[] // each keeps its own types for its callers; a list of all of them knows only the common shape

/** With those that answer with a file instead of JSON. */
export const allUseCases: readonly UseCase[] = [
  ...useCases,
  ...(documentsDownload as readonly unknown[] as readonly UseCase[]),
] // as above
