import { defineConfig } from 'prisma/config'

// Migrations are the owner's; `generate` and `validate` need an address but never use it.
const nowhere = 'postgresql://nobody@127.0.0.1:1/none'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.MIGRATE_DATABASE_URL ?? nowhere },
})
