import { acts } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { wordFen } from '../../../ui/measures.ts'
import { useWords } from '../../../words/index.ts'

const purposes = acts['record-charge'].fields.purpose.options

type Charge = ProjectView['charges'][number]

/** The ledger of fees. It stands apart from every decision: nothing here opens or closes an act. */
export function FeesTab({ project }: { readonly project: ProjectView }) {
  const { t, say, language } = useWords()
  const purpose = (charge: Charge) =>
    Object.hasOwn(purposes, charge.purpose) ? say(purposes[charge.purpose as keyof typeof purposes]) : charge.purpose // hasOwn is the proof
  return (
    <div className="stack">
      <p className="slate">{t('fees.apart')}</p>
      <ListTable<Charge>
        label={t('tab.fees')}
        rows={project.charges}
        rowKey={({ id }) => id}
        empty={t('fees.none')}
        fileName={t('tab.fees')}
        columns={[
          { key: 'purpose', title: t('fees.purpose'), render: purpose, text: purpose },
          { key: 'payer', title: t('fees.payer'), render: ({ payer }) => payer, text: ({ payer }) => payer },
          {
            key: 'amount',
            title: t('fees.amount'),
            render: ({ amountFen }) => <span className="no-break">{wordFen(amountFen, language)}</span>,
            text: ({ amountFen }) => (amountFen / 100).toFixed(2),
          },
          { key: 'on', title: t('fees.on'), render: ({ on }) => <LegalDay date={on} />, text: ({ on }) => on },
          { key: 'tariff', title: t('fees.tariff'), render: ({ tariff }) => tariff, text: ({ tariff }) => tariff },
        ]}
      />
    </div>
  )
}
