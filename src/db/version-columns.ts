import { sql } from 'kysely'

/** The members of a Version, selected from `versions v`. */
export const versionColumns = sql`v.kind, v.key, v.op, v.revision, v.lifecycle, v.in_force as "inForce",
  v.created_at as "createdAt", v.created_by as "createdBy", v.at as "updatedAt", v.actor as "updatedBy", v.content`
