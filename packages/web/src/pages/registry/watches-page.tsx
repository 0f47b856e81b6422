import { Link } from '@tanstack/react-router'
import { concern, currencyVerdicts, isCurrencyVerdict, paths, text } from '@zhunsheng/core'
import type { WatchView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useReadAgain } from '../../session.ts'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const fields = { number: text('标准编号', 'Number of the standard', { required: true }) } as const

/** What I follow: standards with all their editions, and what the texts of my projects cite. */
export function WatchesPage() {
  const { t } = useWords()
  const { rows } = useRead('registry/list-watches', {})
  return (
    <Page
      title={t('nav.watches')}
      below={<p className="slate">{t('watches.why')}</p>}
      actions={
        <WriteForm
          title={t('watches.begin')}
          button={t('watches.begin')}
          fields={fields}
          draftKey="watch"
          send={(input, key) => write('registry/begin-watch', { number: String(input['number']) }, key)}
        />
      }
    >
      <ListTable<WatchView>
        label={t('nav.watches')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('watches.empty')}
        fileName={t('nav.watches')}
        columns={[
          { key: 'what', title: t('watches.what'), render: (row) => <Subject watch={row} />, text: subjectText },
          {
            key: 'standing',
            title: t('watches.standing'),
            render: (row) => <Standing watch={row} />,
            text: ({ standing }) => Object.keys(standing).join('、'),
          },
          {
            key: 'begunOn',
            title: t('watches.since'),
            render: ({ begunOn }) => <LegalDay date={begunOn} />,
            text: ({ begunOn }) => begunOn,
          },
          { key: 'end', title: '', render: ({ id }) => <End id={id} />, text: () => '' },
        ]}
      />
    </Page>
  )
}

const subjectText = ({ family, projectTitle }: WatchView): string => family ?? projectTitle ?? ''

function Subject({ watch }: { readonly watch: WatchView }) {
  const { t } = useWords()
  const { family, projectId, projectTitle } = watch
  if (family) return <a href={paths.record(family)}>{family}</a>
  return (
    <>
      {t('watches.references')}{' '}
      <Link to="/projects/$projectId" params={{ projectId: projectId ?? '' }}>
        {projectTitle}
      </Link>
    </>
  )
}

const tones: Readonly<Record<'act' | 'look' | 'none', Tone>> = { act: 'bad', look: 'plain', none: 'good' }

/** Each number with how it stands; those that ask for something come first. */
function Standing({ watch }: { readonly watch: WatchView }) {
  const { t, say } = useWords()
  const entries = Object.entries(watch.standing)
  if (entries.length === 0) return <span className="slate">{t('watches.nothing')}</span>
  return (
    <ul className="plain">
      {entries
        .toSorted(([, one], [, other]) => rank(one.verdict) - rank(other.verdict))
        .map(([number, { verdict, current }]) => (
          <li key={number}>
            <a href={paths.record(number)}>{number}</a>{' '}
            {isCurrencyVerdict(verdict) && (
              <Tag tone={tones[concern[verdict]]}>{say(currencyVerdicts[verdict].title)}</Tag>
            )}{' '}
            {current && current !== number && <a href={paths.record(current)}>{current}</a>}
          </li>
        ))}
    </ul>
  )
}

const RANKS = { act: 0, look: 1, none: 2 } as const
const rank = (verdict: string): number => (isCurrencyVerdict(verdict) ? RANKS[concern[verdict]] : RANKS.look)

function End({ id }: { readonly id: string }) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const end = async () => {
    await write('registry/end-watch', { id }, `end-watch-${id}`)
    await readAgain()
  }
  return (
    <Button size="small" onClick={() => void end()}>
      {t('watches.end')}
    </Button>
  )
}
