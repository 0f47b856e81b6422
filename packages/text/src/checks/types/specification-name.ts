import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'

export const specificationName: Check = {
  id: 'K01',
  name: 'specification-name',
  group: 'types',
  title: { zh: '规范标准的名称', en: 'name of a specification' },
  why: {
    zh: '名称中的“规范”表明标准的类型，读者由此知道其中有要求和证实方法。',
    en: 'The word “规范” in the name tells that the document holds requirements and the methods that verify them.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017，6.1.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    conditions: {
      zh: '名称用“{found}”，规范标准的名称用“规范”',
      en: 'The name says “{found}”; that of a specification says “规范”',
    },
    missing: {
      zh: '按规范标准检查，名称中没有“规范”',
      en: 'Checked as a specification, the name of the document lacks “规范”',
    },
  },
  check: (text) => {
    const title = titleOf(text.document)
    if (!title) return unknown('no-such-element')
    const isSpecification = text.profile.type === 'specification'
    const conditions = CONDITIONS.exec(title.words.replaceAll(' ', ''))?.[0]
    if (conditions !== undefined) return found([{ at: title.at, message: 'conditions', data: { found: conditions } }])
    if (text.profile.type === null) return unknown('type-unknown')
    if (!isSpecification) return notApplicable('other-type')
    return found(title.words.includes('规范') ? [] : [{ at: title.at, message: 'missing', certainty: 'likely' }])
  },
}

/** 供货技术条件 and the like end with it; 气候条件 does not. */
const CONDITIONS = /技术条件$/u
