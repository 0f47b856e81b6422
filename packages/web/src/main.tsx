import 'virtual:component-styles.css'
import './ui/base.css'
import './parts/shell.css'
import './parts/parts.css'
import './parts/ink-line.css'
import { type Query, QueryCache, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RefusedError } from './api.ts'
import { Frame } from './frame.tsx'
import { makeQueryClient } from './queries.ts'
import { makeRouter } from './routes.tsx'
import { startColorScheme } from './ui/color-scheme.ts'
import { startWords } from './words/index.ts'

startWords()
startColorScheme()

const client = makeQueryClient(new QueryCache({ onError: signInAgain }))
const router = makeRouter(client)

/** A session that ended while somebody worked: they sign in and come back to the same address. */
function signInAgain(error: unknown, { meta }: Pick<Query, 'meta'>): void {
  if (meta?.['unasked']) return
  const { pathname, href } = router.state.location
  if (!(error instanceof RefusedError) || error.status !== 401 || pathname === '/sign-in') return
  void router.navigate({ to: '/sign-in', search: { back: href } })
}

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element #root')
createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Frame>
        <RouterProvider router={router} />
      </Frame>
    </QueryClientProvider>
  </StrictMode>,
)
