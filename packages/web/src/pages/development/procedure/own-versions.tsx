import { type CaseProcedure, choice, date, integer, longText, parts, table, text, type Worded } from '@zhunsheng/core'
import type { Me, OwnProcedure } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { isLeaderOf } from '../../review/body-roles.ts'
import { ownInput } from './own-input.ts'

type Of = {
  readonly me: Me
  readonly procedure: CaseProcedure
  readonly organization: { readonly id: string; readonly name: string }
}

/** What an organization has added to a procedure, and from which day. The leader sets a version; others read it. */
export function OwnVersions({ me, procedure, organization }: Of) {
  const { t } = useWords()
  const { rows } = useRead('development/list-own-procedures', { organizationId: organization.id })
  const own = rows.filter((row) => row.procedure === procedure.name)
  return (
    <Section title={t('procedures.own', { name: organization.name })}>
      <div className="stack">
        <p className="slate">{t('procedures.ownLead')}</p>
        {own.length === 0 && <p className="empty">{t('procedures.ownNone')}</p>}
        {own.map((row) => (
          <OwnVersionView key={row.id} row={row} procedure={procedure} />
        ))}
        {isLeaderOf(me, organization.id) ? (
          <p>
            <WriteForm
              title={t('procedures.setOwn')}
              button={t('procedures.setOwn')}
              fields={ownFields(procedure)}
              suggested={{ inForceFrom: me.today }}
              draftKey={`own-procedure.${organization.id}.${procedure.name}`}
              send={(input, key) =>
                write('development/set-own-procedure', ownInput(organization.id, procedure.name, input), key)
              }
            />
          </p>
        ) : (
          <p className="small slate">{t('procedures.ownByLeader')}</p>
        )}
      </div>
    </Section>
  )
}

function OwnVersionView({ row, procedure }: { readonly row: OwnProcedure; readonly procedure: CaseProcedure }) {
  const { t, say } = useWords()
  const { steps, tighter } = row.version
  const titleOf = (stage: string) => say(procedure.stages[stage]?.title ?? { zh: stage, en: stage })
  return (
    <div className="stack-tight">
      <h3>
        {t('procedures.inForceFrom')} <LegalDay date={row.inForceFrom} />{' '}
        {row.inForce && <Tag tone="good">{t('procedures.ownInForce')}</Tag>}
      </h3>
      <ul>
        {steps.map(({ name, title, stage, before }) => (
          <li key={name}>
            {t('procedures.ownStep', { stage: titleOf(stage), title: say(title) })}
            {before.length > 0 &&
              t('procedures.ownBefore', {
                acts: before.map((act) => say(procedure.acts[act]?.title ?? { zh: act, en: act })).join('、'),
              })}
          </li>
        ))}
        {Object.entries(tighter).map(([name, length]) => {
          const deadline = procedure.deadlines[name]
          return (
            deadline && (
              <li key={name}>
                {t('procedures.ownTighter', { clock: say(deadline.title), length, law: deadline.length })}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

const titlesOf = (entries: Readonly<Record<string, { readonly title: Worded }>>): Readonly<Record<string, Worded>> =>
  Object.fromEntries(Object.entries(entries).map(([name, { title }]) => [name, title]))

const DAYS = { min: 1, max: 10_000 } as const

/** The form of an own version: steps that are added, and periods that are made stricter. */
function ownFields({ stages, acts, deadlines, parties }: CaseProcedure) {
  const doers = Object.fromEntries(Object.entries(parts).filter(([part]) => Object.hasOwn(parties, part)))
  const clocks = Object.fromEntries(Object.entries(deadlines).filter(([, { unless }]) => unless === undefined))
  return {
    inForceFrom: date('生效日期', 'In force from', {
      why: { zh: '此日起新立的案卷按此版本办理', en: 'Cases opened from this day on run under it' },
    }),
    steps: table(
      '增加的步骤',
      'Steps added',
      {
        title: text('步骤', 'Step', { lengthMax: 100 }),
        stage: choice('所在阶段', 'Stage', titlesOf(stages)),
        by: choice('由谁办理', 'Done by', doers),
        before: choice('须先于', 'Before', titlesOf(acts), { required: false }),
        asks: longText('填写内容（每行一项）', 'What it asks (one a line)', { required: false }),
      },
      { required: false },
    ),
    ...(Object.keys(clocks).length > 0 && {
      tighter: table(
        '收紧的期限',
        'Stricter periods',
        {
          clock: choice('期限', 'Period', titlesOf(clocks)),
          length: integer('长度（单位同法定期限）', 'Length, in the unit of the law', DAYS),
        },
        { required: false },
      ),
    }),
  }
}
