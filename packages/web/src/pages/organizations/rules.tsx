import { choice, date, type Field, integer, organizationRules, text, yesNo } from '@zhunsheng/core'
import type { OrganizationView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useWords, type Words } from '../../words/index.ts'

type Rule = OrganizationView['rules'][number]

/** The organization's own rules. A changed rule holds from its day on; what held before stays on record. */
export function Rules({
  organization,
  mayAmend,
  today,
}: {
  readonly organization: OrganizationView
  readonly mayAmend: boolean
  readonly today: string
}) {
  const words = useWords()
  const { t, say } = words
  return (
    <ListTable<Rule>
      label={t('organization.rules')}
      rows={organization.rules}
      rowKey={({ name }) => name}
      empty={t('organization.noRules')}
      fileName={t('organization.rules')}
      columns={[
        { key: 'title', title: t('rule.title'), render: ({ title }) => say(title), text: ({ title }) => say(title) },
        {
          key: 'value',
          title: t('rule.value'),
          width: 120,
          render: (rule) => <strong>{wordValue(rule.value, words)}</strong>,
          text: ({ value }) => wordValue(value, words),
        },
        {
          key: 'from',
          title: t('rule.from'),
          width: 170,
          render: ({ inForceFrom }) =>
            inForceFrom ? <LegalDay date={inForceFrom} /> : <span className="slate">{t('rule.default')}</span>,
          text: ({ inForceFrom }) => inForceFrom ?? '',
        },
        {
          key: 'history',
          title: t('rule.history'),
          render: ({ history }) =>
            history.length > 0 && (
              <ul className="small slate">
                {history.map(({ value, from }) => (
                  <li key={from}>
                    {from}: {wordValue(value, words)}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: 'act',
          title: t('list.act'),
          render: (rule) => mayAmend && <SetRule organizationId={organization.id} rule={rule} today={today} />,
        },
      ]}
    />
  )
}

function SetRule({
  organizationId,
  rule,
  today,
}: {
  readonly organizationId: string
  readonly rule: Rule
  readonly today: string
}) {
  const { t } = useWords()
  return (
    <WriteForm
      small
      title={t('rule.change')}
      button={t('rule.changeButton')}
      fields={{ value: fieldOf(rule), from: date('生效日期', 'In force from') }}
      suggested={{ value: rule.value, from: today }}
      draftKey={`set-rule.${organizationId}.${rule.name}`}
      send={({ value, from }, key) =>
        write(
          'organizations/set-rule',
          { organizationId, name: rule.name, value: value as Rule['value'], from: String(from) },
          key,
        )
      } // the field above gives this kind of value
    />
  )
}

/** The control of a rule, from the catalogue: its limits, or yes and no, or running and yearly. */
function fieldOf({ name, title, value }: Rule): Field {
  if (name === 'numberSequence') {
    return choice(title.zh, title.en, { running: { zh: '累计', en: 'running' }, yearly: { zh: '按年', en: 'yearly' } })
  }
  if (typeof value === 'boolean') return yesNo(title.zh, title.en)
  if (typeof value === 'string') return text(title.zh, title.en)
  const limits = Object.entries(organizationRules).find(([known]) => known === name)?.[1]
  return integer(title.zh, title.en, limits && 'min' in limits ? limits : { min: 0, max: Number.MAX_SAFE_INTEGER })
}

function wordValue(value: Rule['value'], { t }: Words): string {
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no')
  if (value === 'running' || value === 'yearly') return t(`rule.sequence.${value}`)
  return value === '' ? '—' : String(value)
}
