import { getRouteApi } from '@tanstack/react-router'
import {
  type BodyKind,
  type CaseProcedure,
  caseProcedures,
  type Fields,
  type Part,
  parts,
  reference,
  text,
} from '@zhunsheng/core'
import { write } from '../../api.ts'
import type { CaseDone } from '../../calls.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { useRead } from '../../queries.ts'
import { organizationsOf, useMe, useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const BODIES_MAX = 500
const PARTY = 'party.'
const NUMBER = 'standardNumber'

const route = getRouteApi('/signed-in/cases/new')

/** A suggestion: choose the procedure, name the bodies that take part, and fill in its first act. */
export function NewCasePage() {
  const { t, say } = useWords()
  const { procedure: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const procedure = caseProcedures.find(({ name }) => name === chosen)
  return (
    <Page title={t('cases.new')} below={procedure && <BasisLinks bases={procedure.basis} />}>
      <div className="stack narrow">
        <Section title={t('case.lead.procedure')} plain>
          <div className="row">
            {caseProcedures.map(({ name, title }) => (
              <button
                key={name}
                type="button"
                className={name === chosen ? 'act-link act-link-main' : 'act-link'}
                aria-pressed={name === chosen}
                onClick={() => void navigate({ search: { procedure: name } })}
              >
                {say(title)}
              </button>
            ))}
          </div>
        </Section>
        {procedure && <Suggestion key={procedure.name} procedure={procedure} />}
      </div>
    </Page>
  )
}

/** The first act of a procedure: the one that may be done before there is a case. */
const firstAct = ({ acts }: CaseProcedure) => Object.entries(acts).find(([, act]) => act.from.includes(null))?.[1]

function Suggestion({ procedure }: { readonly procedure: CaseProcedure }) {
  const { t, say } = useWords()
  const { number } = route.useSearch()
  const navigate = route.useNavigate()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const { fields, choices, suggested, headings, missing } = useSuggestionForm(procedure)
  const act = firstAct(procedure)
  if (!act) return null
  const done = ({ caseId }: CaseDone) => {
    announce(t('act.done', { act: say(act.title) }))
    void readAgain()
    void navigate({ to: '/cases/$caseId', params: { caseId } })
  }
  return (
    <div className="sheet-of-paper stack">
      {missing.map((part) => (
        <Note key={part} title={t('case.bodyNone', { part })} />
      ))}
      <ActForm
        form={{ fields, choices, suggested: { ...suggested, ...(number && { [NUMBER]: number, number }) } }}
        draftKey={`open-case.${procedure.name}`}
        headings={headings}
        button={t('case.open')}
        send={(input, key) => write('development/open-case', inputFor(procedure, input), key)}
        onDone={done}
      />
    </div>
  )
}

/** Bodies that may play each part, and the fields of the first act. */
function useSuggestionForm(procedure: CaseProcedure) {
  const { t, say } = useWords()
  const me = useMe()
  const kinds = [...new Set(Object.values(procedure.parties).flatMap((entry) => entry.kinds))]
  const bodies = useRead('organizations/list-organizations', { kinds: kinds.join(','), limit: BODIES_MAX }).rows
  const mine = new Set(organizationsOf(me).map(({ id }) => id))
  const entries = Object.entries(procedure.parties) as [Part, { kinds: readonly BodyKind[]; required: boolean }][] // parties are named by part
  const partFields = Object.fromEntries(
    entries.map(([part, { required }]) => [
      `${PARTY}${part}`,
      { ...reference(parts[part].zh, parts[part].en, 'organization'), required },
    ]),
  )
  const choices = Object.fromEntries(
    entries.map(([part, entry]) => [
      `${PARTY}${part}`,
      bodies
        .filter(({ kind }) => entry.kinds.some((each) => each === kind))
        .map(({ id, name }) => ({ id, label: name })),
    ]),
  )
  const suggested = Object.fromEntries(
    Object.entries(choices).flatMap(([name, options]) => {
      const own = options.filter(({ id }) => mine.has(id))
      const only = own.length === 1 ? own[0] : options.length === 1 ? options[0] : undefined
      return only ? [[name, only.id]] : []
    }),
  )
  const first = firstAct(procedure)?.fields ?? {}
  const asksNumber = procedure.aboutStandard === true
  const fields: Fields = {
    ...partFields,
    ...(asksNumber && {
      [NUMBER]: text('针对的标准编号', 'Number of the standard it is about', { pattern: 'standardNumber' }),
    }),
    ...first,
  }
  const [firstPart] = Object.keys(partFields)
  const [firstField] = Object.keys(asksNumber ? { [NUMBER]: true } : first)
  const headings = {
    ...(firstPart && { [firstPart]: t('case.lead.parties') }),
    ...(firstField && { [firstField]: t('case.lead.suggestion') }),
  }
  const missing = entries.filter(([part, { required }]) => required && choices[`${PARTY}${part}`]?.length === 0)
  return { fields, choices, suggested, headings, missing: missing.map(([part]) => say(parts[part])) }
}

function inputFor(procedure: CaseProcedure, input: Readonly<Record<string, unknown>>) {
  const named = Object.entries(input).filter(([name]) => name.startsWith(PARTY))
  const values = Object.fromEntries(
    Object.entries(input).filter(([name]) => !name.startsWith(PARTY) && name !== NUMBER),
  )
  return {
    procedure: procedure.name,
    parties: named.map(([name, id]) => ({ part: name.slice(PARTY.length), organizationId: String(id) })),
    ...(typeof input[NUMBER] === 'string' && { standardNumber: input[NUMBER] }),
    values,
  }
}
