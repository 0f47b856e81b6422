import { paths } from '@zhunsheng/core'
import type { Posted, PublicPage } from '../../http/public/public-page.ts'
import { beginWatch } from './begin-watch.ts'

/** Where the buttons of public pages lead: it begins to follow and goes back. Asked for by itself it has nothing to show. */
export const followPublic: PublicPage = {
  address: paths.follow(),
  show: async () => ({ kind: 'redirect', to: paths.app.watches() }),
  async take(visit, posted) {
    await visit.run(beginWatch, subjectOf(posted))
    return { kind: 'redirect', to: backTo(posted) }
  },
}

const subjectOf = (posted: Posted): Record<string, string> =>
  Object.fromEntries(
    ['number', 'query'].flatMap((name) => (posted.text(name) === '' ? [] : [[name, posted.text(name)]])),
  )

const backTo = (posted: Posted): string =>
  posted.text('number') === '' ? `${paths.search()}?${posted.text('query')}` : paths.record(posted.text('number'))
