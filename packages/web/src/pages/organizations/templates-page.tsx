import { getRouteApi } from '@tanstack/react-router'
import { date, type FileValue, file } from '@zhunsheng/core'
import type { TemplateFieldView, TemplateView } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { FileLink } from '../../parts/file-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { OrganizationChoice } from '../../parts/organization-choice.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/organizations/$organizationId/templates')

const from = date('生效日期', 'In force from')
const setFields = { file: file('模板（.docx）', 'Template (.docx)'), from } as const
const withdrawFields = { from } as const

/** The organization's own paper templates: which paper is made from which, since when, and what a template may name. */
export function TemplatesPage() {
  const { t, say } = useWords()
  const { organizationId } = route.useParams()
  const me = useMe()
  const { papers } = useRead('documents/list-templates', { organizationId })
  return (
    <Page
      title={t('nav.templates')}
      below={
        <>
          <OrganizationChoice me={me} chosen={organizationId} to="/organizations/$organizationId/templates" />
          <p className="slate">{t('templates.how')}</p>
        </>
      }
    >
      <div className="stack">
        {papers.map((paper) => (
          <Section
            key={paper.paper}
            title={say(paper.title)}
            beside={<SetTemplate organizationId={organizationId} template={paper} today={me.today} />}
          >
            <Template template={paper} />
          </Section>
        ))}
      </div>
    </Page>
  )
}

function Template({ template: { paper, fields, inForce, history } }: { readonly template: TemplateView }) {
  const { t } = useWords()
  const current = history.find(({ id }) => id === inForce)
  return (
    <div className="stack-tight">
      <p>
        {t('templates.inForce')}
        <strong>{current?.fileName ?? t('templates.common')}</strong>
        {' · '}
        <FileLink href={address('documents/starting-template', { paper })}>{t('templates.starting')}</FileLink>
      </p>
      {history.length > 0 && (
        <ul className="small slate" aria-label={t('rule.history')}>
          {history.map(({ id, fileName, from: day }) => (
            <li key={id}>
              <LegalDay date={day} />{' '}
              {fileName === null ? (
                t('templates.common')
              ) : (
                <FileLink href={address('documents/own-file', { id })}>{fileName}</FileLink>
              )}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('templates.fields')}</summary>
        <ul className="small">
          {fields.map((field) => (
            <li key={field.name}>
              <Field field={field} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** A field as it is written in a template, with what it says of a made-up project. */
function Field({ field: { name, example, fields } }: { readonly field: TemplateFieldView }) {
  const { t } = useWords()
  if (fields.length === 0)
    return (
      <>
        <code>{`{${name}}`}</code> <span className="slate">{example}</span>
      </>
    )
  return (
    <>
      <code>{`{#${name}}`}</code> … <code>{`{/${name}}`}</code> <span className="slate">{t('templates.list')}</span>
      <ul>
        {fields.map((each) => (
          <li key={each.name}>
            <code>{`{${each.name}}`}</code> <span className="slate">{each.example}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function SetTemplate({
  organizationId,
  template: { paper, inForce },
  today,
}: {
  readonly organizationId: string
  readonly template: TemplateView
  readonly today: string
}) {
  const { t } = useWords()
  const common = { organizationId, paper }
  return (
    <div className="row">
      <WriteForm
        small
        title={t('templates.set')}
        button={t('templates.setButton')}
        fields={setFields}
        suggested={{ from: today }}
        draftKey={`set-template.${organizationId}.${paper}`}
        send={(input, key) =>
          write(
            'documents/set-template',
            { ...common, from: String(input['from']), file: input['file'] as FileValue }, // the file field above gives this
            key,
          )
        }
      />
      {inForce !== null && (
        <WriteForm
          small
          title={t('templates.withdraw')}
          button={t('templates.withdrawButton')}
          fields={withdrawFields}
          suggested={{ from: today }}
          draftKey={`withdraw-template.${organizationId}.${paper}`}
          send={(input, key) => write('documents/set-template', { ...common, from: String(input['from']) }, key)}
        />
      )}
    </div>
  )
}
