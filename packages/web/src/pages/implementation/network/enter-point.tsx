import { chargeFields, formFieldFields, pointFields } from '@zhunsheng/core'
import { write } from '../../../api.ts'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { useWords } from '../../../words/index.ts'

const ORGANIZATIONS_MAX = 500

function useOrganizationChoices() {
  const { rows } = useRead('organizations/list-organizations', { limit: ORGANIZATIONS_MAX })
  return { organizationId: rows.map(({ id, name }) => ({ id, label: name })) }
}

/** An authority enters a body in the network. */
export function EnterPoint() {
  const { t } = useWords()
  const choices = useOrganizationChoices()
  return (
    <>
      <WriteForm
        title={t('network.enter')}
        button={t('network.enterButton')}
        fields={pointFields}
        choices={choices}
        draftKey="enter-point"
        send={(input, key) => write('implementation/enter-point', input, key)}
      />
    </>
  )
}

/** Who is in charge of a mandatory standard. */
export function SetCharge() {
  const { t } = useWords()
  const choices = useOrganizationChoices()
  return (
    <WriteForm
      title={t('network.setCharge')}
      button={t('network.save')}
      fields={chargeFields}
      choices={choices}
      draftKey="implementation-charge"
      send={(input, key) => write('implementation/set-charge', input, key)}
    />
  )
}

/** A field that the authority adds to the form of the reports. */
export function AddFormField() {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('network.addField')}
      button={t('network.save')}
      fields={formFieldFields}
      draftKey="statistics-form-field"
      send={(input, key) => write('implementation/add-form-field', input, key)}
    />
  )
}
