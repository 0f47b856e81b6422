import { createServer } from 'node:http'
import { createDatabase, createPool } from '../../packages/server/src/db/pool.ts'
import type { SearchQuestion } from '../../packages/server/src/registry/search-index/question.ts'
import { createSearchService } from '../../packages/server/src/registry/search-index/search-service.ts'

/** The product's search behind a bare HTTP server in a process of its own, so that it is asked as its peers are. */
const [databaseUrl = '', dataFolder = '', port = ''] = process.argv.slice(2)
const db = createDatabase(createPool(databaseUrl, 1))
const search = createSearchService({ db, databaseUrl, dataFolder, log: (line) => process.stderr.write(`${line}\n`) })
const started = performance.now()
await search.start()
const startSeconds = (performance.now() - started) / 1000

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  answer(url)
    .then((value) => response.end(JSON.stringify(value)))
    .catch((error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    })
})

async function answer({ pathname, searchParams }: URL): Promise<unknown> {
  if (pathname === '/size') return { ...(await search.size()), rss: process.memoryUsage().rss, startSeconds }
  if (pathname === '/probe') return search.probe(Number(searchParams.get('count')), String(searchParams.get('day')))
  return search.search(JSON.parse(String(searchParams.get('question'))) as SearchQuestion)
}

server.listen(Number(port), () => process.stdout.write('ready\n'))
process.on('SIGTERM', () => {
  void search.close().then(() => process.exit(0))
})
