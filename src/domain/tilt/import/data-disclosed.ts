import { addItem, addTo, type Gathered, type Gathering, type Part } from '../../imports/gather.ts'
import { provisionIn } from '../../imports/grounds.ts'
import { tiltOrganisation } from './parties.ts'
import { tiltRetention } from './retention.ts'
import type { Tracked } from './tracked.ts'

/** Takes what a TILT document says of each category of data into a data line of the activity. */
export function dataDisclosed(gathered: Gathering, top: Tracked, activity: Part): void {
  for (const told of top.children('dataDisclosed')) {
    const category = told.text('category')
    if (category === '') {
      gathered.remark(told.pointer, '', 'names no category, so that nothing of it is taken')
      continue
    }
    const { key } = gathered.entry('data-categories', category, told.pointer, { type: 'category' })
    const line = addItem(activity, 'data', 'key', { key, dataCategory: key })
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
    const rule = tiltRetention(gathered, told)
    if (rule !== undefined) line.retentionRule = rule
    provision(gathered, told.child('nonDisclosure'), line, activity)
  }
  for (const told of top.children('sources')) sourcesOf(gathered, told, activity)
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
    else
      found.push(gathered.entry('legal-bases', description || reference, ground.pointer, { provision: of }))
  }
  for (const interest of told.children('legitimateInterests')) {
    const [exists, reasoning] = [interest.flag('exists'), interest.text('reasoning')]
    const ground = found.find(({ provision: of }) => of === '6.1.f')
    if (reasoning === '') continue
    if (exists === false)
      gathered.remark(interest.pointer, reasoning, 'is said not to be an interest; not taken')
    else if (ground === undefined)
      gathered.remark(
        interest.pointer,
        reasoning,
        'is not taken: the category does not rest on Article 6(1)(f)',
      )
    else if (ground.interest === undefined)
      ground.interest = { statement: { [gathered.language]: reasoning } }
    else if (
      Reflect.get(Object(Reflect.get(Object(ground.interest), 'statement')), gathered.language) !== reasoning
    )
      gathered.remark(
        interest.pointer,
        reasoning,
        'differs from another interest of the same ground, which is taken',
      )
  }
  return [...new Set(found.map(({ key }) => key))]
}

function recipientOf(gathered: Gathering, told: Tracked): string[] {
  const [name, category] = [told.text('name'), told.text('category')]
  if (name === '' && category === '') return []
  gathered.remark(
    told.pointer,
    name || category,
    'does not say what the recipient is to the controller; taken as a controller, correct its type',
  )
  const group =
    category === '' || name === ''
      ? undefined
      : gathered.entry('recipients', category, told.pointer, { type: 'controller' }).key
  const country = told.text('country').toUpperCase()
  const { key } = gathered.entry('recipients', name || category, told.pointer, {
    type: 'controller',
    ...(name !== '' && { organisation: tiltOrganisation(gathered, told, name) }),
    ...(group !== undefined && { parent: group }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
  })
  return [key]
}

/** Whether people have to provide the data: what differs between categories is mixed for the activity. Art. 13(2)(e). */
function provision(gathered: Gathering, told: Tracked | undefined, line: Part, activity: Part): void {
  if (told === undefined) return
  const [law, contract, mandatory] = [
    told.flag('legalRequirement'),
    told.flag('contractualRegulation'),
    told.flag('obligationToProvide'),
  ]
  if (mandatory !== undefined) line.mandatory = mandatory
  if (law === undefined && contract === undefined) return
  const consequences = told.text('consequences')
  const type = law && contract ? 'mixed' : law ? 'statutory' : contract ? 'contractual' : 'voluntary'
  const before: Part | undefined = activity.dataProvision as Part | undefined
  if (before === undefined)
    activity.dataProvision = {
      type,
      ...(consequences !== '' && { refusalConsequence: { [gathered.language]: consequences } }),
    }
  else {
    if (before.type !== type) {
      before.type = 'mixed'
      gathered.remark(told.pointer, type, 'differs between categories; the activity is taken as mixed')
    }
    if (consequences === '') return
    const known: unknown = Reflect.get(Object(before.refusalConsequence), gathered.language)
    if (known === undefined) before.refusalConsequence = { [gathered.language]: consequences }
    else if (known !== consequences)
      gathered.remark(
        `${told.pointer}/consequences`,
        consequences,
        'differs from that of another category, which is taken',
      )
  }
}

function sourcesOf(gathered: Gathering, told: Tracked, activity: Part): void {
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
  addTo(addItem(activity, 'data', 'key', { key, dataCategory: key }), 'sources', keys)
}
