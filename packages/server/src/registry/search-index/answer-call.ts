import type { SearchHost } from './search-host.ts'
import type { CallName, SearchCalls } from './search-messages.ts'

type Answers = { readonly [Name in CallName]: (host: SearchHost, asked: SearchCalls[Name]['asked']) => Answered<Name> }
type Answered<Name extends CallName> = SearchCalls[Name]['answered'] | Promise<SearchCalls[Name]['answered']>

const answers: Answers = {
  search: ({ index }, question) => index.search(question),
  suggest: ({ index }, { beginning, day, limit }) => index.suggest(beginning, day, limit),
  tree: ({ index }, { tree, day }) => index.tree(tree, day),
  follow: (host) => host.follow(),
  probe: (host, { count, day }) => host.probe(count, day),
  async save(host) {
    await host.save()
    return null
  },
  size: ({ index }) => ({ records: index.size, bytes: index.bytes }),
}

/** The one place where a call becomes work on the index, in a thread of its own or in this one. */
export function answerCall<Name extends CallName>(
  host: SearchHost,
  call: Name,
  asked: SearchCalls[Name]['asked'],
): Answered<Name> {
  const answer: Answers[Name] = answers[call]
  return answer(host, asked)
}
