import { caseProcedures } from '@zhunsheng/core'
import type { CaseView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { CaseValues } from './case-values.tsx'
import type { OnAct } from './next-case-step.tsx'

type Performed = CaseView['history'][number]

/** What was entered one by one (opinions, indicators, comments, objections …), what became of each, and what can be done. */
export function CaseRows({ view, onAct }: { readonly view: CaseView; readonly onAct: OnAct }) {
  const procedure = caseProcedures.find(({ name }) => name === view.procedure.name)
  const adding = Object.entries(procedure?.acts ?? {}).filter(([, act]) => act.adds && act.adds !== 'ballot')
  return adding.map(([name, act]) => {
    const rows = view.history.filter((performed) => performed.act === name)
    return rows.length === 0 ? null : (
      <RowsOf key={name} title={act.title} kind={act.adds ?? ''} rows={rows} view={view} onAct={onAct} />
    )
  })
}

function RowsOf({
  title,
  kind,
  rows,
  view,
  onAct,
}: {
  readonly title: Performed['title']
  readonly kind: string
  readonly rows: readonly Performed[]
  readonly view: CaseView
  readonly onAct: OnAct
}) {
  const { say } = useWords()
  const possible = view.acts.filter(({ on, mine, behalf }) => on === kind && (mine || behalf !== null))
  return (
    <Section title={`${say(title)} ${rows.length}`}>
      <ul className="stack">
        {rows.map((row) => {
          const followed = view.history.filter((each) => each.row === row.id && each.id !== row.id)
          const left = possible.filter(({ act, once }) => !once || !followed.some((each) => each.act === act))
          return (
            <li key={row.id} className="stack-tight">
              <p className="small slate">
                <LegalDay date={row.on} />
                {row.by && ` · ${row.by}`}
              </p>
              <CaseValues view={view} performed={row} />
              {followed.map((each) => (
                <details key={each.id} className="small" open>
                  <summary>
                    {say(each.title)} · <LegalDay date={each.on} />
                  </summary>
                  <CaseValues view={view} performed={each} />
                </details>
              ))}
              {left.length > 0 && (
                <div className="row">
                  {left.map(({ act, title: name }) => (
                    <ActButton key={act} small label={say(name)} reasons={[]} onAct={() => onAct(act, row.id)} />
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
