import { useNavigate } from '@tanstack/react-router'
import { acts } from '@zhunsheng/core'
import { act } from '../../api.ts'
import type { ActOutcome } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { useRead } from '../../queries.ts'
import { organizationsOf, useMe, useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const entry = acts['propose-project']

/** How many standards can be chosen from as the one to be revised. */
const STANDARDS_MAX = 500

/** A proposal: the first act of a project. It is kept on this device until it is sent. */
export function NewProjectPage() {
  const { t, say } = useWords()
  const form = useProposalForm()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const done = ({ projectId }: ActOutcome) => {
    announce(t('act.done', { act: say(entry.title) }))
    void readAgain()
    void navigate({ to: '/projects/$projectId', params: { projectId } })
  }
  return (
    <Page title={say(entry.title)} below={<BasisLinks bases={entry.basis} />}>
      <div className="sheet-of-paper narrow">
        <ActForm
          form={form}
          draftKey="propose-project"
          button={say(entry.button)}
          send={(input, key) => act('propose-project', input, key)}
          onDone={done}
        />
      </div>
    </Page>
  )
}

/** There is no project yet that the server could prepare a form for; what can be chosen is known from other lists. */
function useProposalForm() {
  const me = useMe()
  const standards = useRead('registry/list-standards', { limit: STANDARDS_MAX })
  const organizations = organizationsOf(me)
  const [only] = organizations
  return {
    fields: entry.fields,
    choices: {
      organization: organizations.map(({ id, name }) => ({ id, label: name })),
      standard: standards.rows.map(({ id, number, title }) => ({ id, label: `${number} ${title}` })),
    },
    suggested: only && organizations.length === 1 ? { organization: only.id, kind: 'new' } : { kind: 'new' },
  }
}
