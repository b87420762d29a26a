import { addItem, type Gathering, type Part } from '../../imports/gather.ts'
import { dataDisclosed, type TakenLine } from './data-disclosed.ts'
import { tiltController } from './parties.ts'
import { tiltRights } from './rights.ts'
import { type Tracked, tracked } from './tracked.ts'
import { tiltTransfers } from './transfers.ts'

/** Whether a JSON value is a document of the Transparency Information Language (TILT). */
export function isTilt(value: unknown): boolean {
  const { meta, controller, dataDisclosed } = Object(value)
  return (
    isObject(meta) && isObject(controller) && Array.isArray(dataDisclosed) && dataDisclosed.every(isObject)
  )
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The language of a TILT document. */
export const tiltLanguage = (value: unknown): string | undefined => {
  const language: unknown = Reflect.get(Object(Reflect.get(Object(value), 'meta')), 'language')
  return typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : undefined
}

/**
 * Takes a TILT document (tilt-schema.json of 2023-05-04) into a register's entries: its notice, its controller, and one
 * activity with a data line for each category that it discloses. Every value that finds no place is remarked.
 */
export function readTilt(gathered: Gathering, value: unknown): void {
  const { top, leftOver } = tracked(value)
  const name = top.child('meta')?.text('name') || top.child('controller')?.text('name') || 'TILT'
  const activity = gathered.entry('processing-activities', name, '/meta/name')
  notice(gathered, top.child('meta'), name)
  const authority = top.child('rightToComplain')?.child('supervisoryAuthority')?.text('name')
  const controller = tiltController(gathered, top, authority)
  if (controller !== undefined)
    addItem(activity, 'parties', 'key', { key: 'controller', organisation: controller, role: 'controller' })
  const lines = dataDisclosed(gathered, top, activity)
  tiltTransfers(gathered, top, activity)
  tiltRights(gathered, top, activity)
  decisions(gathered, top.child('automatedDecisionMaking'), activity)
  for (const change of top.children('changesOfPurpose')) changeOfPurpose(gathered, change, activity, lines)
  for (const { pointer, value: left } of leftOver())
    gathered.remark(pointer, left, 'has no place in a register; not taken')
}

/** The notice that the document is made from. */
function notice(gathered: Gathering, meta: Tracked | undefined, name: string): void {
  meta?.text('language')
  // What a register has written is made from no notice.
  const address = meta?.text('url') ?? ''
  if (meta === undefined || address === '' || address.startsWith('urn:ropa:')) return
  const edition = /^\d{4}-\d\d-\d\d/.exec(meta.text('modified') || meta.text('created'))?.[0] ?? 'tilt'
  gathered.entry('documents', `${name}: ${address}`, meta.pointer, {
    type: 'privacy-notice',
    editions: [{ key: edition, language: gathered.language, address }],
  })
}

function decisions(gathered: Gathering, told: Tracked | undefined, activity: Part): void {
  const inUse = told?.flag('inUse')
  if (told === undefined || inUse === undefined) return
  const { language } = gathered
  const [logic, consequences] = [told.text('logicInvolved'), told.text('scopeAndIntendedEffects')]
  const isTold = logic !== '' || consequences !== ''
  activity.automatedDecisions = {
    status: inUse ? 'article-22' : isTold ? 'unknown' : 'none',
    ...(logic !== '' && { logic: { [language]: logic } }),
    ...(consequences !== '' && { consequences: { [language]: consequences } }),
  }
  if (inUse)
    gathered.remark(
      `${told.pointer}/inUse`,
      'true',
      'is taken as a decision of Article 22; correct it where it is profiling only',
    )
}

/** A change of purpose is a further purpose of the activity, and of the categories that it affects. Art. 13(3). */
function changeOfPurpose(
  gathered: Gathering,
  change: Tracked,
  main: Part,
  lines: ReadonlyMap<string, TakenLine>,
): void {
  const description = change.text('description')
  if (description === '') return
  const purpose = gathered.entry('purposes', description, change.pointer)
  purpose.origin = 'further-use'
  const date = /^\d{4}-\d\d-\d\d/.exec(change.text('plannedDateOfChange'))?.[0]
  if (date !== undefined) purpose.materiallyChangedOn = date
  else if (change.text('plannedDateOfChange') !== '')
    gathered.remark(
      `${change.pointer}/plannedDateOfChange`,
      change.text('plannedDateOfChange'),
      'is no date; not taken',
    )
  addItem(main, 'purposes', 'purpose', { purpose: purpose.key })
  for (const category of change.texts('affectedDataCategories')) {
    const { key } = gathered.entry('data-categories', category, change.pointer, { type: 'category' })
    const { activity = main, line = addItem(main, 'data', 'key', { key, dataCategory: key }) } =
      lines.get(key) ?? {}
    addItem(activity, 'purposes', 'purpose', { purpose: purpose.key })
    addItem(line, 'purposes', 'purpose', { purpose: purpose.key, grounds: 'inherited' })
  }
}
