import { countOpinions, reviewConclusions, wordOpinions } from '@zhunsheng/core'
import type { ReviewItemView } from '@zhunsheng/server/api'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useWords } from '../../words/index.ts'

/** Who was asked and what each said, counted in words. */
export function ItemOpinions({ item }: { readonly item: ReviewItemView }) {
  const { t, say, day } = useWords()
  if (item.opinionsCloseOn === null) return <p className="slate">{t('reviews.opinionsNone')}</p>
  const counted = countOpinions(item.opinions.map(({ conclusion }) => conclusion))
  return (
    <div className="stack">
      <p>{say(wordOpinions(counted))}</p>
      <p className="small slate">
        {t('reviews.closesOn')} {day(item.opinionsCloseOn)}
      </p>
      <ListTable
        label={t('reviews.opinions')}
        rows={item.opinions}
        rowKey={({ accountId }) => accountId}
        empty={t('reviews.opinionsNone')}
        columns={[
          { key: 'who', title: t('reviews.who'), width: 120, render: ({ name }) => name },
          {
            key: 'opinion',
            title: t('reviews.opinion'),
            width: 120,
            render: ({ conclusion }) =>
              conclusion ? say(reviewConclusions[conclusion]) : <span className="slate">{t('reviews.notGiven')}</span>,
          },
          { key: 'reason', title: t('reviews.reason'), render: ({ reason }) => reason },
          {
            key: 'givenOn',
            title: t('reviews.givenOn'),
            width: 150,
            render: ({ givenOn }) => givenOn && <LegalDay date={givenOn} />,
          },
        ]}
      />
    </div>
  )
}
