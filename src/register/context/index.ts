import { kind } from '../kind.ts'
import { tables } from './context.tables.ts'
import { Context } from './context.ts'

export const contexts = kind({ name: 'contexts', schema: Context, tables, filters: [] })
