import type {
  ActivityContent,
  ContactPointContent,
  NamedContent,
  OrganisationContent,
  TransferContent,
} from '../contents.ts'
import { isInEea } from '../gdpr/eea-states.ts'
import type { Snapshot } from '../snapshot.ts'
import type {
  ContactDetails,
  Delegate,
  Named,
  RecordMeasure,
  RecordParty,
  RecordTransfer,
} from './record-part-schemas.ts'

/** An object without the members that are undefined, which JSON leaves out and exact types refuse. */
type Given<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> }
export function given<Members extends object>(members: Members): Given<Members> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Given<Members>
}

export const named = ({ key, label }: NamedContent): Named => ({ key, label })

export const listed = ({ key, label, description }: NamedContent) => ({
  key,
  label,
  ...(description !== undefined && { description }),
})

/** An organisation as a party of a record. */
export function partyOf(organisation: OrganisationContent): RecordParty {
  const { type, legalName, registrationNumber, country, address, contactPoints = [] } = organisation
  return {
    ...listed(organisation),
    type,
    ...given({ legalName, registrationNumber, country, address }),
    contactDetails: contactPoints.filter(isOfAll).map(detailsOf),
  }
}

const isOfAll = ({ role }: ContactPointContent): boolean => role === 'general' || role === 'privacy'

/**
 * The representatives, or data protection officers, of organisations: those named as such, and those that are contact
 * points of the organisations. One named as such is reached at its own points for the role, else at those for everything.
 */
export function delegatesOf(
  role: 'representative' | 'dpo',
  asSuch: readonly OrganisationContent[],
  parties: readonly OrganisationContent[],
): Delegate[] {
  const pointsOf = ({ contactPoints = [] }: OrganisationContent) =>
    contactPoints.filter((point) => point.role === role)
  const reached = (organisation: OrganisationContent, points: readonly ContactPointContent[]) => ({
    organisation: named(organisation),
    contactDetails: points.map(detailsOf),
  })
  return [
    ...asSuch.map((organisation) => {
      const points = pointsOf(organisation)
      return reached(
        organisation,
        points.length > 0 ? points : (organisation.contactPoints ?? []).filter(isOfAll),
      )
    }),
    ...parties
      .filter((party) => !asSuch.includes(party) && pointsOf(party).length > 0)
      .map((party) => reached(party, pointsOf(party))),
  ]
}

function detailsOf({
  name,
  email,
  phone,
  address,
  external,
  validFrom,
  validTo,
}: ContactPointContent): ContactDetails {
  return given({ name, email, phone, address, external, validFrom, validTo })
}

/** A transfer as a record lists it. */
export function transferOf(snapshot: Snapshot, transfer: TransferContent): RecordTransfer {
  const { recipient, country = null, internationalOrganisation = null, tool = null } = transfer
  const { adequacyDecision, safeguardsDocument } = transfer
  return {
    ...listed(transfer),
    recipient: named(snapshot.one('recipients', recipient)),
    country,
    eea: country !== null && isInEea(country),
    internationalOrganisation,
    tool,
    ...given({ adequacyDecision }),
    safeguards:
      safeguardsDocument === undefined ? null : named(snapshot.one('documents', safeguardsDocument)),
  }
}

/** The measures of an activity, in general words and one by one. */
export function measuresOf(snapshot: Snapshot, { securityMeasures = [], securitySummary }: ActivityContent) {
  return {
    summary: securitySummary ?? null,
    items: securityMeasures.map((key): RecordMeasure => {
      const measure = snapshot.one('security-measures', key)
      const { type, point, status } = measure
      return { ...listed(measure), type, ...given({ point, status }) }
    }),
  }
}
