import { paths } from '@zhunsheng/core'
import { Button } from 'antd'
import { newKey, write } from '../../../api.ts'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** The secret addresses at which a feed reader and a calendar read what I follow. */
export function Subscribe({ token }: { readonly token: string | null }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const renew = async () => {
    await write('registry/renew-watch-feed', {}, newKey())
    if (token !== null) announce(t('watches.subscribe.renewed'))
    await readAgain()
  }
  return (
    <Section title={t('watches.subscribe')}>
      <div className="stack">
        <p className="slate">{t('watches.subscribeWhy')}</p>
        {token !== null && (
          <dl className="facts">
            <Address name={t('watches.subscribe.feed')} path={paths.watchFeed(token)} />
            <Address name={t('watches.subscribe.days')} path={paths.watchDays(token)} />
          </dl>
        )}
        <p>
          <Button onClick={() => void renew()}>
            {t(token === null ? 'watches.subscribe.make' : 'watches.subscribe.renew')}
          </Button>
        </p>
      </div>
    </Section>
  )
}

function Address({ name, path }: { readonly name: string; readonly path: string }) {
  const address = `${globalThis.location?.origin ?? ''}${path}`
  return (
    <div>
      <dt>{name}</dt>
      <dd className="stack-tight">
        <a href={path}>{address}</a>
        <span>
          <CopyButton text={address} />
        </span>
      </dd>
    </div>
  )
}
