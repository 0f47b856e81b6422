import type { CaseView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { nextAct, type OnAct } from './next-case-step.tsx'

/** Acts of this stage beside the next one: those of the person's own part, and those of bodies that are not here. */
export function CaseActs({ view, onAct }: { readonly view: CaseView; readonly onAct: OnAct }) {
  const { t, say } = useWords()
  const next = nextAct(view)?.act
  const shown = view.acts.filter(({ act, mine, on, behalf }) => !on && act !== next && (mine || behalf !== null))
  if (shown.length === 0) return null
  return (
    <Section title={t('case.others')}>
      <div className="row">
        {shown.map(({ act, title, can, reasons, behalf }) => (
          <ActButton
            key={act}
            small
            label={say(title)}
            reasons={can || behalf !== null ? [] : reasons}
            onAct={() => onAct(act)}
          />
        ))}
      </div>
    </Section>
  )
}
