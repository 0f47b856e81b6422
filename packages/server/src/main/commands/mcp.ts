import { command } from '../command.ts'
import { UsageError } from '../usage.ts'

export const mcpCommand = command({
  words: ['mcp'],
  title: {
    zh: '以 MCP 向语言模型提供检索、查新和文本检查（标准输入输出）',
    en: 'offer search, currency and text checks to language models by MCP, on stdio',
  },
  run: async (call) => {
    const url = process.env['ZHUNSHENG_URL'] || null
    if (url !== null && !URL.canParse(url))
      throw new UsageError(`ZHUNSHENG_URL=${url}: 应为 http(s) 地址 / must be an http(s) address`)
    // The key is read here alone and is no part of the configuration, which is shown to administrators.
    const remote = url === null ? null : { url, key: process.env['ZHUNSHENG_KEY'] || undefined }
    // Loaded here, so that no other command carries the protocol.
    const { serveStdio } = await import('../mcp/serve-stdio.ts')
    await serveStdio(call, remote)
    return { value: null, words: '' }
  },
})
