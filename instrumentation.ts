/** Runs once when a server starts. What it begins needs Node; for other runtimes none of it is built. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('@/lib/web/start')
    await startServer()
  }
}
