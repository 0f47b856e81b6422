import type { FileUseCase } from '../../documents/file-answer.ts'
import { declarationTemplate } from './declaration-template.ts'

/** Use-cases of declarations that answer with a file. */
export const declarationDownload = [declarationTemplate] as readonly unknown[] as readonly FileUseCase[] // each checks its own input; a list of all knows only the common shape
