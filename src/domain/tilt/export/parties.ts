import type { ContactPointContent, OrganisationContent } from '../../contents.ts'
import type { Teller } from '../../record/teller.ts'

/** An organisation as TILT has it: one text for an address, and one contact. */
export function organisationParts(organisation: OrganisationContent, tell: Teller) {
  const { legalName, label, address, country } = organisation
  const contact = pointOf(organisation, 'representative') ?? pointOf(organisation, 'privacy', 'general')
  return {
    name: legalName ?? tell.text(label),
    address: addressText(address),
    country: country ?? address?.country ?? '',
    representative: personOf(contact),
  }
}

/** The data protection officer of a controller, or nobody's name. */
export function officerParts(organisation: OrganisationContent | undefined) {
  const officer = organisation && pointOf(organisation, 'dpo')
  return {
    ...personOf(officer),
    address: addressText(officer?.address),
    country: officer?.address?.country ?? organisation?.country ?? '',
  }
}

const pointOf = (
  { contactPoints = [] }: OrganisationContent,
  ...roles: ContactPointContent['role'][]
): ContactPointContent | undefined =>
  roles.map((role) => contactPoints.find((point) => point.role === role)).find((point) => point !== undefined)

const personOf = (point: ContactPointContent | undefined) => ({
  name: point?.name ?? '',
  email: point?.email ?? '',
  phone: point?.phone ?? '',
})

export function addressText(address: OrganisationContent['address']): string {
  if (address === undefined) return ''
  const { street, postalCode, city } = address
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
