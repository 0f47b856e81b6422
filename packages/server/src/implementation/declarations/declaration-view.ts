import type { DeclarationBody, DeclarationFinding } from '@zhunsheng/core'
import type { Page } from '../../views.ts'

export type DeclarationState = 'draft' | 'published' | 'withdrawn'

/** A line of a list of declarations. */
export type DeclarationRow = {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  readonly state: DeclarationState
  readonly product: string
  readonly model: string | null
  readonly numbers: readonly string[]
  readonly edition: number
  readonly publishedOn: string | null
  readonly changedOn: string | null
  readonly withdrawnOn: string | null
  /** Something is saved that is not published yet. */
  readonly hasDraft: boolean
}

/** An edition as it was published. */
export type DeclarationEdition = {
  readonly edition: number
  readonly publishedOn: string
  readonly body: DeclarationBody
  readonly findings: readonly DeclarationFinding[]
  readonly correction: boolean
  readonly reason: string | null
  readonly confirmation: string | null
}

/** A declared standard that is no longer current, with what is to be used now where it is known. */
export type TouchedDeclaration = {
  readonly declarationId: string
  readonly product: string
  readonly number: string
  readonly verdict: string
  readonly followedBy: readonly string[]
}

/** For the enterprise itself: the draft with its checks as of today, and all editions, the newest first. */
export type DeclarationView = Omit<DeclarationRow, 'hasDraft' | 'numbers'> & {
  readonly version: number
  readonly withdrawnReason: string | null
  readonly draft: DeclarationBody | null
  readonly findings: readonly DeclarationFinding[]
  readonly editions: readonly DeclarationEdition[]
}

/** The declarations of the own enterprises, and what a standard that is no longer current asks of them. */
export type OwnDeclarations = Page<DeclarationRow> & { readonly touched: readonly TouchedDeclaration[] }
