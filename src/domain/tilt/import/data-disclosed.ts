import { addItem, addTo, type Gathered, type Gathering, listIn, type Part } from '../../imports/gather.ts'
import { groundFor, provisionIn } from '../../imports/grounds.ts'
import { tiltCountry, tiltOrganisation } from './parties.ts'
import { tiltRetention } from './retention.ts'
import type { Tracked } from './tracked.ts'

/** The data line of a category, and the activity that it stands in. */
export interface TakenLine {
  readonly activity: Part
  readonly line: Part
}

/** Takes what a TILT document says of each category of data into a data line; answers the lines by their categories. */
export function dataDisclosed(
  gathered: Gathering,
  top: Tracked,
  main: Gathered['content'],
): ReadonlyMap<string, TakenLine> {
  const lines = new Map<string, TakenLine>()
  for (const told of top.children('dataDisclosed')) {
    const category = told.text('category')
    if (category === '') {
      gathered.remark(told.pointer, '', 'names no category, so that nothing of it is taken')
      continue
    }
    const { key } = gathered.entry('data-categories', category, told.pointer, { type: 'category' })
    const activity = activityWith(gathered, main, told.child('nonDisclosure'))
    const line = addItem(activity, 'data', 'key', { key, dataCategory: key })
    if (!lines.has(key)) lines.set(key, { activity, line })
    const mandatory = told.child('nonDisclosure')?.flag('obligationToProvide')
    if (mandatory !== undefined) line.mandatory = mandatory
    const legalBases = groundsOf(gathered, told)
    for (const purpose of told.children('purposes')) {
      const name = purpose.text('purpose')
      const description = purpose.text('description')
      if (name === '') {
        if (description !== '')
          gathered.remark(purpose.pointer, description, 'describes a purpose without a name; not taken')
        continue
      }
      const entry = gathered.entry('purposes', name, purpose.pointer, {
        ...(description !== '' && { description: { [gathered.language]: description } }),
      })
      addItem(activity, 'purposes', 'purpose', { purpose: entry.key })
      const grounds = legalBases.length > 0 ? { grounds: 'own', legalBases } : { grounds: 'inherited' }
      addItem(line, 'purposes', 'purpose', { purpose: entry.key, ...grounds })
    }
    addTo(
      line,
      'recipients',
      told.children('recipients').flatMap((one) => recipientOf(gathered, one)),
    )
    for (const [index, retentionRule] of tiltRetention(gathered, told).entries())
      if (index === 0) line.retentionRule = retentionRule
      // A line has one rule: what else is kept is another.
      else
        addItem(activity, 'data', 'key', {
          key: `${key.slice(0, 60)}-${index + 1}`,
          dataCategory: key,
          retentionRule,
        })
  }
  for (const told of top.children('sources')) sourcesOf(gathered, told, main, lines)
  return lines
}

/** The grounds of a category. Only those of the GDPR can be told apart; an interest goes with Article 6(1)(f). */
function groundsOf(gathered: Gathering, told: Tracked): string[] {
  const found: Gathered['content'][] = []
  for (const ground of told.children('legalBases')) {
    const [reference, description] = [ground.text('reference'), ground.text('description')]
    const article = /GDPR|DSGVO|RGPD/i.test(reference) ? reference : ''
    const of = provisionIn(article, 6) ?? provisionIn(article, 9)
    if (of === undefined)
      gathered.remark(
        ground.pointer,
        `${reference} ${description}`.trim(),
        'names no ground of Article 6(1) or 9(2); not taken',
      )
    else found.push(groundFor(gathered, nameOf(description, of) || reference, ground.pointer, of))
  }
  interests(
    gathered,
    told,
    found.filter(({ provision: of }) => of === '6.1.f'),
  )
  return [...new Set(found.map(({ key }) => key))]
}

/** What a ground is called, without the provision that is told before it. */
function nameOf(description: string, provision: string): string {
  const cut = description.indexOf(': ')
  const before = description.slice(0, Math.max(cut, 0))
  const isOf = /\d/.test(before) && (provisionIn(before, 6) ?? provisionIn(before, 9)) === provision
  return isOf ? description.slice(cut + 2) : description
}

/** Gives grounds their interests: one to each where they are as many, else to the first that has none. */
function interests(gathered: Gathering, told: Tracked, grounds: readonly Gathered['content'][]): void {
  const { language } = gathered
  const all = told.children('legitimateInterests')
  for (const [index, interest] of all.entries()) {
    const [exists, reasoning] = [interest.flag('exists'), interest.text('reasoning')]
    if (reasoning === '') continue
    const statement = (ground: Part) =>
      Reflect.get(Object(Reflect.get(Object(ground.interest), 'statement')), language)
    const ground =
      all.length === grounds.length
        ? grounds[index]
        : grounds.find((one) => [undefined, reasoning].includes(statement(one)))
    if (exists === false)
      gathered.remark(interest.pointer, reasoning, 'is said not to be an interest; not taken')
    else if (ground === undefined)
      gathered.remark(
        interest.pointer,
        reasoning,
        'is not taken: no ground of Article 6(1)(f) is without one',
      )
    else if (ground.interest === undefined) ground.interest = { statement: { [language]: reasoning } }
    else if (statement(ground) !== reasoning)
      gathered.remark(
        interest.pointer,
        reasoning,
        'differs from another interest of the same ground, which is taken',
      )
  }
}

function recipientOf(gathered: Gathering, told: Tracked): string[] {
  const [name, category] = [told.text('name'), told.text('category')]
  if (name === '' && category === '') return []
  gathered.remark(
    told.pointer,
    name || category,
    'does not say what the recipient is to the controller; taken as a controller, correct its type',
  )
  const country = tiltCountry(gathered, told)
  const organisation = name === '' ? undefined : tiltOrganisation(gathered, told, name, country)
  const members = {
    type: 'controller',
    ...(organisation !== undefined && { organisation }),
    ...(country !== undefined && { country }),
  }
  const entry = gathered.entry('recipients', category || name, told.pointer, members)
  // Two of one category are told apart by their names.
  const isOther =
    entry.organisation !== undefined && organisation !== undefined && entry.organisation !== organisation
  const { key } = isOther
    ? gathered.entry('recipients', `${category} (${name})`, told.pointer, members)
    : entry
  return [key]
}

/**
 * The activity with what is told of whether people have to provide the data, as the register has it of activities: the
 * first, or one for each way that differs. Art. 13(2)(e).
 */
function activityWith(gathered: Gathering, main: Gathered['content'], told: Tracked | undefined): Part {
  const [law, contract] = [told?.flag('legalRequirement'), told?.flag('contractualRegulation')]
  if (told === undefined || (law === undefined && contract === undefined)) return main
  const consequences = told.text('consequences')
  const type = law && contract ? 'mixed' : law ? 'statutory' : contract ? 'contractual' : 'voluntary'
  const dataProvision = {
    type,
    ...(consequences !== '' && { refusalConsequence: { [gathered.language]: consequences } }),
  }
  main.dataProvision ??= dataProvision
  if (JSON.stringify(main.dataProvision) === JSON.stringify(dataProvision)) return main
  const name = `${Reflect.get(Object(main.label), gathered.language)}: ${consequences || type}`
  const other = gathered.entry('processing-activities', name, told.pointer, { dataProvision })
  for (const party of listIn(main, 'parties')) addItem(other, 'parties', 'key', { ...Object(party) })
  return other
}

function sourcesOf(
  gathered: Gathering,
  told: Tracked,
  main: Part,
  lines: ReadonlyMap<string, TakenLine>,
): void {
  const category = told.text('dataCategory')
  const keys = told.children('sources').flatMap((source) => {
    const [description, address, isPublic] = [
      source.text('description'),
      source.text('url'),
      source.flag('publiclyAvailable'),
    ]
    const name = description || address
    if (name === '') return []
    return [
      gathered.entry('sources', name, source.pointer, {
        origin: isPublic === true ? 'public-other' : 'third-party',
        ...(isPublic !== undefined && { publiclyAccessible: isPublic }),
        ...(address !== '' && { notes: address }),
      }).key,
    ]
  })
  if (keys.length === 0) return
  if (category === '') {
    gathered.remark(
      told.pointer,
      keys.join(', '),
      'are sources of no category that is named; tied to no data',
    )
    return
  }
  const { key } = gathered.entry('data-categories', category, told.pointer, { type: 'category' })
  const line = lines.get(key)?.line ?? addItem(main, 'data', 'key', { key, dataCategory: key })
  addTo(line, 'sources', keys)
}
