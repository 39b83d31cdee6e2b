import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Days without a request after which a session ends. */
  STEMMA_SESSION_IDLE_DAYS: z.coerce.number().positive().default(14),
  /** Largest text or file that may be imported, in bytes. */
  STEMMA_IMPORT_MAX_BYTES: z.coerce.number().int().positive().default(10_000_000),
  /** Loopback servers (host:port, with commas between) that pages may be fetched from all the same; for tests alone. */
  STEMMA_IMPORT_ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((pair) => pair.trim().toLowerCase()))
    .transform((pairs) => pairs.filter((pair) => pair !== ''))
    .refine((pairs) => pairs.every((pair) => /^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/.test(pair)), {
      message: 'expected host:port, with commas between',
    }),
  /** True where the demo workspace with its known people exists. */
  STEMMA_DEMO: z.enum(['0', '1']).default('0'),
  /** The demo's one password, for the seed and the sign-in page of a demo. */
  STEMMA_DEMO_PASSWORD: z.string().min(12).optional(),
})
export type Settings = z.infer<typeof settings>
export type SettingName = keyof Settings

let read: { from: string; settings: Settings } | null = null

/** Every setting of the app, checked; throws one sentence a person can act on. Read anew when the environment changed. */
export function env(): Settings {
  const from = JSON.stringify(Object.keys(settings.shape).map((name) => process.env[name]))
  if (read?.from !== from) read = { from, settings: check() }
  return read.settings
}

function check(): Settings {
  const result = settings.safeParse(withoutEmpty(process.env))
  if (result.success) return result.data
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings that cannot be used: ${wrong.join('; ')}. See .env.example.`)
}

const withoutEmpty = (all: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
