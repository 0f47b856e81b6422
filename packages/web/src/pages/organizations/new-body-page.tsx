import { getRouteApi } from '@tanstack/react-router'
import { type BodyKind, bodyKinds, isBodyKind, parentKinds, registrationFields } from '@zhunsheng/core'
import { write } from '../../api.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { useRead } from '../../queries.ts'
import { useMe, useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/organizations/new')

const BODIES_MAX = 500

/** Registering a body: first what kind it is, then only what is asked of that kind. */
export function NewBodyPage() {
  const { t, say } = useWords()
  const me = useMe()
  const { kind } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = kind !== undefined && isBodyKind(kind) ? kind : undefined
  if (!me.platformAdministrator)
    return (
      <Page title={t('body.new')}>
        <p className="empty">{t('body.newByAdministrator')}</p>
      </Page>
    )
  return (
    <Page title={t('body.new')} below={chosen && <BasisLinks bases={bodyKinds[chosen].basis} />}>
      <div className="stack narrow">
        <Section title={t('body.newKind')} plain>
          <div className="row">
            {Object.entries(bodyKinds).map(([id, entry]) => (
              <button
                key={id}
                type="button"
                className={id === chosen ? 'act-link act-link-main' : 'act-link'}
                aria-pressed={id === chosen}
                onClick={() => void navigate({ search: { kind: id } })}
              >
                {say(entry)}
              </button>
            ))}
          </div>
        </Section>
        {chosen && <Registration key={chosen} kind={chosen} />}
      </div>
    </Page>
  )
}

function Registration({ kind }: { readonly kind: BodyKind }) {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const parents = useParents(kind)
  return (
    <div className="sheet-of-paper stack">
      <ActForm
        form={{ fields: registrationFields(kind), choices: { parentId: parents }, suggested: {} }}
        draftKey={`register-body.${kind}`}
        button={t('body.newButton')}
        send={(input, key) => write('organizations/register-organization', { ...input, kind }, key)}
        onDone={(done) => {
          announce(t('act.done', { act: t('body.new') }))
          void readAgain()
          const { organizationId } = done as { organizationId: string } // what the use-case answers
          void navigate({ to: '/organizations/$organizationId/body', params: { organizationId } })
        }}
      />
    </div>
  )
}

/** Bodies that may stand above one of this kind. */
export function useParents(kind: BodyKind) {
  const kinds = parentKinds[kind]
  const { rows } = useRead('organizations/list-organizations', {
    kinds: (kinds.length > 0 ? kinds : [kind]).join(','),
    limit: BODIES_MAX,
  })
  return kinds.length > 0 ? rows.map(({ id, name }) => ({ id, label: name })) : []
}
