import { type BodyKind, bodyKinds, changeKindFields } from '@zhunsheng/core'
import type { BodyView } from '@zhunsheng/server/api'
import { useState } from 'react'
import { write } from '../../../api.ts'
import { WriteForm } from '../../../parts/write-form.tsx'
import { FieldFrame } from '../../../ui/field-frame.tsx'
import { OneOf } from '../../../ui/inputs.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { useParents } from '../new-body-page.tsx'

const frame = { required: '', whyAsked: '' }

/** For what was registered under the wrong kind; the administrator chooses the right one and says why. */
export function ChangeKind({ body, kind }: { readonly body: BodyView; readonly kind: BodyKind }) {
  const { t, say } = useWords()
  const [to, setTo] = useState<BodyKind>(kind)
  const parents = useParents(to)
  return (
    <Section title={t('body.changeKind')}>
      <div className="row">
        <FieldFrame label={t('body.changeKindTo')} required={false} words={frame}>
          {(control) => (
            <OneOf
              control={control}
              value={to}
              options={Object.entries(bodyKinds).map(([id, entry]) => ({ id, label: say(entry) }))}
              onChange={(chosen) => setTo((chosen || kind) as BodyKind)} // the options are the kinds
            />
          )}
        </FieldFrame>
        <WriteForm
          key={to}
          title={t('body.changeKind')}
          button={t('body.changeKind')}
          fields={changeKindFields(to)}
          choices={{ parentId: parents }}
          suggested={{ place: body.place, parentId: body.parent?.id }}
          draftKey={`body-kind.${body.id}.${to}`}
          send={(input, key) =>
            write('organizations/change-body-kind', { organizationId: body.id, kind: to, ...input }, key)
          }
        />
      </div>
    </Section>
  )
}
