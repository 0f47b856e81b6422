import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '@zhunsheng/core'
import { readManifest } from '../../registry/open-data/read-dump.ts'
import { writeDump } from '../../registry/open-data/write-dump.ts'
import { command, textOption } from '../command.ts'

export const exportCommand = command({
  words: ['export'],
  title: { zh: '导出登记库开放数据（服务运行中也可）', en: 'dump the register as open data, also while serving' },
  options: {
    out: {
      type: 'string',
      value: 'DIR',
      title: { zh: '新的文件夹，默认 register-dump', en: 'a new folder, register-dump unless said' },
    },
    since: {
      type: 'string',
      value: 'MANIFEST',
      title: {
        zh: '较早数据包的 manifest.json：只导出此后的变化',
        en: 'manifest.json of an earlier dump: only what has changed since',
      },
    },
  },
  run: async (call) => {
    const folder = resolve(textOption(call, 'out') ?? 'register-dump')
    if (await isThere(folder)) throw new Refusal('OPEN_DATA_FOLDER_EXISTS', { folder })
    const since = textOption(call, 'since')
    const earlier = since === undefined ? undefined : await readManifest(resolve(since))
    return call.open(async ({ services }) => {
      const manifest = await writeDump({ services, folder, since: earlier })
      const { records, claims, relations, sources, sha256 } = manifest.register
      const lines = [
        folder,
        `${records} 条题录 / records，${claims} 条说法 / claims，${relations} 条关系 / relations，${sources} 个来源 / sources`,
        `登记库校验和 / checksum of the register: ${sha256}`,
      ]
      return { value: { folder, ...manifest }, words: lines.join('\n') }
    })
  },
})

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
