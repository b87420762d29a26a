import { kind } from '../kind.ts'
import { tables } from './settings.tables.ts'
import { Settings } from './settings.ts'

export const settings = kind({ name: 'settings', schema: Settings, tables, filters: [], writer: 'owner' })
