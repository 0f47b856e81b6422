import type { CheckedText } from '../checks/checked-text.ts'
import { coverFields } from '../checks/profile/cover-fields.ts'
import { titleOf } from '../checks/profile/title.ts'
import type { CoverFieldName } from '../document/document.ts'
import { datesIn } from '../lexer/dates.ts'
import { identifiersIn } from '../lexer/identifiers.ts'
import type { ExtractMetadata } from './extract.ts'

export function metadataOf({ document, facts }: CheckedText): ExtractMetadata {
  const wordsOf = (name: CoverFieldName): string | null =>
    coverFields(document, name)
      .map(({ value }) => value.trim())
      .filter((value) => value !== '')
      .join(' ') || null
  const dayOf = (name: CoverFieldName): string | null =>
    datesIn(wordsOf(name) ?? '').find(({ precision }) => precision === 'day')?.value ?? null
  return {
    recordStatus: null,
    identifier: null,
    number: facts.ownNumber,
    issuedOn: dayOf('issued-on'),
    issuer: wordsOf('issuer'),
    status: null,
    inForceOn: dayOf('in-force-on'),
    confirmedOn: null,
    title: { zh: titleOf(document)?.words ?? null, en: wordsOf('title-english'), original: null },
    replaces: identifiersIn(wordsOf('replaces') ?? '').flatMap(({ canonical }) => canonical),
    amendedBy: null,
    supplementedBy: null,
    ics: wordsOf('ics'),
    ccs: wordsOf('ccs'),
    adoption: wordsOf('adoption'),
  }
}
