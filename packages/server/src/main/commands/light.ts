import type { Command } from '../command.ts'
import { checkCommand } from './check.ts'
import { extractCommand } from './extract.ts'
import { mcpCommand } from './mcp.ts'
import { numberCommand } from './number.ts'

/**
 * Commands that need no database and nothing of the server (`mcp` not before it is asked). They are looked for first, so that a check does not wait for
 * the whole server to be loaded.
 */
export const lightCommands: readonly Command[] = [checkCommand, extractCommand, numberCommand, mcpCommand]
