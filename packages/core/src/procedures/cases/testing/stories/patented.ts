import { addDays } from '../../../../values/iso-date.ts'
import type { Deed } from '../story.ts'

const PUBLICITY_DAYS = 30

const involved = {
  patents: 'involved',
  patentInformation: { sha256: '0'.repeat(64), name: '必要专利信息披露表.pdf' },
  licence: 'free',
}

/** The same life of a standard that involves essential patents: they are disclosed, and published for thirty days. */
export const patented = (whole: readonly Deed[]): readonly Deed[] =>
  whole.flatMap((deed) => {
    if (deed.act === 'submit-dossier') return [{ ...deed, values: { ...deed.values, ...involved } }]
    if (deed.act !== 'check') return [deed]
    const values = { opensOn: deed.on, closesOn: addDays(deed.on, PUBLICITY_DAYS) }
    return [deed, { act: 'publish-patents', on: deed.on, values }]
  })
