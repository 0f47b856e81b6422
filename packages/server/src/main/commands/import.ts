import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '@zhunsheng/core'
import { Compile } from 'typebox/compile'
import { theSystem } from '../../context.ts'
import { type Mapping, mappingSchema } from '../../registry/catalogue/mapping/index.ts'
import { previewCatalogue } from '../../registry/catalogue/preview-catalogue.ts'
import { runUseCase } from '../../run-use-case.ts'
import { type Call, command, type Outcome, textOption } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Bringing, enter, judge, keepFile, reportOf, requireSource } from '../importing/bring-in.ts'
import { dumpFolderOf, type Rebuilt, rebuildRegister } from '../importing/rebuild-register.ts'
import { wordReport } from '../importing/word-report.ts'
import { UsageError } from '../usage.ts'

const compiledMapping = Compile(mappingSchema)
const AUTHORITIES = ['official', 'secondary'] as const

export const importCommand = command({
  words: ['import'],
  title: {
    zh: '导入目录或登记库数据包：先判读并报告，--confirm 才入库',
    en: 'bring catalogues or a dump of a register in: judged and reported, entered with --confirm alone',
  },
  positional: ['file…'],
  options: {
    source: { type: 'string', value: 'NAME', title: { zh: '目录的来源', en: 'source of the catalogue' } },
    authority: {
      type: 'string',
      value: AUTHORITIES.join('|'),
      title: { zh: '新来源的性质', en: 'what a new source is' },
    },
    'as-of': { type: 'string', value: 'DAY', title: { zh: '来源读取日', en: 'day on which the source was read' } },
    mapping: {
      type: 'string',
      value: 'FILE',
      title: {
        zh: '列对应表（JSON），默认按列名推定',
        en: 'mapping of columns (JSON), proposed by their names unless given',
      },
    },
    confirm: { type: 'boolean', title: { zh: '入库', en: 'enter what was judged' } },
  },
  run: async (call) => {
    const paths = call.positional.map((path) => resolve(path))
    const folders: (string | null)[] = []
    for (const path of paths) folders.push(await dumpFolderOf(path))
    const dumps = folders.filter((folder) => folder !== null)
    if (dumps.length > 0 && dumps.length < paths.length)
      throw new UsageError('数据包和目录请分开导入 / bring dumps and catalogues in apart')
    return call.open(async ({ services, ownerUrl }) => {
      const bringing = { services, ownerUrl, log: call.log }
      return dumps.length > 0
        ? outcomeOf(await rebuildRegister(bringing, dumps, call.options['confirm'] === true))
        : importCatalogues(bringing, call, paths)
    })
  },
})

async function importCatalogues(bringing: Bringing, call: Call, paths: readonly string[]): Promise<Outcome> {
  const [name, asOf] = [textOption(call, 'source'), textOption(call, 'as-of')]
  if (name === undefined || asOf === undefined) throw new Refusal('IMPORT_SOURCE_MISSING')
  const given = await readMapping(textOption(call, 'mapping'))
  const { services } = bringing
  const sourceId = await requireSource(services, { name, authority: authorityOf(call) })
  const imports = []
  for (const path of paths) {
    const file = await keepFile(services, path)
    const request = { actor: theSystem, requestId: 'cli-import' }
    const mapping = given ?? (await runUseCase(services, previewCatalogue, { file }, request)).mapping
    const { id, state } = await judge(bringing, { sourceId, file, mapping, asOf })
    if (call.options['confirm'] === true && state === 'judged') await enter(bringing, id)
    imports.push(await reportOf(bringing, id))
  }
  const hasFailed = imports.some(({ state }) => state === 'failed')
  return {
    value: { imports },
    words: imports.map(wordReport).join('\n'),
    exit: hasFailed ? exitCodes.malformed : exitCodes.ok,
  }
}

function authorityOf(call: Call): (typeof AUTHORITIES)[number] | undefined {
  const asked = textOption(call, 'authority')
  const authority = AUTHORITIES.find((each) => each === asked)
  if (asked !== undefined && authority === undefined) throw new UsageError(`--authority ${AUTHORITIES.join('|')}`)
  return authority
}

async function readMapping(file: string | undefined): Promise<Mapping | null> {
  if (file === undefined) return null
  const text = await readFile(file, 'utf8').catch(() => '') // whatever hinders, it is no mapping
  try {
    const value: unknown = JSON.parse(text)
    // The schema has the fields of a mapping and no others.
    if (compiledMapping.Check(value)) return value as Mapping
  } catch {
    // Not JSON: refused below.
  }
  throw new Refusal('IMPORT_MAPPING_UNREADABLE', { file })
}

/** A register that came out otherwise than the dump says must not pass for it. */
function outcomeOf(rebuilt: Rebuilt): Outcome {
  const { imports, expectedSha256, registerSha256, isSame } = rebuilt
  const compared =
    isSame === null
      ? `数据包的登记库校验和 / checksum of the register in the dump: ${expectedSha256}`
      : `${isSame ? '登记库与数据包一致 / the register is the same' : '登记库与数据包不一致 / the register differs'}: ${registerSha256}`
  return {
    value: rebuilt,
    words: [...imports.map(wordReport), compared].join('\n'),
    exit: isSame === false ? exitCodes.refused : exitCodes.ok,
  }
}
