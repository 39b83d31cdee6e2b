import 'server-only'
import { z } from 'zod'
import { can } from '@/lib/access/policy'
import { abandonImport, workImport } from '@/lib/imports/commands'
import type { Task } from '@/lib/jobs/worker'
import { carryAnnotations } from '@/lib/orphans/commands'
import { proposeRelations } from '@/lib/relations/commands'
import { job } from './job'

/** All work that is done later; what asks for it names it by its first word. */
export const tasks: readonly Task[] = [
  job(
    'import',
    z.looseObject({ importId: z.uuid() }),
    async ({ member, machine, payload: { importId }, signal }) =>
      member && can(member, 'document.import')
        ? workImport(member, importId, { signal })
        : abandonImport(machine, importId),
  ),
  // What a version's adding did not come to do, because its process ended.
  job(
    'carry',
    z.looseObject({ versionId: z.uuid() }),
    async ({ machine, payload: { versionId } }) => {
      await carryAnnotations(machine, versionId)
    },
  ),
  job('sketch', z.looseObject({ versionId: z.uuid() }), ({ machine, payload: { versionId } }) =>
    proposeRelations(machine, versionId),
  ),
]
