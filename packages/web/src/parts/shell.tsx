import { Link, Outlet, useLocation, useNavigate, useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useMe } from '../session.ts'
import { changeLanguage, useWords } from '../words/index.ts'
import { FirstTour } from './first-tour.tsx'
import { currentPlace, placesOf } from './navigation.ts'
import { UndoOffers } from './undo.tsx'
import { WhoAmI } from './who-am-i.tsx'

/** The frame of every signed-in page: areas at the left, one search box and who I am on top. */
export function Shell() {
  const { t } = useWords()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const places = placesOf(me)
  const current = currentPlace(places, pathname)
  useFocusOnArrival(pathname)
  useEffect(() => setOpen(false), [pathname])

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      {me.demonstration && (
        <aside className="shell-bar" aria-label={t('shell.demonstrationTitle')}>
          {t('shell.demonstration')}
        </aside>
      )}
      <header className="shell-top">
        <button
          type="button"
          className="shell-menu"
          aria-expanded={open}
          aria-controls="areas"
          onClick={() => setOpen(!open)}
        >
          {t('shell.menu')}
        </button>
        <Link to="/todo" className="shell-brand" aria-label={t('shell.home')}>
          准绳
        </Link>
        <SearchBox />
        <LanguageSwitch />
        <WhoAmI me={me} />
      </header>
      <nav id="areas" className={open ? 'shell-nav shell-nav-open' : 'shell-nav'} aria-label={t('shell.areas')}>
        <ul>
          {places.map(({ to, title }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: true }}
                {...(to === current && { 'aria-current': 'page' as const })}
              >
                {t(title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <UndoOffers>
        <main id="main" className="shell-main">
          <Outlet />
        </main>
      </UndoOffers>
      <FirstTour />
    </div>
  )
}

/** Moves the focus to the heading of the page that was gone to, as a full page load would; not on the first one. */
function useFocusOnArrival(pathname: string): void {
  const router = useRouter()
  const arrived = useRef(pathname)
  useEffect(
    () =>
      router.subscribe('onRendered', ({ toLocation }) => {
        if (toLocation.pathname === arrived.current) return
        arrived.current = toLocation.pathname
        document.querySelector<HTMLElement>('main h1')?.focus()
      }),
    [router],
  )
}

function SearchBox() {
  const { t } = useWords()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const q = input.current?.value.trim() ?? ''
    if (q !== '') void navigate({ to: '/search', search: { q } })
  }
  return (
    <search className="shell-search">
      <form onSubmit={onSubmit}>
        <input
          ref={input}
          type="search"
          name="q"
          className="plain-input"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
        />
      </form>
    </search>
  )
}

export function LanguageSwitch() {
  const { language } = useWords()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="link-button shell-language" lang={other} onClick={() => changeLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  )
}
