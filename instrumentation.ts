/** Runs once when a server starts: refuses settings and roles it must not run with, then begins the background work. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/env')
  const { requireBoundRole, startDraining } = await import('@/lib/jobs/drain')
  env()
  await requireBoundRole()
  startDraining()
}
