import { type Claim, parseStandardNumber } from '@zhunsheng/core'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import type { RowClaim } from './claim-of.ts'
import { baseOfSheet } from './sheet-number.ts'

const text = Type.Optional(Type.String())
const texts = Type.Optional(Type.Array(Type.String()))
const day = Type.Optional(Type.String({ format: 'date' }))

const WholeClaim = Compile(
  Type.Object(
    {
      number: Type.String(),
      title: text,
      titleEn: text,
      status: Type.Optional(Type.Enum(['plan', 'coming', 'current', 'replaced', 'withdrawn', 'terminated'])),
      publishedOn: day,
      implementsOn: day,
      withdrawnOn: day,
      issuer: text,
      department: text,
      committee: text,
      draftedBy: texts,
      ics: texts,
      ccs: texts,
      sectors: texts,
      division: text,
      replaces: texts,
      partlyReplaces: texts,
      replacedBy: texts,
      amends: text,
      adopts: Type.Optional(
        Type.Array(Type.Object({ number: Type.String(), degree: Type.Optional(Type.Enum(['IDT', 'MOD', 'NEQ'])) })),
      ),
      cites: Type.Optional(Type.Array(Type.Object({ number: Type.String(), normative: Type.Boolean() }))),
    },
    { additionalProperties: false },
  ),
)

/** A claim that a register judged before: what it says is taken as it stands, if it is one at all. */
export function readWholeClaim(written: string): RowClaim {
  const value = parsed(written)
  if (!WholeClaim.Check(value) || !isNumber(value.number))
    return { claim: null, number: null, reasons: [{ code: 'CLAIM_UNREADABLE', data: {} }] }
  // The schema above has the fields of a claim and no others.
  return { claim: value as Claim, number: value.number, reasons: [] }
}

const isNumber = (number: string): boolean => parseStandardNumber(baseOfSheet(number) ?? number).kind !== 'malformed'

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    // Told as the row's reason.
    return null
  }
}
