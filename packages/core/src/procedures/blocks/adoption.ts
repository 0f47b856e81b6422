import type { CaseAct, CaseGuard } from '../cases/case-procedure.ts'
import { filled, lastOf } from '../cases/facts.ts'
import { allowed, done, linesAtLeast, linesAtMost, whereFilled } from '../cases/guards/index.ts'
import { choice, type Fields, file, table, text, yesNo } from '../field.ts'
import { fail, notApplicable, pass } from '../procedure.ts'
import { basis } from './shared.ts'

export const adopting = basis('AIS', '', 'V2')
export const copyright = basis('NSM', '6', 'V')
export const degreesAt = basis('HSR', 'GB/T 1.2—2020', 'V2')
const degreesBefore = basis('AIS01', '12–13', 'V')
const verifying = basis('SGO', '十二', 'V')

export const ADOPTION_MONTHS = 12

const sources = {
  iso: { zh: 'ISO（国际标准化组织）', en: 'ISO' },
  iec: { zh: 'IEC（国际电工委员会）', en: 'IEC' },
  itu: { zh: 'ITU（国际电信联盟）', en: 'ITU' },
  other: { zh: '其他组织', en: 'another organization' },
} as const

/** How far a national standard agrees with the international one. Not equivalent is no adoption. */
const degrees = {
  idt: { zh: '等同（IDT）', en: 'identical (IDT)' },
  mod: { zh: '修改（MOD）', en: 'modified (MOD)' },
  neq: { zh: '非等效（NEQ）', en: 'not equivalent (NEQ)' },
} as const

type Asking = { readonly required: boolean }

/** What is adopted, and how far: asked when the case is opened. Optional where a case may rest on something else. */
export const adoptedFields = ({ required }: Asking): Fields => ({
  sourceBody: choice('国际标准的来源', 'Organization whose standard is adopted', sources, { required }),
  internationalNumber: text('国际标准编号', 'Number of the international standard', { required }),
  internationalTitle: text('国际标准名称', 'Title of the international standard', { required }),
  degree: choice('拟采用的一致性程度', 'Degree of correspondence intended', degrees, { required }),
})

const isAdoption = allowed('degree', ['idt', 'mod'], {
  title: { zh: '等同或者修改采用；非等效不属于采用', en: 'Identical or modified; not equivalent is no adoption' },
  basis: [degreesAt, degreesBefore],
})

export const adoptedGuards: readonly CaseGuard[] = [
  allowed('sourceBody', ['iso', 'iec', 'itu'], {
    title: {
      zh: '采用国际标准仅指 ISO、IEC、ITU 的标准',
      en: 'Only standards of ISO, IEC and ITU are adopted as international standards',
    },
    basis: [adopting],
  }),
  isAdoption,
]

export const copyrightFields = ({ required }: Asking): Fields => ({
  original: file('国际标准原文', 'International standard', { required: false }),
  copyrightObserved: yesNo(
    '取得和使用原文符合国际组织的版权政策',
    'The text is obtained and used as the copyright policy allows',
    { required },
  ),
})

export const copyrightGuard = allowed('copyrightObserved', [true], {
  title: { zh: '遵守国际标准组织的版权政策', en: 'The copyright policy of the organization is observed' },
  basis: [copyright],
})

/** The degree that was reached, its differences, and what cover and foreword say of it. */
export const adoptedDraftFields = ({ required }: Asking): Fields => ({
  degree: choice('一致性程度', 'Degree of correspondence', degrees, { required }),
  differences: table(
    '技术差异及其原因（修改采用）',
    'Technical differences and their reasons (modified adoption)',
    { clause: text('章条', 'Clause'), difference: text('差异', 'Difference'), why: text('原因', 'Reason') },
    { required: false },
  ),
  coverNames: yesNo(
    '封面和前言写明国际标准编号、名称和一致性程度',
    'Cover and foreword name number, title and degree',
    { required },
  ),
})

export const adoptedDraftGuards: readonly CaseGuard[] = [
  isAdoption,
  whereFilled(
    'degree',
    ['mod'],
    linesAtLeast('differences', 1, {
      title: { zh: '修改采用的说明技术差异及原因', en: 'A modified adoption lists its differences, with reasons' },
      basis: [degreesAt, basis('AIS01', '13–14', 'V')],
    }),
  ),
  whereFilled(
    'degree',
    ['idt'],
    linesAtMost('differences', 0, {
      title: { zh: '等同采用的没有技术差异', en: 'An identical adoption has no technical differences' },
      basis: [degreesAt, degreesBefore],
    }),
  ),
  allowed('coverNames', [true], {
    title: { zh: '封面和前言写明所采国际标准和程度', en: 'Cover and foreword name what is adopted, and how' },
    basis: [degreesAt, basis('AIS01', '13–14', 'V2')],
  }),
]

export const verifiedHere = done('record-verification', {
  title: { zh: '有适应国情的试验验证记录', en: 'It was verified under the conditions of the country' },
  basis: [verifying],
})

/** What an international body publishes is not put on the platform: its copyright stands against it. */
export function closedText(acts: Readonly<Record<string, CaseAct>>): Readonly<Record<string, CaseAct>> {
  const { publish, ...others } = acts
  if (!publish) throw new Error('the way of national standards has no publication')
  const { open: _, ...closed } = publish
  return { ...others, publish: closed }
}

/** 采标材料 of the dossier. */
export const adoptedDossierFields = ({ required }: Asking): Fields => ({
  original: file('国际标准原文', 'International standard', { required }),
  translation: file('国际标准译文', 'Translation', { required }),
  correspondence: file('一致性程度与差异说明', 'Statement of degree and differences', { required }),
  permission: file('版权许可', 'Copyright permission', { required }),
})

const DOUBLE_NUMBER = /\/(?:ISO|IEC|ITU)/u

/** Asks nothing of a case in which no degree was reached. */
export const doubleNumber: CaseGuard = {
  name: 'doubleNumber',
  title: {
    zh: '等同采用的用双编号，修改采用的不用',
    en: 'An identical adoption bears a double number, a modified one does not',
  },
  basis: [degreesAt, basis('AIS01', '15', 'V')],
  check: (facts) => {
    const [degree, number] = [lastOf(facts, 'upload-draft')?.values['degree'], filled(facts, 'number')]
    if (degree === undefined || typeof number !== 'string' || number === '') return notApplicable
    return DOUBLE_NUMBER.test(number) === (degree === 'idt')
      ? pass
      : fail('CASE_VALUE_NOT_ALLOWED', { condition: doubleNumber.title, field: 'number' })
  },
}
