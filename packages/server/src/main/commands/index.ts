import { useCases } from '../../use-cases.ts'
import type { Command } from '../command.ts'
import { useCaseCommand } from '../use-case-command.ts'
import { backupCommand } from './backup.ts'
import { configCommand } from './config.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { lightCommands } from './light.ts'
import { migrateCommand } from './migrate.ts'
import { procedureListCommand, procedureShowCommand } from './procedures.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { traceVerifyCommand } from './trace-verify.ts'
import { workCommand } from './work.ts'

const own = [
  serveCommand,
  workCommand,
  migrateCommand,
  demoCommand,
  configCommand,
  ...lightCommands,
  backupCommand,
  restoreCommand,
  exportCommand,
  importCommand,
  traceVerifyCommand,
  procedureListCommand,
  procedureShowCommand,
]

/** Every command: those of the machine, then those of the use-cases. One of the machine's stands before a use-case's. */
export const commands: readonly Command[] = [
  ...own,
  ...useCases
    .flatMap((useCase) => (useCase.cli ? [useCaseCommand(useCase, useCase.cli)] : []))
    .filter(({ words }) => !own.some((each) => each.words.join(' ') === words.join(' '))),
]
