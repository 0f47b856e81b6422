import { choice, choices, compareDates, needsWithdrawalEnquiry, reviewForms, type Worded } from '@zhunsheng/core'
import type { Me, ReviewItemView } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { WriteForm } from '../../parts/write-form.tsx'
import { useList } from '../../queries.ts'
import { isSecretaryOf } from '../../session.ts'
import { useWords } from '../../words/index.ts'
import { asForm } from './as-form.ts'
import { isLeaderOf } from './body-roles.ts'

type Of = { readonly item: ReviewItemView; readonly me: Me }

/** What the reader may do with the item now, the one act that carries it on first; and otherwise what it waits for. */
export function ItemActs({ item, me }: Of) {
  const isSecretary = isSecretaryOf(me, item.organizationId)
  if (item.state === 'concluded' || item.state === 'leftOut') return null
  return (
    <>
      {item.state === 'proposed' && isSecretary && <StartItem item={item} me={me} />}
      {item.state === 'started' && <GiveOpinion item={item} me={me} />}
      {item.state === 'started' && isSecretary && needsWithdrawalEnquiry(item) && <OpenEnquiry item={item} me={me} />}
      {item.state === 'started' && <Conclude item={item} me={me} />}
      {isSecretary && <Assign item={item} me={me} />}
    </>
  )
}

/** People of the body as options of a form. */
function useAskable(organizationId: string): Readonly<Record<string, Worded>> {
  const { data } = useList('review/list-askable', { organizationId })
  return Object.fromEntries((data?.people ?? []).map(({ accountId, name }) => [accountId, { zh: name, en: name }]))
}

function StartItem({ item }: Of) {
  const { t } = useWords()
  const people = useAskable(item.organizationId)
  const fields = { voters: choices('请谁提出意见', 'Who is asked', people), ...reviewForms.start } as const
  if (item.planDecidedOn === null) return <p className="small slate">{t('reviews.startWaits')}</p>
  return (
    <WriteForm
      primary
      title={t('reviews.start')}
      button={t('reviews.start')}
      fields={fields}
      draftKey={`review-start-${item.id}`}
      send={(input, key) => write('review/start-item', { itemId: item.id, ...asForm<typeof fields>(input) }, key)}
    />
  )
}

function GiveOpinion({ item, me }: Of) {
  const { t } = useWords()
  const { opinions, opinionsCloseOn: closesOn } = item
  const waits = opinions.some(({ accountId, givenOn }) => accountId === me.account.id && givenOn === null)
  if (!waits || closesOn === null || compareDates(me.today, closesOn) > 0) return null
  return (
    <>
      <p className="small slate">{t('reviews.giveWhy', { on: closesOn })}</p>
      <WriteForm
        primary
        title={t('reviews.give')}
        button={t('reviews.give')}
        fields={reviewForms.opinion}
        draftKey={`review-opinion-${item.id}`}
        send={(input, key) =>
          write('review/give-opinion', { itemId: item.id, ...asForm<typeof reviewForms.opinion>(input) }, key)
        }
      />
    </>
  )
}

function OpenEnquiry({ item }: Of) {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('reviews.enquiryOpen')}
      button={t('reviews.enquiryOpen')}
      fields={reviewForms.openEnquiry}
      draftKey={`review-enquiry-${item.id}`}
      send={(input, key) =>
        write(
          'review/open-withdrawal-enquiry',
          { itemId: item.id, ...asForm<typeof reviewForms.openEnquiry>(input) },
          key,
        )
      }
    />
  )
}

function Conclude({ item, me }: Of) {
  const { t } = useWords()
  const { opinions, opinionsCloseOn: closesOn } = item
  const silent = opinions.filter(({ givenOn }) => givenOn === null).length
  if (closesOn !== null && silent > 0 && compareDates(me.today, closesOn) <= 0)
    return <p className="small slate">{t('reviews.concludeWaits', { silent, on: closesOn })}</p>
  if (!isLeaderOf(me, item.organizationId)) return <p className="small slate">{t('reviews.concludeByLeader')}</p>
  return (
    <WriteForm
      primary
      title={t('reviews.conclude')}
      button={t('reviews.conclude')}
      fields={reviewForms.conclude}
      suggested={{ on: me.today }}
      draftKey={`review-conclude-${item.id}`}
      send={(input, key) =>
        write('review/conclude-item', { itemId: item.id, ...asForm<typeof reviewForms.conclude>(input) }, key)
      }
    />
  )
}

function Assign({ item }: Of) {
  const { t } = useWords()
  const people = useAskable(item.organizationId)
  const fields = {
    owner: choice('承办人', 'Carried on by', people, { required: false }),
    ...reviewForms.assign,
  } as const
  return (
    <WriteForm
      title={t('reviews.assign')}
      button={t('reviews.assign')}
      fields={fields}
      suggested={{ dueOn: item.dueOn }}
      draftKey={`review-assign-${item.id}`}
      send={(input, key) => write('review/assign-item', { itemId: item.id, ...asForm<typeof fields>(input) }, key)}
    />
  )
}
