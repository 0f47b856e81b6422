import {
  type Fields,
  type FileValue,
  file,
  statisticsFieldOrigins,
  statisticsParts,
  type Worded,
} from '@zhunsheng/core'
import type { FormField, StatisticsView } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { ActForm } from '../../../parts/act-form.tsx'
import { filesOf } from '../../../parts/form-values.ts'
import { useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { useWords, type Words } from '../../../words/index.ts'

const evidence = file('证据文件', 'Evidence', { required: false })

/** The form of one report: in the four parts, and with every item it says whose it is and what it rests on. */
export function StatisticsForm({ task }: { readonly task: StatisticsView }) {
  const words = useWords()
  const { t, say } = words
  const readAgain = useReadAgain()
  const announce = useAnnounce()
  return (
    <ActForm
      form={{ fields: { ...fieldsWithOrigin(task.fields, words), evidence }, choices: {}, suggested: task.form }}
      draftKey={`statistics.${task.id}.${task.version}`}
      button={t('statistics.send')}
      headings={headingsOf(task.fields, (part) => say(statisticsParts[part]))}
      send={({ evidence: given, ...form }, key) =>
        write('implementation/submit-statistics', inputOf(task, form, given), key)
      }
      onDone={() => {
        announce(t('act.done', { act: t('statistics.send') }))
        void readAgain()
      }}
    />
  )
}

function inputOf({ id, version }: StatisticsView, form: Record<string, unknown>, given: unknown) {
  const [attached]: readonly (FileValue | undefined)[] = filesOf(given)
  return { taskId: id, version, form, ...(attached && { evidence: { sha256: attached.sha256, name: attached.name } }) }
}

const fieldsWithOrigin = (fields: readonly FormField[], words: Words): Fields =>
  Object.fromEntries(fields.map((each) => [each.name, { ...each.field, why: originOf(each, words) }]))

/** 本系统所设 · 依据 */
export function originOf({ origin, basis, givenBasis }: FormField, { basis: word, join }: Words): Worded {
  const rests = origin === 'product' ? '' : (givenBasis ?? join(basis.map(word)))
  const { zh, en } = statisticsFieldOrigins[origin]
  return rests === '' ? { zh, en } : { zh: `${zh}：${rests}`, en: `${en}: ${rests}` }
}

/** The name of a part above its first field; parts stand in one order, whatever was added to them. */
function headingsOf(fields: readonly FormField[], word: (part: FormField['part']) => string): Record<string, string> {
  const seen = new Set<string>()
  return Object.fromEntries(
    fields.flatMap(({ name, part }) => {
      if (seen.has(part)) return []
      seen.add(part)
      return [[name, word(part)]]
    }),
  )
}
