import { getRouteApi, Link } from '@tanstack/react-router'
import { planCompletionBasis, reviewForms, reviewSources, wordCompletion, yearOf } from '@zhunsheng/core'
import type { Me, ReviewPlanView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { BasisLink } from '../../parts/basis-link.tsx'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { isSecretaryOf, organizationsOf, useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { asForm } from './as-form.ts'
import { isLeaderOf } from './body-roles.ts'
import { PlanItems } from './plan-items.tsx'
import { ProposeButton } from './propose-button.tsx'

const route = getRouteApi('/signed-in/reviews')

const states = ['proposed', 'started', 'concluded', 'leftOut'] as const

/** The reviews of a year: what is proposed and why, what the leader decided, and how far it was carried out. */
export function ReviewPlanPage() {
  const { t } = useWords()
  const me = useMe()
  const { organizationId } = route.useSearch()
  const chosen = organizationId ?? organizationsOf(me)[0]?.id
  if (chosen === undefined)
    return (
      <Page title={t('reviews.plan')}>
        <p className="empty">{t('reviews.noBody')}</p>
      </Page>
    )
  return <PlanOfBody me={me} organizationId={chosen} />
}

function PlanOfBody({ me, organizationId }: { readonly me: Me; readonly organizationId: string }) {
  const { t, say } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = search.year ?? yearOf(me.today)
  const plan = useRead('review/show-plan', { organizationId, year })
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const bodies = organizationsOf(me)
  const sources = Object.entries(reviewSources).map(([id, { title }]) => ({ id, label: say(title) }))
  return (
    <Page
      title={t('reviews.title', { year })}
      below={<p className="slate">{plan.organizationName}</p>}
      actions={<Actions plan={plan} me={me} />}
    >
      <div className="stack">
        <PlanFacts plan={plan} />
        <Filters q={search.q} onSearch={(q) => change({ q })}>
          <Filter
            label={t('reviews.year')}
            value={String(year)}
            options={yearsAround(yearOf(me.today), plan.years).map((one) => ({ id: String(one), label: String(one) }))}
            onChoose={(one) => change({ year: one === undefined ? undefined : Number(one) })}
          />
          {bodies.length > 1 && (
            <Filter
              label={t('reviews.body')}
              value={search.organizationId}
              options={bodies.map(({ id, name }) => ({ id, label: name }))}
              onChoose={(id) => change({ organizationId: id })}
            />
          )}
          <Filter
            label={t('reviews.itemState')}
            value={search.state}
            options={states.map((id) => ({ id, label: t(`reviews.itemState.${id}`) }))}
            onChoose={(state) => change({ state })}
          />
          <Filter
            label={t('reviews.source')}
            value={search.source}
            options={sources}
            onChoose={(source) => change({ source })}
          />
        </Filters>
        <Section title={t('reviews.items')} plain>
          {plan.id === null ? (
            <p className="empty">{t('reviews.none', { year })}</p>
          ) : (
            <PlanItems
              plan={{ ...plan, id: plan.id }}
              me={me}
              filters={{
                q: search.q,
                state: search.state,
                source: search.source,
                sort: search.sort,
                cursor: search.cursor,
              }}
              onChange={change}
            />
          )}
        </Section>
      </div>
    </Page>
  )
}

/** One act carries the plan on; whoever may not do it does not see it. */
function Actions({ plan, me }: { readonly plan: ReviewPlanView; readonly me: Me }) {
  const { t } = useWords()
  const { id, organizationId, state } = plan
  const isSecretary = isSecretaryOf(me, organizationId)
  return (
    <>
      <Link className="act-link" to="/reviews/due" search={{ organizationId }}>
        {t('reviews.toDue')}
      </Link>
      <Link className="act-link" to="/reviews/bodies" search={{ year: plan.year }}>
        {t('reviews.toBodies')}
      </Link>
      {isSecretary && id !== null && (
        <WriteForm
          title={t('reviews.add')}
          button={t('reviews.add')}
          fields={reviewForms.addItem}
          draftKey={`review-add-${id}`}
          send={(input, key) =>
            write('review/add-item', { planId: id, ...asForm<typeof reviewForms.addItem>(input) }, key)
          }
        />
      )}
      {isSecretary && state !== 'decided' && <ProposeButton plan={plan} />}
      {isLeaderOf(me, organizationId) && id !== null && state === 'draft' && (
        <WriteForm
          primary
          title={t('reviews.decide')}
          button={t('reviews.decide')}
          fields={reviewForms.decide}
          suggested={{ on: me.today }}
          draftKey={`review-decide-${id}`}
          send={(input, key) =>
            write('review/decide-plan', { planId: id, ...asForm<typeof reviewForms.decide>(input) }, key)
          }
        />
      )}
    </>
  )
}

function PlanFacts({ plan }: { readonly plan: ReviewPlanView }) {
  const { t, say } = useWords()
  const { overdue } = plan.completion
  return (
    <Facts
      rows={[
        [t('reviews.state'), t(`reviews.state.${plan.state}`)],
        [t('reviews.proposedOn'), plan.proposedOn && <LegalDay key="proposed" date={plan.proposedOn} />],
        [t('reviews.decidedOn'), plan.decidedOn && <LegalDay key="decided" date={plan.decidedOn} />],
        [t('reviews.documentNumber'), plan.documentNumber],
        [
          t('reviews.completion'),
          plan.state === 'decided' ? (
            <span key="completion">
              {say(wordCompletion(plan.completion))} ·{' '}
              <span className={overdue > 0 ? 'bad' : 'slate'}>
                {overdue > 0 ? t('reviews.overdue', { count: overdue }) : t('reviews.nobodyLate')}
              </span>{' '}
              <BasisLink basis={planCompletionBasis} />
            </span>
          ) : null,
        ],
      ]}
    />
  )
}

/** The years for which a plan can be made, and those for which there is one. */
const yearsAround = (now: number, known: readonly number[]): number[] =>
  [...new Set([now + 1, now, now - 1, ...known])].sort((a, b) => b - a)
