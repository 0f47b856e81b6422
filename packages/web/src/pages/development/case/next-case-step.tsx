import type { CaseActView, CaseView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { ReasonsList } from '../../../parts/reasons-list.tsx'
import { VerdictCard } from '../../../parts/verdict-card.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

export type OnAct = (act: string, row?: string) => void

/** The act that comes next: the first of those that carry the case on and have not been done in this stage. */
export const nextAct = ({ acts }: Pick<CaseView, 'acts'>): CaseActView | undefined =>
  acts.find(({ main, on, can }) => main && !on && can) ?? acts.find(({ main, on }) => main && !on)

/** The next step with its conditions as a checklist, each with its basis, and one button that says what happens. */
export function NextCaseStep({ view, onAct }: { readonly view: CaseView; readonly onAct: OnAct }) {
  const { t, say, join, reason } = useWords()
  const next = nextAct(view)
  if (!next) {
    return (
      <Section title={t('project.next')}>
        <p className="slate">{t('case.noNext')}</p>
      </Section>
    )
  }
  const guarded = new Set(next.standing.flatMap(({ result }) => ('code' in result ? [result.code] : [])))
  const others = next.reasons.filter(({ code }) => !guarded.has(code) && code !== 'CASE_ACT_NOT_BY_THIS_PART')
  const asked = next.standing.filter(({ result }) => result.verdict !== 'notApplicable')
  return (
    <Section title={t('case.next', { act: say(next.title) })} beside={<BasisLinks bases={next.basis} />}>
      <div className="stack">
        {asked.length > 0 && (
          <ul>
            {asked.map(({ guard, title, basis, result }) => {
              const worded = 'code' in result ? reason({ code: result.code, data: result.data }) : null
              return (
                <li key={guard}>
                  <VerdictCard
                    verdict={result.verdict}
                    title={say(title)}
                    says={worded?.says ?? null}
                    next={worded?.next ?? null}
                    basis={basis}
                  />
                </li>
              )
            })}
          </ul>
        )}
        {others.length > 0 && <ReasonsList reasons={others} />}
        <div className="spread">
          <span className="small slate">{t('case.doneBy', { parts: join(next.by.map(say)) })}</span>
          <ActButton
            primary
            label={say(next.button)}
            reasons={next.can ? [] : next.reasons}
            onAct={() => onAct(next.act)}
          />
        </div>
      </div>
    </Section>
  )
}
