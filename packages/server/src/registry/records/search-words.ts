import { ccsTitle, icsTitle, levels, natures, provinces, recordStatuses, type Worded } from '@zhunsheng/core'
import type { Visit } from '../../http/public/public-page.ts'
import type { FacetName } from '../search-index/question.ts'

export const facetTitles: Readonly<Record<FacetName, Worded>> = {
  level: { zh: '层级', en: 'Level' },
  nature: { zh: '性质', en: 'Nature' },
  status: { zh: '状态', en: 'Status' },
  department: { zh: '主管部门', en: 'Department' },
  division: { zh: '行政区划', en: 'Division' },
  ics: { zh: 'ICS 分类', en: 'ICS' },
  ccs: { zh: 'CCS 分类', en: 'CCS' },
  year: { zh: '年代号', en: 'Year' },
  text: { zh: '文本', en: 'Text' },
}

const texts: Readonly<Record<string, Worded>> = {
  yes: { zh: '本平台有文本', en: 'text held here' },
  no: { zh: '只有题录', en: 'entry only' },
}

const tables: Readonly<Partial<Record<FacetName, Readonly<Record<string, Worded>>>>> = {
  level: levels,
  nature: natures,
  status: recordStatuses,
  text: texts,
}

const PROVINCE_DIGITS = 2

/** A value of a facet in words; a code is followed by what it stands for, where that is known. */
export function wordValue(visit: Pick<Visit, 'say'>, name: FacetName, value: string): string {
  const worded = tables[name]?.[value]
  if (worded) return visit.say(worded)
  if (name === 'division') return wordDivision(visit, value)
  const title = name === 'ics' ? icsTitle(value) : name === 'ccs' ? ccsTitle(value) : null
  return title ? `${value} ${title}` : value
}

function wordDivision(visit: Pick<Visit, 'say'>, value: string): string {
  const province = provinces[value.slice(0, PROVINCE_DIGITS)]
  return province ? visit.say(province) : value
}
