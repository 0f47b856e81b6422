import type { CoverField, CoverFieldName, StandardDocument } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'

/** The fields of the cover by that name; a name may run over several. */
export const coverFields = ({ cover }: StandardDocument, name: CoverFieldName): readonly CoverField[] =>
  cover.fields.filter((field) => field.name === name)

export const placeOfField = ({ block, from, to }: CoverField): TextPlace => ({ block, from, to })
