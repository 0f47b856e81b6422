import { type Language, paths, type Worded } from '@zhunsheng/core'
import { html, moduleScript, type Safe } from './html.ts'
import { addressWith } from './pieces.ts'
import { stylesheetPath } from './stylesheet.ts'

export type Layout = {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly search: URLSearchParams
  readonly body: Safe
  readonly description?: string | undefined
  /** Address of the Atom feed of what the page lists. */
  readonly feed?: string | undefined
  /** A module of our own; only where a page offers what cannot be done without one. */
  readonly script?: string | undefined
}

const words = {
  name: { zh: '准绳', en: '准绳 Zhunsheng' },
  tagline: { zh: '标准全生命周期，步步可查', en: 'the whole life of a standard, in the open' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  navigation: { zh: '栏目', en: 'Sections' },
  signIn: { zh: '工作人员登录', en: 'Staff sign-in' },
  language: { zh: '语言', en: 'Language' },
  footer: {
    zh: '办理情况来自各团体的记录，登记库所列来自写明的来源；每一步都留痕，可自行验证。',
    en: 'What is told of projects comes from the organizations’ own records, what the register holds from the sources it names; every step leaves a trace that you can verify.',
  },
} as const

const sections: readonly (readonly [string, Worded])[] = [
  [paths.search(), { zh: '标准', en: 'Standards' }],
  [paths.currency(), { zh: '查新', en: 'Currency check' }],
  [paths.consultations(), { zh: '征求意见', en: 'Open for comments' }],
  [paths.calls(), { zh: '公开征集', en: 'Calls for drafters' }],
  [paths.announcements(), { zh: '公告', en: 'Announcements' }],
  [paths.publicTrace(), { zh: '留痕', en: 'Trace' }],
  [paths.textCheck(), { zh: '文本检查', en: 'Check a text' }],
  [paths.receipt(), { zh: '查回执', en: 'Receipts' }],
]

const footerLinks: readonly (readonly [string, Worded])[] = [
  [paths.openData(), { zh: '开放数据', en: 'Open data' }],
  [paths.basis(), { zh: '法律依据', en: 'Legal sources' }],
  [paths.articles(), { zh: '十七条对照', en: 'Seventeen articles' }],
  [paths.reviews(), { zh: '复审到期', en: 'Due for review' }],
  [paths.announcementsFeed(), { zh: '公告订阅（Atom）', en: 'Announcements (Atom)' }],
  [paths.consultationsFeed(), { zh: '征求意见订阅（Atom）', en: 'Enquiries (Atom)' }],
]

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** The frame of every public page. No inline script and no style but the one sheet, so that a strict policy can hold. */
export function layout({ title, language, path, search, body, description, feed, script }: Layout): Safe {
  const say = (worded: Worded): string => worded[language]
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const name = say(words.name)
  return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} · ${name}`}</title>
${description && html`<meta name="description" content="${description}">`}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheetPath}">
<link rel="alternate" hreflang="${LANGUAGE_TAGS[other]}" href="${inLanguage(path, search, other)}">
${feed && html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed}">`}
${script && moduleScript(script)}
</head>
<body>
<a class="skip" href="#content">${say(words.skip)}</a>
<header class="top">
<div class="wide"><a class="brand" href="${paths.home()}"><b>准绳</b> <span>${say(words.tagline)}</span></a>
<nav class="sections" aria-label="${say(words.navigation)}">${sections.map(([to, words]) => html`<a href="${to}"${isIn(path, to) && html` aria-current="true"`}>${say(words)}</a>`)}</nav>
<div class="aside"><nav aria-label="${say(words.language)}"><a lang="${LANGUAGE_TAGS[other]}" hreflang="${LANGUAGE_TAGS[other]}" href="${inLanguage(path, search, other)}">${other === 'en' ? 'English' : '中文'}</a></nav>
<a href="${paths.app.root()}">${say(words.signIn)}</a></div></div>
</header>
<main id="content" class="wide">${body}</main>
<footer class="bottom"><div class="wide"><p>${say(words.footer)}</p><p class="links">${footerLinks.map(([to, words]) => html`<a href="${to}">${say(words)}</a> `)}</p></div></footer>
</body>
</html>`
}

/** A standard's own page belongs to the section of standards, though its address begins otherwise. */
const isIn = (path: string, section: string): boolean =>
  path === section ||
  path.startsWith(`${section}/`) ||
  (section === paths.search() && path.startsWith(paths.standards()))

const inLanguage = (path: string, search: URLSearchParams, language: Language): string =>
  addressWith(path, { ...Object.fromEntries(search), lang: language })
