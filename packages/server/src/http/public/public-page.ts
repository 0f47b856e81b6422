import type { FileValue, Language, WordData, Worded } from '@zhunsheng/core'
import type { TObject } from 'typebox'
import type { Services } from '../../services.ts'
import type { UseCase } from '../../use-case.ts'
import type { Safe } from './html.ts'

/** A request for a public page, read: in which language, on which legal day, and through which door it asks. */
export type Visit = {
  readonly language: Language
  /** The legal day in Asia/Shanghai. */
  readonly today: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** A value of the query, trimmed; '' when it is not there. */
  query(name: string): string
  /** Says a text in the language of the visit. */
  say(worded: Worded, data?: WordData): string
  run<I extends TObject, O>(useCase: UseCase<I, O>, input: unknown): Promise<O>
  readonly services: Services
}

/** A form that was sent: its texts by name, and its files, already kept by their content. */
export type Posted = {
  /** The last value of a name, trimmed; '' when it is not there. */
  text(name: string): string
  texts(name: string): readonly string[]
  readonly file: FileValue | null
}

/** What programs ask for again and again: the last day on which anything in it changed, and whether it is one person’s. */
export type Subscribed = { readonly updatedOn?: string; readonly isPrivate?: boolean }

export type Answer =
  | {
      readonly kind: 'page'
      readonly title: string
      readonly body: Safe
      readonly status?: number
      readonly description?: string
      readonly feed?: string
      /** Address of a module of ours that adds to a page what cannot be had without a script. */
      readonly script?: string
      readonly isPrivate?: boolean
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | ({ readonly kind: 'feed'; readonly markup: Safe } & Subscribed)
  | ({ readonly kind: 'calendar'; readonly text: string } & Subscribed)
  /** A file that lies on the disk and may be large: sent as it is read, in parts where they are asked for. */
  | {
      readonly kind: 'stored'
      readonly path: string
      /** In the letters of ASCII. */
      readonly name: string
      readonly mediaType: string
      readonly sizeBytes: number
      readonly sha256: string
    }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** One address of the public part. Refusals are thrown and become the page of refusal. */
export type PublicPage = {
  readonly address: string
  readonly show: (visit: Visit) => Promise<Answer>
  readonly take?: (visit: Visit, posted: Posted) => Promise<Answer>
}
