/** Signs in; null when the door opened, otherwise the code of the refusal. */
export async function openSession(email: string, password: string): Promise<string | null> {
  const response = await send('callback/credentials', { email, password })
  if (!response) return 'E_OFFLINE'
  if (response.status >= 500) return 'E_UNAVAILABLE'
  const { url } = (await response.json()) as { url?: string }
  const error = url ? new URL(url, window.location.href).searchParams.get('error') : null
  if (response.ok && !error) return null
  return error === null || error === 'CredentialsSignin' ? 'E_WRONG_PASSWORD' : error
}

/** Ends the session on the server; false when it could not be reached. */
export const closeSession = async (): Promise<boolean> => (await send('signout', {}))?.ok ?? false

async function send(path: string, fields: Record<string, string>): Promise<Response | null> {
  try {
    const asked = await fetch('/api/auth/csrf', { cache: 'no-store' })
    const { csrfToken } = (await asked.json()) as { csrfToken: string }
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/', json: 'true' }),
    })
  } catch {
    return null
  }
}
