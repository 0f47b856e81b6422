import Type from 'typebox'
import { withoutSecrets } from '../config.ts'
import { useCase } from '../use-case.ts'
import { listNoticeSources } from './calendar-store.ts'
import { listFailedJobs, readSchemaVersion } from './operation-store.ts'
import { operationWarnings } from './operation-warnings.ts'
import { findOrphans } from './orphan-files.ts'
import { RELEASE } from './release.ts'

/** How the platform is run: what is amiss, jobs that failed, files nobody names, the configuration without secrets. */
export const showOperation = useCase({
  name: 'organizations.show-operation',
  title: { zh: '运行状况', en: 'How the platform is run' },
  effect: 'read',
  roles: ['administrator'],
  cli: { command: 'operation show' },
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context) => ({
    warnings: await operationWarnings(context),
    failedJobs: await listFailedJobs(context.db),
    orphans: await findOrphans(context),
    config: withoutSecrets(context.config),
    version: RELEASE,
    enteredNotices: await listNoticeSources(context.db),
    schema: await readSchemaVersion(context.db),
  }),
})
