import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import type { Reads } from '../calls.ts'
import { Frame } from '../frame.tsx'
import { makeQueryClient, readOptions } from '../queries.ts'
import { makeRouter } from '../routes.tsx'
import { type Language, startWords } from '../words/index.ts'

/** What the server would have answered, by name and query. */
export type Answered = {
  [Name in keyof Reads]: readonly [name: Name, query: Reads[Name]['query'], answer: Reads[Name]['answer']]
}[keyof Reads]

/** A page as its words, at an address under `/app`, with these answers already there. Tags are taken out. */
export async function renderPage(
  path: string,
  answers: readonly Answered[],
  language: Language = 'zh',
): Promise<string> {
  startWords(language)
  const client = makeQueryClient()
  for (const [name, query, answer] of answers) client.setQueryData(readOptions(name, query).queryKey, answer)
  const router = makeRouter(client, createMemoryHistory({ initialEntries: [`/app${path}`] }))
  await router.load()
  const thrown: unknown[] = []
  const page = createElement(Frame, null, createElement(RouterProvider, { router }))
  const stream = await renderToReadableStream(createElement(QueryClientProvider, { client }, page), {
    onError: (error) => {
      thrown.push(error)
    },
  })
  await stream.allReady
  const html = await new Response(stream).text()
  // React answers an error with the nearest fallback; a test wants to hear of it.
  if (thrown.length > 0) throw thrown[0]
  return wordsOf(html)
}

/** The words of a page, without tags and scripts, each element's words apart from the next's by one space. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/gu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/(?:<[^>]+>)+/gu, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
