import type { Gathering, Part } from '../gather.ts'
import { icoActivity } from './activity.ts'
import { icoController } from './contacts.ts'
import { statedNone } from './recipients.ts'
import { sharedRetention } from './risk.ts'
import type { IcoRow, IcoTable } from './table.ts'

/** Takes the ICO's controller template into a register's entries: an activity for each function and purposes. */
export function readIco(gathered: Gathering, table: IcoTable): void {
  for (const { place, heading, filled } of table.strange)
    gathered.remark(
      place,
      heading,
      `is no column of the template; ${filled === 1 ? 'one cell' : `${filled} cells`} below it not taken`,
    )
  const controller = icoController(gathered, table)
  const activities = new Map<Part, IcoRow[]>()
  for (const row of table.rows) {
    const activity = icoActivity(gathered, row, controller)
    if (activity === undefined) continue
    const rows = activities.get(activity) ?? []
    rows.push(row)
    activities.set(activity, rows)
  }
  for (const [activity, rows] of activities) {
    sharedRetention(activity)
    statedNone(gathered, rows, activity)
  }
}
