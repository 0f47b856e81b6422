import {
  acts,
  type Basis,
  isToBeVerified,
  resolveBasis,
  socialOrganization,
  sourceStatusWords,
  wordBasis,
} from '@zhunsheng/core'
import { useState } from 'react'
import { Facts } from '../ui/facts.tsx'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/index.ts'

/** The short name of a provision; it opens what is known of the provision and all that rests on it. */
export function BasisLink({ basis }: { readonly basis: Basis }) {
  const { t, basis: word } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`link-button basis-link${isToBeVerified(basis) ? ' soon' : ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {word(basis)}
      </button>
      {open && (
        <Sheet title={word(basis)} open onClose={() => setOpen(false)} closeLabel={t('sheet.close')}>
          <BasisSheet basis={basis} />
        </Sheet>
      )}
    </>
  )
}

export function BasisLinks({ bases }: { readonly bases: readonly Basis[] | undefined }) {
  if (!bases || bases.length === 0) return null
  return (
    <span className="basis-links small">
      {bases.map((basis) => (
        <BasisLink key={`${basis.source} ${basis.article}`} basis={basis} />
      ))}
    </span>
  )
}

function BasisSheet({ basis }: { readonly basis: Basis }) {
  const { t, say, language } = useWords()
  const source = resolveBasis(basis)
  return (
    <div className="stack">
      {isToBeVerified(basis) && (
        <Note tone="soon" title={t('basis.toBeVerified')}>
          <p>{t('basis.toBeVerifiedWhy')}</p>
        </Note>
      )}
      <Facts
        rows={[
          [t('basis.source'), language === 'zh' ? source.titleZh : `${source.titleEn} (${source.titleZh})`],
          [t('basis.documentNumber'), source.docNumber],
          [t('basis.issuer'), say(source.issuer)],
          [t('basis.promulgated'), source.promulgated],
          [t('basis.effective'), source.effective],
          [t('basis.status'), say(sourceStatusWords[source.status])],
          [t('basis.confidence'), t(`basis.confidence.${basis.confidence}`)],
        ]}
      />
      <section className="stack-tight" aria-label={t('basis.restsOnIt')}>
        <h3>{t('basis.restsOnIt')}</h3>
        <ul className="stack-tight">
          {thingsResting(basis).map((thing) => (
            <li key={thing.zh}>{say(thing)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The conditions and acts of the procedure that name this provision. */
function thingsResting(basis: Basis) {
  const same = (other: Basis) => wordBasis(other, 'zh') === wordBasis(basis, 'zh')
  const guards = Object.values(socialOrganization.guards).filter((guard) => guard.basis.some(same))
  const resting = Object.values(acts).filter((act) => act.basis.some(same))
  return [...guards, ...resting].map(({ title }) => title)
}
