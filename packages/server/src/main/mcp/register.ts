import { randomUUID } from 'node:crypto'
import type { Api } from '../../api.ts'
import { createClient } from '../../client/index.ts'
import type { Services } from '../../services.ts'

/** What the tools ask of the register. */
export type RegisterRead = 'registry.search-records' | 'registry.show-record' | 'registry.check-currency'

export type Register = <Name extends RegisterRead>(
  name: Name,
  input: Api[Name]['input'],
) => Promise<Api[Name]['output']>

/** Asks a running server, with the rights of the key's owner; without a key as the public. */
export function overHttp(url: string, key: string | undefined): Register {
  const client = createClient({ url, key })
  return (name, input) => client.call(name, input)
}

/** Asks the database of this machine as the public; it is opened by the first question. */
export function inProcess(open: () => Promise<Services>): Register {
  return async (name, input) => {
    const [services, { thePublic }, { runUseCase }, { registryUseCases }] = await Promise.all([
      open(),
      import('../../context.ts'),
      import('../../run-use-case.ts'),
      import('../../registry/index.ts'),
    ])
    const useCase = registryUseCases.find((each) => each.name === name)
    if (!useCase) throw new Error(`no use-case ${name}`)
    const request = { actor: thePublic, requestId: `mcp-${randomUUID()}` }
    return (await runUseCase(services, useCase as never, input, request)) as never // found by the name that types both
  }
}
