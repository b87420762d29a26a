import type { ContactDetails, Delegate, RecordParty } from '../../reports/record-part-schemas.ts'
import type { Teller } from '../teller.ts'
import { countryName } from '../words/time.ts'

/** An organisation in one line: name, number, address, and how to reach it. */
export function partyLine(party: RecordParty, tell: Teller): string {
  const { legalName, label, type, registrationNumber, address, country, contactDetails } = party
  const name = legalName ?? tell.text(label)
  const unnamed = type === 'unidentified' ? ` (${tell.words(NOT_NAMED)})` : ''
  const number = registrationNumber === undefined ? '' : ` (${tell.words(NUMBER)} ${registrationNumber})`
  const place = addressLine(address, tell) ?? (country && countryName(country, tell.language))
  return [
    [`${name}${unnamed}${number}`, place].filter(Boolean).join(', '),
    ...contactDetails.map((details) => contactLine(details, tell)),
  ].join('; ')
}

/** A representative or data protection officer in one line. */
export function delegateLine({ organisation, contactDetails }: Delegate, tell: Teller): string {
  const name = tell.text(organisation.label)
  return [name, ...contactDetails.map((details) => contactLine(details, tell))].join(': ')
}

function contactLine(details: ContactDetails, tell: Teller): string {
  const { name, email, phone, address, external, validFrom, validTo } = details
  const validity = [validFrom, validTo].some((day) => day !== undefined)
    ? `${validFrom ?? ''}–${validTo ?? ''}`
    : undefined
  const beside = [external === true ? tell.words(EXTERNAL) : undefined, validity].filter(Boolean).join(', ')
  const reach = [name, email, phone, addressLine(address, tell)].filter(Boolean).join(', ')
  return beside === '' ? reach : `${reach} (${beside})`
}

function addressLine(address: RecordParty['address'], tell: Teller): string | undefined {
  if (address === undefined) return undefined
  const { street, postalCode, city, country } = address
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [street, town, country && countryName(country, tell.language)].filter(Boolean).join(', ')
}

const NOT_NAMED = { sv: 'namnges inte i handlingarna', en: 'not named in the documents' }
const NUMBER = { sv: 'org.nr', en: 'reg. no.' }
const EXTERNAL = { sv: 'extern', en: 'external' }
