import type { DeclarationBody } from '@zhunsheng/core'
import Type from 'typebox'

const ID_LENGTH_MAX = 64

export const declarationIdInput = Type.String({ title: '自我声明', minLength: 1, maxLength: ID_LENGTH_MAX })
export const declarantInput = Type.String({ title: '企业', minLength: 1, maxLength: ID_LENGTH_MAX })
/** The version that was seen; whoever was slower is told. */
export const seenInput = Type.Integer({ title: '版本', minimum: 1 })

/** The body of a checked input: its other fields are not part of what is declared. */
export const bodyOf = (given: Readonly<Record<string, unknown>>): DeclarationBody => given as unknown as DeclarationBody // just checked against exactly these fields
