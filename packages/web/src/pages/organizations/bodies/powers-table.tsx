import {
  type BodyKind,
  bodyKinds,
  type Grant,
  powerConditions,
  powerLevels,
  powers,
  powersOfKind,
} from '@zhunsheng/core'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { useWords } from '../../../words/index.ts'

/** What a body of a kind may do, to what, on which condition, and by which provision. */
export function PowersTable({ kind }: { readonly kind: BodyKind }) {
  const { t, say, join } = useWords()
  const over = ({ levels, bodies }: Grant) =>
    join([...levels.map((level) => say(powerLevels[level])), ...bodies.map((body) => say(bodyKinds[body]))])
  const conditions = ({ conditions: all }: Grant) => join(all.map((each) => say(powerConditions[each])))
  return (
    <div className="stack-tight">
      <p className="small slate">{t('body.powersWhy')}</p>
      <ListTable<Grant>
        label={t('body.powers')}
        rows={powersOfKind(kind)}
        rowKey={({ power, levels, bodies, conditions: all }) => [power, ...levels, ...bodies, ...all].join(' ')}
        empty={t('body.noPowers')}
        columns={[
          { key: 'power', title: t('body.power'), render: ({ power }) => say(powers[power]) },
          { key: 'over', title: t('body.over'), render: over },
          { key: 'conditions', title: t('body.conditions'), render: conditions },
          { key: 'basis', title: t('body.basis'), render: ({ basis }) => <BasisLinks bases={basis} /> },
        ]}
      />
    </div>
  )
}
