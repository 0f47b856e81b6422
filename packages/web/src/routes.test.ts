import { createMemoryHistory } from '@tanstack/react-router'
import { paths } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { makeQueryClient } from './queries.ts'
import { makeRouter } from './routes.tsx'

const addresses = Object.values(paths.app).map((address: (...ids: string[]) => string) => address('id1', 'id2'))

test.each(addresses)('%s, an address that mails and public pages give, leads to a page', (address) => {
  const router = makeRouter(makeQueryClient(), createMemoryHistory({ initialEntries: [address] }))
  const { pathname } = new URL(address, 'http://localhost')
  const [, , found] = router.getMatchedRoutes(pathname.replace(/^\/app/u, ''))
  expect(found?.id).toBeTruthy()
})
