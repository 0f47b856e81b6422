import { html, type Safe } from './html.ts'
import type { Visit } from './public-page.ts'

export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly day: string
  readonly summary: string
  readonly author: string
}

/** An Atom feed (RFC 4287). Legal days become midnight in China; addresses are whole, since readers keep them elsewhere. */
export function atomFeed(
  visit: Visit,
  title: string,
  path: string,
  pagePath: string,
  entries: readonly FeedEntry[],
): Safe {
  const { publicUrl } = visit.services.config
  const updated = instantOf(
    entries.map(({ day }) => day).reduce((latest, day) => (day > latest ? day : latest), '2000-01-01'),
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${visit.language === 'zh' ? 'zh-CN' : 'en'}">
<id>${publicUrl}${path}</id><title>${title}</title><updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${publicUrl}${path}"/><link rel="alternate" type="text/html" href="${publicUrl}${pagePath}"/>
${entries.map(
  (
    entry,
  ) => html`<entry><id>urn:zhunsheng:${entry.id}</id><title>${entry.title}</title><updated>${instantOf(entry.day)}</updated>
<link rel="alternate" type="text/html" href="${publicUrl}${entry.path}"/><author><name>${entry.author}</name></author><summary>${entry.summary}</summary></entry>
`,
)}</feed>
`
}

const instantOf = (day: string): string => `${day}T00:00:00+08:00`
