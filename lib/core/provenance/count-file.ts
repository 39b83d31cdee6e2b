import { sayProblem } from '../chain/problem-words'
import type { Language } from '../language'
import { countClaim, type Count } from './count'
import { claimSchema, fileSchema, pathOf, type WrittenFile } from './file'
import { plainReader, type ReadPlain } from './plain-chain'
import { NotationRefused, readClaim } from './read-claim'
import { Refused, type Refusal } from './refusal'
import { sourcesOf, type Sources } from './sources'
import { tellWorking } from './working'
import { workingWords } from './words'

/** What a claim of an origins file comes to: the figures as the script prints them, or why it cannot be counted. */
export type Answer =
  | (Pick<
      Count,
      'id' | 'documents' | 'reports' | 'newsrooms' | 'origins' | 'confirmations' | 'bottlenecks'
    > & {
      readonly flags: Count['flags']
      readonly working: readonly string[]
      readonly bounded?: true
    })
  | {
      readonly id: string
      readonly error: {
        readonly code: string
        readonly message: string
        readonly reports: readonly string[]
      }
    }

/** A file that is no origins file; the message says where. */
export class FileRefused extends Error {}

/**
 * Counts every claim of an origins file, given as parsed JSON. A claim that cannot be counted becomes an answer with an
 * error; throws FileRefused when the frame around the claims is wrong.
 */
export function countFile(json: unknown, language: Language): Answer[] {
  const { data, error } = fileSchema.safeParse(json)
  if (error) throw new FileRefused(sayIssue(error.issues[0]!))
  const sources = sourcesOf(data.sources ?? [])
  const setting = { file: data, sources, plain: plainReader(sources.resolve), language }
  return data.claims.map((claim, i) => countWritten(claim, i, setting))
}

const sayIssue = ({ path, message }: { path: PropertyKey[]; message: string }, at = ''): string =>
  `${[at, pathOf(path)].filter(Boolean).join('.') || 'file'}: ${message}`

interface Setting {
  readonly file: WrittenFile
  readonly sources: Sources
  readonly plain: ReadPlain
  readonly language: Language
}

function countWritten(claim: unknown, i: number, setting: Setting): Answer {
  const { data, error } = claimSchema.safeParse(claim)
  if (error) {
    const message = sayIssue(error.issues[0]!, `claims[${i}]`)
    return { id: idOf(claim, i), error: { code: 'E_INPUT', message, reports: [] } }
  }
  try {
    const read = readClaim(data, setting.sources, setting.plain)
    return tellCounted(countClaim(read, optionsOf(setting)), setting.language)
  } catch (problem) {
    return { id: data.id, error: tellProblem(problem, setting.language) }
  }
}

const idOf = (claim: unknown, i: number): string =>
  typeof claim === 'object' && claim !== null && 'id' in claim && typeof claim.id === 'string'
    ? claim.id
    : `claims[${i}]`

const optionsOf = ({ file, sources }: Setting) => ({
  trustPlural: file.options?.trustPlural ?? true,
  newsroomOf: sources.newsroomOf,
})

function tellCounted(counted: ReturnType<typeof countClaim>, language: Language): Answer {
  if (counted.status === 'refused') {
    return { id: counted.id, error: tellRefusal(counted, language) }
  }
  const { id, documents, reports, newsrooms, origins, confirmations, bottlenecks, flags } = counted
  return {
    id,
    documents,
    reports,
    newsrooms,
    origins,
    confirmations,
    bottlenecks,
    flags,
    working: tellWorking(counted, language),
    ...(counted.bounded && { bounded: true }),
  }
}

function tellProblem(problem: unknown, language: Language) {
  if (problem instanceof Refused) return tellRefusal(problem.refusal, language)
  if (!(problem instanceof NotationRefused)) throw problem
  const { report, field } = problem
  const message = `${report}, ${field}: ${sayProblem(problem.problem, language)}`
  return { code: problem.problem.code, message, reports: [report] }
}

function tellRefusal({ code, found, reports }: Refusal, language: Language) {
  const message = workingWords[language].refusals[code](found.join(' / '), reports.join(', '))
  return { code, message, reports }
}
