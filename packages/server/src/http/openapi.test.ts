import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { createApp } from './app.ts'

let bench: Bench
let document: Readonly<Record<string, never>> & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { security: unknown; responses: unknown }>>>>
  readonly components: { readonly securitySchemes: object; readonly responses: object }
}

beforeAll(async () => {
  bench = await openBench()
  const app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  document = (await app.inject('/api/openapi.json')).json()
  await app.close()
})
afterAll(() => bench.close())

const operation = (name: string) => Object.values(document.paths[`/api/${name}`] ?? {})[0]

test('the document says how a program comes in', () => {
  expect(document.components.securitySchemes).toMatchObject({ accessKey: { type: 'http', scheme: 'bearer' } })
  expect(operation('development/list-projects')?.security).toEqual([{ accessKey: [] }, { session: [] }])
})

test('what is open to everybody may be asked without, what is done in person only in a session', () => {
  expect(operation('organizations/sign-in')?.security).toEqual([{}, { accessKey: [] }, { session: [] }])
  expect(operation('organizations/create-access-key')?.security).toEqual([{ session: [] }])
})

test('every operation names the refusals that any of them may get', () => {
  for (const path of Object.entries(document.paths).flatMap(([at, path]) => (at.startsWith('/api/') ? [path] : [])))
    for (const { responses } of Object.values(path))
      expect(responses).toMatchObject({
        401: { $ref: '#/components/responses/NotSignedIn' },
        429: { $ref: '#/components/responses/TooMany' },
      })
  expect(Object.keys(document.components.responses)).toEqual(['NotSignedIn', 'TooMany'])
})
