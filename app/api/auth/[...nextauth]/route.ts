import { authHandler } from '@/lib/access/session'

export { authHandler as GET, authHandler as POST }
