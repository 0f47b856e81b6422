import { keepPreviousData, type QueryCache, QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { RefusedError, read } from './api.ts'
import type { Reads } from './calls.ts'

/** What is read stays fresh for as long as a person needs to look back and forth between two pages. */
const FRESH_MILLISECONDS = 15_000

export const makeQueryClient = (queryCache?: QueryCache) =>
  new QueryClient({
    ...(queryCache && { queryCache }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLISECONDS,
        retry: (count, error) => !(error instanceof RefusedError) && count < 2,
      },
    },
  })

export const readOptions = <Name extends keyof Reads>(name: Name, query: Reads[Name]['query']) => ({
  queryKey: [name, query] as const,
  queryFn: (): Promise<Reads[Name]['answer']> => read(name, query),
})

/** The answer itself; while it is on its way the route shows that it loads, and a refusal goes to the route's error page. */
export function useRead<Name extends keyof Reads>(name: Name, query: Reads[Name]['query']): Reads[Name]['answer'] {
  return useSuspenseQuery(readOptions(name, query)).data
}

/** As `useRead`, but the former rows stay on the page while other filters are being answered. */
export function useList<Name extends keyof Reads>(name: Name, query: Reads[Name]['query']) {
  return useQuery({ ...readOptions(name, query), placeholderData: keepPreviousData, throwOnError: true })
}
