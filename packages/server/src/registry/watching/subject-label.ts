import { levels, natures, provinces, recordStatuses, say, type Worded } from '@zhunsheng/core'
import type { AskedName } from '../records/search-asked.ts'
import { askedIn } from './question-followed.ts'
import type { WatchSubject } from './watch-subject.ts'

const words = {
  references: { zh: '《{title}》的引用文件', en: 'References of “{title}”' },
  query: { zh: '检索：{what}', en: 'Search: {what}' },
  department: { zh: '部门：{name}', en: 'Department: {name}' },
  withText: { zh: '本平台有文本', en: 'text held here' },
  withoutText: { zh: '只有题录', en: 'entry only' },
} as const

const ranges: Readonly<Partial<Record<AskedName, Worded>>> = {
  publishedFrom: { zh: '发布自 {value}', en: 'published from {value}' },
  publishedUntil: { zh: '发布至 {value}', en: 'published until {value}' },
  implementsFrom: { zh: '实施自 {value}', en: 'in force from {value}' },
  implementsUntil: { zh: '实施至 {value}', en: 'in force until {value}' },
}

type Titled = { readonly kind: string } & Pick<WatchSubject, 'family' | 'query' | 'department'> & {
    readonly projectTitle: string | null
  }

/** What is followed, in words. */
export function subjectLabel({ family, query, department, projectTitle }: Titled): Worded {
  if (family !== null) return both(family)
  if (query !== null) return worded(words.query, queryLabel(query))
  if (department !== null) return filled(words.department, { name: department })
  return filled(words.references, { title: projectTitle ?? '' })
}

/** The words that were typed, then the conditions. */
function queryLabel(query: string): Worded {
  const asked = askedIn(query)
  const parts = (Object.entries(asked) as [AskedName, string][]) // one entry for each name
    .flatMap(([name, value]) => (value === '' ? [] : partOf(name, value)))
  return { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(' · ') }
}

const tables: Readonly<Partial<Record<AskedName, Readonly<Record<string, Worded>>>>> = {
  level: levels,
  nature: natures,
  status: recordStatuses,
  text: { yes: words.withText, no: words.withoutText },
}

function partOf(name: AskedName, value: string): Worded {
  const titled = tables[name]?.[value]
  if (titled) return titled
  if (name === 'division') return (provinces as Readonly<Record<string, Worded>>)[value.slice(0, 2)] ?? both(value)
  if (name === 'ics' || name === 'ccs') return both(`${name.toUpperCase()} ${value}`)
  const range = ranges[name]
  return range ? filled(range, { value }) : both(value)
}

const both = (text: string): Worded => ({ zh: text, en: text })
const filled = (template: Worded, data: Readonly<Record<string, string>>): Worded => ({
  zh: say(template, data, 'zh'),
  en: say(template, data, 'en'),
})
const worded = (template: Worded, what: Worded): Worded => ({
  zh: say(template, { what: what.zh }, 'zh'),
  en: say(template, { what: what.en }, 'en'),
})
