import { needsWithdrawalEnquiry, withdrawalEnquiryOf } from '@zhunsheng/core'
import type { ReviewItemView } from '@zhunsheng/server/api'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** What has to be asked before the standard may be withdrawn, and what was. */
export function ItemEnquiry({ item }: { readonly item: ReviewItemView }) {
  const { t } = useWords()
  if (!needsWithdrawalEnquiry(item) || item.startedOn === null) return null
  // Concluded otherwise than by a withdrawal, nothing was to be asked.
  if (item.conclusion !== null && item.conclusion !== 'withdraw') return null
  const enquiry = withdrawalEnquiryOf(item)
  const {
    enquiryFrom: from,
    enquiryUntil: until,
    enforcingDepartment: department,
    enforcingDepartmentAskedOn: on,
  } = item
  return (
    <Section title={t('reviews.enquiry')}>
      <div className="stack-tight">
        <p>
          {enquiry.daysMin === null ? t('reviews.enquiryNoDays') : t('reviews.enquiryDays', { days: enquiry.daysMin })}{' '}
          <BasisLinks bases={enquiry.basis} />
        </p>
        {from && until ? (
          <p>{t('reviews.enquiryRuns', { from, until })}</p>
        ) : (
          <p className="slate">{t('reviews.enquiryNone')}</p>
        )}
        <Facts
          rows={[[t('reviews.enforcer'), department && on ? t('reviews.enforcerAsked', { department, on }) : null]]}
        />
      </div>
    </Section>
  )
}
