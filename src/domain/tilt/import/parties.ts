import { isCountryCode } from '../../imports/countries.ts'
import type { Gathering, Part } from '../../imports/gather.ts'
import type { Tracked } from './tracked.ts'

/** The controller of a TILT document with its representative and data protection officer; nothing when it has no name. */
export function tiltController(
  gathered: Gathering,
  top: Tracked,
  authority: string | undefined,
): string | undefined {
  const told = top.child('controller')
  const name = told?.text('name') ?? ''
  if (told === undefined || name === '') return undefined
  const officer = contactPoint(gathered, 'dpo', top.child('dataProtectionOfficer'))
  const contactPoints = [
    contactPoint(gathered, 'representative', told.child('representative')),
    officer,
  ].filter((point) => point !== undefined)
  return gathered.entry('organisations', name, told.pointer, {
    type: 'legal-person',
    legalName: name,
    ...placeOf(told, tiltCountry(gathered, told)),
    ...divisionOf(gathered, told),
    ...(officer !== undefined && { dpoStatus: 'appointed' }),
    ...(authority && { leadAuthority: authority }),
    ...(contactPoints.length > 0 && { contactPoints }),
  }).key
}

/** An organisation that a TILT document names beside the controller, in the state that was read of it. */
export function tiltOrganisation(
  gathered: Gathering,
  told: Tracked,
  name: string,
  country: string | undefined,
): string {
  const contact = contactPoint(gathered, 'general', told.child('representative'))
  return gathered.entry('organisations', name, told.pointer, {
    type: 'legal-person',
    legalName: name,
    ...placeOf(told, country),
    ...divisionOf(gathered, told),
    ...(contact !== undefined && { contactPoints: [contact] }),
  }).key
}

function contactPoint(gathered: Gathering, role: string, told: Tracked | undefined): Part | undefined {
  if (told === undefined) return undefined
  const [name, email, phone] = [told.text('name'), told.text('email'), told.text('phone')]
  const { country: _, ...place } = placeOf(told, tiltCountry(gathered, told))
  if (email === '' && phone === '' && place.address === undefined) {
    if (name !== '')
      gathered.remark(told.pointer, name, 'is not taken: a contact needs an e-mail, telephone or address')
    return undefined
  }
  return {
    key: role,
    role,
    ...(name !== '' && { name }),
    ...(email !== '' && { email }),
    ...(phone !== '' && { phone }),
    ...place,
  }
}

/** The state that an object of a TILT document names by its code; another text is remarked. */
export function tiltCountry(gathered: Gathering, told: Tracked): string | undefined {
  const text = told.text('country')
  if (text === '') return undefined
  const code = text.toUpperCase()
  if (isCountryCode(code)) return code
  gathered.remark(`${told.pointer}/country`, text, 'is no code of a state; not taken')
  return undefined
}

/** TILT has an address as one text. */
function placeOf(told: Tracked, country: string | undefined): Part {
  const street = told.text('address')
  const state = country === undefined ? {} : { country }
  const address = { ...(street !== '' && { street }), ...state }
  return { ...state, ...(Object.keys(address).length > 0 && { address }) }
}

const divisionOf = ({ language }: Gathering, told: Tracked): Part => {
  const division = told.text('division')
  return division === '' ? {} : { description: { [language]: division } }
}
