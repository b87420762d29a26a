import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Context } from './context.ts'

export const tables: [TableOf<Context>] = [ownTable('contexts', {}, () => ({}))]
