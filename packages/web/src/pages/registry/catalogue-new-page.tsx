import { Link, useNavigate } from '@tanstack/react-router'
import { type FileValue, file } from '@zhunsheng/core'
import type { CataloguePreview } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { newKey, type Problem, RefusedError, write } from '../../api.ts'
import { ActForm } from '../../parts/act-form.tsx'
import { filesOf } from '../../parts/form-values.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { useRead } from '../../queries.ts'
import { useMe, useReadAgain } from '../../session.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { DayInput, OneOf } from '../../ui/inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { type MappedField, mappedFieldTitles } from './catalogue-words.ts'

const fields = { file: file('目录文件', 'The catalogue') } as const

type Looked = { readonly file: FileValue; readonly preview: CataloguePreview }

/** A catalogue is uploaded, its columns are given their meaning, and then it is judged row by row. */
export function CatalogueNewPage() {
  const { t } = useWords()
  const [looked, setLooked] = useState<Looked | null>(null)
  return (
    <Page title={t('imports.begin')} below={<p className="slate">{t('imports.beginWhy')}</p>}>
      <div className="stack">
        {looked ? (
          <MappingForm key={looked.file.sha256} looked={looked} onBack={() => setLooked(null)} />
        ) : (
          <div className="sheet-of-paper narrow">
            <ActForm
              form={{ fields, choices: {}, suggested: {} }}
              draftKey="catalogue-file"
              button={t('imports.look')}
              send={async (input) => {
                const [given] = filesOf(input['file'])
                if (!given) throw new Error('the form was sent without its required file')
                const catalogue = { name: given.name, sha256: given.sha256 }
                return {
                  file: catalogue,
                  preview: await write('registry/preview-catalogue', { file: catalogue }, null),
                }
              }}
              onDone={setLooked}
            />
          </div>
        )}
      </div>
    </Page>
  )
}

type Meanings = Readonly<Record<string, MappedField | ''>>

const fieldNames = Object.keys(mappedFieldTitles) as MappedField[] // the table names exactly these

function MappingForm({ looked, onBack }: { readonly looked: Looked; readonly onBack: () => void }) {
  const { t, say } = useWords()
  const { preview, file: catalogue } = looked
  const { today } = useMe()
  const sources = useRead('registry/list-sources', {}).rows.filter(({ authority }) => authority !== 'own')
  const navigate = useNavigate()
  const readAgain = useReadAgain()
  const proposed = new Map(preview.mapping.columns.map(({ column, field }) => [column, field]))
  const [meanings, setMeanings] = useState<Meanings>(() =>
    Object.fromEntries(preview.columns.map((column) => [column, proposed.get(column) ?? ''])),
  )
  const [sourceId, setSourceId] = useState(sources.length === 1 ? (sources[0]?.id ?? '') : '')
  const [asOf, setAsOf] = useState(today)
  const [key, setKey] = useState(newKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const frame = { required: t('form.required'), whyAsked: t('form.whyAsked') }
  const missing = sourceId === '' || asOf === ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending || missing) return
    setSending(true)
    setProblem(null)
    const columns = Object.entries(meanings).flatMap(([column, field]) => (field === '' ? [] : [{ column, field }]))
    const mapping = { ...preview.mapping, columns }
    try {
      const { id } = await write('registry/open-import', { sourceId, asOf, file: catalogue, mapping }, key)
      await readAgain()
      await navigate({ to: '/imports/$importId', params: { importId: id } })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
      setKey(newKey())
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Section title={t('imports.mapping')} beside={<Button onClick={onBack}>{t('imports.otherFile')}</Button>}>
        <div className="stack">
          <p className="slate">
            {catalogue.name}
            {preview.encoding && ` · ${preview.encoding}`}
          </p>
          <p className="slate">{t('imports.mappingWhy')}</p>
          <div className="narrow">
            {preview.columns.map((column) => (
              <FieldFrame key={column} label={column} required={false} words={frame} hint={sampleOf(preview, column)}>
                {(control) => (
                  <select
                    className="plain-input"
                    value={meanings[column] ?? ''}
                    onChange={({ target }) => setMeanings({ ...meanings, [column]: target.value as MappedField | '' })} // the options are exactly these
                    {...control}
                  >
                    <option value="">{t('imports.unused')}</option>
                    {fieldNames.map((name) => (
                      <option key={name} value={name}>
                        {say(mappedFieldTitles[name])}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
            ))}
          </div>
        </div>
      </Section>
      <Section title={t('imports.origin')}>
        <div className="stack narrow">
          {sources.length === 0 && (
            <Note tone="soon" title={t('imports.noSources')}>
              <Link to="/imports">{t('imports.addSource')}</Link>
            </Note>
          )}
          <FieldFrame label={t('imports.source')} required words={frame}>
            {(control) => (
              <OneOf
                control={control}
                options={sources.map(({ id, name }) => ({ id, label: name }))}
                value={sourceId}
                none={t('imports.chooseSource')}
                onChange={setSourceId}
              />
            )}
          </FieldFrame>
          <FieldFrame label={t('imports.asOf')} required words={frame} hint={t('imports.asOfHint')}>
            {(control) => <DayInput {...control} value={asOf} onChange={setAsOf} />}
          </FieldFrame>
          {problem && <RefusalNote problem={problem} />}
          {missing && <p className="slate">{t('imports.originMissing')}</p>}
          <div>
            <Button type="primary" htmlType="submit" loading={sending} disabled={missing}>
              {t('imports.judge')}
            </Button>
          </div>
        </div>
      </Section>
    </form>
  )
}

const SAMPLES_SHOWN = 2

const sampleOf = ({ samples }: CataloguePreview, column: string): string =>
  samples
    .flatMap(({ cells }) => cells?.[column] || [])
    .slice(0, SAMPLES_SHOWN)
    .join('；')
