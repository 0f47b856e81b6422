import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { acts, caseProcedures, eventTypes, isSourceId, procedures, refusals, socialOrganization } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import { catalogue, checks } from '../packages/text/src/index.ts'

const root = join(import.meta.dirname, '..')
const areas = [
  'registry',
  'development',
  'implementation',
  'review',
  'supervision',
  'organizations',
  'documents',
  'trace',
]

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path) && !path.includes('node_modules'))
}

const sources = ['packages/core/src', 'packages/server/src'].flatMap((folder) =>
  filesBelow(folder, /(?<!\.test)(?<!\.d)\.ts$/u),
)
const useCaseFiles = sources.filter(
  (path) =>
    path.startsWith('packages/server/src/') &&
    /^export const \w+ = (useCase|projectAct)\(/mu.test(read(path)) &&
    !path.includes('/demonstration/'),
)

describe('every use-case', () => {
  it.each(useCaseFiles)('%s has its test beside it', (path) => {
    expect(existsSync(join(root, path.replace(/\.ts$/u, '.test.ts')))).toBe(true)
  })
  it.each(useCaseFiles)('%s is in the index of its area', (path) => {
    const area = path.split('/')[3] ?? ''
    const indexes = sources
      .filter((each) => each.startsWith(`packages/server/src/${area}/`) && /(index|download)\.ts$/u.test(each))
      .map(read)
    const name = /^export const (\w+) = (?:useCase|projectAct)\(/mu.exec(read(path))?.[1] ?? ''
    expect(indexes.some((index) => new RegExp(`\\b${name}\\b`, 'u').test(index))).toBe(true)
  })
  it.each(Object.keys(acts))('the act %s of the procedure has a use-case', (act) => {
    expect(
      useCaseFiles.some(
        (path) =>
          read(path).includes(`projectAct('${act}'`) ||
          read(path).includes(`projectAct(\n  '${act}'`) ||
          read(path).includes(`'development.${act}'`),
      ),
    ).toBe(true)
  })
})

describe('every page', () => {
  const pages = filesBelow('packages/web/src/pages', /-page\.tsx$/u)
  it.each(pages)('%s has its test beside it', (path) => {
    expect(['.test.ts', '.test.tsx'].some((ending) => existsSync(join(root, path.replace(/\.tsx$/u, ending))))).toBe(
      true,
    )
  })
  it.each(pages)('%s is on the site map', (path) => {
    expect(read('packages/web/src/routes.tsx')).toContain(basename(path, '.tsx'))
  })
  const publicPages = sources.filter((path) => path.endsWith('-public.ts'))
  it.each(publicPages)('%s has its test beside it', (path) => {
    expect(['.test.ts', '.unit.test.ts'].some((ending) => existsSync(join(root, path.replace(/\.ts$/u, ending))))).toBe(
      true,
    )
  })
})

describe('every procedure', () => {
  const folder = 'packages/core/src/procedures'
  /** Not procedures themselves: the engine of cases, and the parts that procedures share. */
  const shared = ['blocks', 'cases']
  const folders = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !shared.includes(entry.name),
  )
  it.each(folders.map(({ name }) => name))('%s is in the index', (name) => {
    expect(procedures.map((procedure) => procedure.name)).toContain(name)
  })
  const files = filesBelow(folder, /(?<!\.test)\.ts$/u).filter((path) => /: CaseProcedure = /u.test(read(path)))
  it('of a case is a file of its own, named as the procedure, and in the index', () => {
    const named = files.filter((path) => dirname(path) === folder).map((path) => basename(path, '.ts'))
    expect(named.sort()).toEqual(caseProcedures.map(({ name }) => name).sort())
  })
  it.each(files)('%s has its test beside it', (path) => {
    expect(existsSync(join(root, path.replace(/\.ts$/u, '.test.ts')))).toBe(true)
  })
})

describe('every check of texts', () => {
  const folder = 'packages/text/src/checks'
  const groups = [...new Set(catalogue.map(({ group }) => group))]
  const files = groups.flatMap((group) =>
    filesBelow(`${folder}/${group}`, /(?<!\.test)\.ts$/u).filter((path) =>
      /^export const \w+: Check = /mu.test(read(path)),
    ),
  )
  it('is one of the 266 of the catalogue, and stands there once', () => {
    const ids = checks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !catalogue.some((entry) => entry.id === id))).toEqual([])
    expect(catalogue).toHaveLength(266)
  })
  it('has a file, and every file is in the index of its group', () => {
    expect(checks.map(({ group, name }) => `${folder}/${group}/${name}.ts`).sort()).toEqual([...files].sort())
  })
  it.each(files)('%s has its test beside it', (path) => {
    expect(existsSync(join(root, path.replace(/\.ts$/u, '.test.ts')))).toBe(true)
  })
  it.each(files)('%s exports it under the name of the file', (path) => {
    const camel = basename(path, '.ts').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
    expect(read(path)).toMatch(new RegExp(`^export const ${camel}: Check = `, 'mu'))
  })
  it.each(checks.map((check) => [check.id, check] as const))('%s is worded in both languages', (_, check) => {
    for (const { zh, en } of [check.title, check.why, ...Object.values(check.messages)])
      expect([zh.trim(), en.trim()]).not.toContain('')
  })
})

describe('every legal basis', () => {
  const cited = sources.flatMap((path) =>
    [...read(path).matchAll(/source: '(\w+)', article: '([^']*)', confidence: '(\w+)'/gu)].map(
      (match) => [match[1] ?? '', match[2] ?? '', path] as const,
    ),
  )
  it('resolves in the catalogue of sources', () => {
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter(([source]) => !isSourceId(source))).toEqual([])
  })
  it('is named by every act, guard and procedure', () => {
    for (const act of Object.values(socialOrganization.acts)) expect(act.basis.length).toBeGreaterThan(0)
    for (const guard of Object.values(socialOrganization.guards)) expect(guard.basis.length).toBeGreaterThan(0)
  })
})

describe('every refusal', () => {
  const raisedIn = [...sources, ...filesBelow('packages/server/src', /\.ts$/u)]
  const text = raisedIn
    .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('errors.ts'))
    .map(read)
    .join('\n')
  it.each(Object.keys(refusals))('%s is worded in both languages and says what to do next', (code) => {
    const { says, next } = refusals[code as keyof typeof refusals]
    for (const words of [says.zh, says.en, next.zh, next.en]) expect(words.trim()).not.toBe('')
  })
  it.each(Object.keys(refusals))('%s is raised somewhere', (code) => {
    expect(text).toContain(`'${code}'`)
  })
  it('that is thrown is in the catalogue', () => {
    const thrown = [...text.matchAll(/(?:new Refusal|fail|unknown)\(\s*'([A-Z_]+)'/gu)].map((match) => match[1] ?? '')
    expect([...new Set(thrown)].filter((code) => !Object.hasOwn(refusals, code))).toEqual([])
  })
})

describe('every event', () => {
  it.each(
    Object.entries(socialOrganization.acts).map(([name, { event }]) => [name, event]),
  )('that the act %s records (%s) is in the closed list', (_, event) => {
    expect(Object.hasOwn(eventTypes, event)).toBe(true)
  })
})

describe('the reference', () => {
  it('is what the script makes', () => {
    const made = execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/make-reference.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(made).toContain('up to date')
  }, 120_000)
})

describe('a forbidden import', () => {
  /** Each is written into the tree for a moment, and must be refused by the compiler or the linter. */
  const forbidden: readonly (readonly [
    what: string,
    file: string,
    code: string,
    by: 'types' | 'lint',
    says: RegExp,
  ])[] = [
    [
      'core reading a file',
      'packages/core/src/forbidden.ts',
      "import 'node:fs'\nexport {}\n",
      'types',
      /TS2307|TS2882|Cannot find/u,
    ],
    [
      'core knowing the process',
      'packages/core/src/forbidden.ts',
      'export const home = process.env\n',
      'types',
      /TS2580|TS2591|Cannot find name/u,
    ],
    [
      'core importing the server',
      'packages/core/src/forbidden.ts',
      "export * from '../../server/src/config.ts'\n",
      'types',
      /TS6059|TS6307/u,
    ],
    [
      'core reading a clock',
      'packages/core/src/forbidden.ts',
      'export const now = () => new Date()\n',
      'lint',
      /noRestrictedGlobals/u,
    ],
    [
      'text writing to the console',
      'packages/text/src/forbidden.ts',
      "console.log('x')\nexport {}\n",
      'types',
      /TS2584|Cannot find name/u,
    ],
    [
      'web using values of the server',
      'packages/web/src/forbidden.ts',
      "import { readConfig } from '@zhunsheng/server/src/config.ts'\nexport const config = readConfig\n",
      'types',
      /TS2307|Cannot find module/u,
    ],
    [
      'SQL outside a store',
      'packages/server/src/registry/forbidden.ts',
      "import pg from 'pg'\nexport const client = pg\n",
      'lint',
      /noRestrictedImports/u,
    ],
    [
      'an undeclared dependency',
      'packages/core/src/forbidden.ts',
      "import 'fflate'\nexport {}\n",
      'lint',
      /noUndeclaredDependencies/u,
    ],
  ]
  it.each(forbidden)(
    'is refused: %s',
    (_, file, code, by, says) => {
      const path = join(root, file)
      writeFileSync(path, code)
      try {
        expect(refusalOf(by, file)).toMatch(says)
      } finally {
        rmSync(path)
      }
    },
    120_000,
  )

  function refusalOf(by: 'types' | 'lint', file: string): string {
    try {
      const parts = file.split('/')
      const command =
        by === 'types'
          ? [
              'node_modules/typescript/bin/tsc',
              '-p',
              join(parts[0] ?? '', parts[1] ?? ''),
              // Nothing may be written: what is outside `rootDir` would be written beside its source.
              '--noEmit',
            ]
          : ['node_modules/@biomejs/biome/bin/biome', 'lint', file]
      execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
      return 'not refused'
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string } // execFileSync throws with both
      return `${stdout}${stderr}`
    }
  }
})

describe('the tree', () => {
  it('has no folder called utils, helpers or common', () => {
    expect(sources.map(dirname).filter((folder) => /\/(utils?|helpers?|common|misc)$/u.test(folder))).toEqual([])
  })
  it('is drawn in ARCHITECTURE.md as it is', () => {
    const drawn = read('ARCHITECTURE.md')
    for (const folder of [
      'packages/core',
      'packages/text',
      'packages/server',
      'packages/web',
      'tests/journeys',
      'docs/decisions',
    ])
      expect(drawn).toContain(folder)
  })
  it('uses no randomness in core', () => {
    expect(
      sources.filter((path) => path.startsWith('packages/core/') && /Math\.random|crypto\./u.test(read(path))),
    ).toEqual([])
  })
  it('keeps the store of an area to the area', () => {
    const crossing = sources.flatMap((path) => {
      const area = areas.find((each) => path.startsWith(`packages/server/src/${each}/`))
      if (!area) return []
      return [...read(path).matchAll(/from '(\.\.\/(\w+)\/[\w-]*store\.ts)'/gu)].flatMap((match) =>
        areas.includes(match[2] ?? '') && match[2] !== area ? [`${relative(root, path)} → ${match[1]}`] : [],
      )
    })
    expect(crossing).toEqual([])
  })
})
