import { getRouteApi, Link } from '@tanstack/react-router'
import { paths, type ReviewReason, reviewSources, wordReviewReason } from '@zhunsheng/core'
import type { ReviewItemView } from '@zhunsheng/server/api'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { DueDay } from '../../parts/legal-date.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'
import { ItemActs } from './item-acts.tsx'
import { ItemConclusion } from './item-conclusion.tsx'
import { ItemEnquiry } from './item-enquiry.tsx'
import { ItemOpinions } from './item-opinions.tsx'

const route = getRouteApi('/signed-in/reviews/items/$itemId')

const tones: Readonly<Record<ReviewReason['verdict'], Tone>> = {
  pass: 'good',
  fail: 'soon',
  unknown: 'plain',
  notApplicable: 'plain',
}

/** One standard under review: why, who was asked and what they said, and what was concluded. */
export function ReviewItemPage() {
  const words = useWords()
  const { t } = words
  const me = useMe()
  const { itemId } = route.useParams()
  const item = useRead('review/show-item', { itemId })
  return (
    <Page
      title={item.number}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/reviews" search={{ year: item.year, organizationId: item.organizationId }}>
            {t('reviews.title', { year: item.year })}
          </Link>
        </nav>
      }
      below={
        <>
          <p>{item.title}</p>
          <p className="slate">{item.organizationName}</p>
        </>
      }
      actions={<ItemActs item={item} me={me} />}
    >
      <div className="two-thirds">
        <div className="stack">
          <Section title={t('reviews.reasons')}>
            <ListTable<ReviewReason>
              label={t('reviews.reasons')}
              columns={reasonColumns(words)}
              rows={item.reasons}
              rowKey={({ source }) => source}
              empty={t('reviews.noReasonsFound')}
            />
          </Section>
          <Section title={t('reviews.opinions')}>
            <ItemOpinions item={item} />
          </Section>
          <ItemEnquiry item={item} />
        </div>
        <div className="stack">
          <Section title={t('reviews.itemState')}>
            <ItemFacts item={item} today={me.today} />
          </Section>
          {item.conclusion && <ItemConclusion item={item} />}
        </div>
      </div>
    </Page>
  )
}

function reasonColumns({ t, say, language }: Words): Column<ReviewReason>[] {
  return [
    {
      key: 'source',
      title: t('reviews.source'),
      width: 130,
      render: ({ source }) => say(reviewSources[source].title),
    },
    {
      key: 'verdict',
      title: t('reviews.verdict'),
      width: 100,
      render: ({ verdict }) => <Tag tone={tones[verdict]}>{t(`reviews.verdict.${verdict}`)}</Tag>,
    },
    {
      key: 'said',
      title: t('reviews.said'),
      render: (reason) => (
        <div className="stack-tight">
          <p>{wordReviewReason(reason, language)}</p>
          <BasisLinks bases={reason.basis} />
        </div>
      ),
    },
  ]
}

function ItemFacts({ item, today }: { readonly item: ReviewItemView; readonly today: string }) {
  const { t } = useWords()
  const { state, dueOn, owner, note } = item
  return (
    <Facts
      rows={[
        [t('reviews.itemState'), t(`reviews.itemState.${state}`)],
        [
          t('reviews.due'),
          dueOn && <DueDay key="due" date={dueOn} today={today} done={state === 'concluded' || state === 'leftOut'} />,
        ],
        [t('reviews.owner'), owner],
        [t('reviews.note'), note],
        [
          t('standard.number'),
          <a key="record" href={paths.record(item.number)}>
            {item.number}
          </a>,
        ],
      ]}
    />
  )
}
