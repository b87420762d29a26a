/** The namespaces of the record as linked data, by their prefixes. */
export const PREFIXES = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/**
 * The terms of the Data Privacy Vocabulary 2.3 that a record uses: all of them are in the files of its release (github.com/
 * w3c/dpv, folder 2.3, commit f01a55c3c0983e35cdfdf80593ece3353faba7b8, published 2026-02-25), where they were looked up by
 * script on 2026-11-22. By the W3C Data Privacy Vocabularies and Controls Community Group, W3C Software and Document
 * License; the names only are here. A concept that an entry of a register is mapped to is not in this list: it is the
 * register's, and what it is mapped to is looked at by the rules on vocabularies.
 */
export const PINNED_TERMS: ReadonlySet<string> = new Set(
  `
  dpv:ROPA dpv:PersonalDataProcess dpv:Purpose dpv:PersonalData dpv:DataSubject dpv:Recipient dpv:DataController
  dpv:DataProcessor dpv:DataProtectionOfficer dpv:Representative dpv:ThirdParty dpv:Authority
  dpv:StorageDuration dpv:TemporalDuration dpv:IndeterminateDuration
  dpv:TechnicalMeasure dpv:OrganisationalMeasure dpv:PhysicalMeasure
  dpv:DataSubjectDataSource dpv:DataControllerDataSource dpv:ThirdPartyDataSource dpv:PublicDataSource
  dpv:hasPersonalDataProcess dpv:hasPurpose dpv:hasLegalBasis dpv:hasPersonalData dpv:hasDataSubject
  dpv:hasDataSource dpv:hasRecipient dpv:hasRight dpv:hasThirdCountry dpv:hasStorageCondition dpv:hasDuration
  dpv:hasDataController dpv:hasDataProcessor dpv:hasDataProtectionOfficer dpv:hasRepresentative
  dpv:hasTechnicalOrganisationalMeasure
  eu-gdpr:A6-1-a eu-gdpr:A6-1-b eu-gdpr:A6-1-c eu-gdpr:A6-1-d eu-gdpr:A6-1-e eu-gdpr:A6-1-f
  eu-gdpr:A9-2-a eu-gdpr:A9-2-b eu-gdpr:A9-2-c eu-gdpr:A9-2-d eu-gdpr:A9-2-e eu-gdpr:A9-2-f eu-gdpr:A9-2-g
  eu-gdpr:A9-2-h eu-gdpr:A9-2-i eu-gdpr:A9-2-j
  eu-gdpr:A45-3 eu-gdpr:A46-2-a eu-gdpr:A46-2-b eu-gdpr:A46-2-c eu-gdpr:A46-2-d eu-gdpr:A46-2-e eu-gdpr:A46-2-f
  eu-gdpr:A46-3-a eu-gdpr:A46-3-b eu-gdpr:A49-1-a eu-gdpr:A49-1-b eu-gdpr:A49-1-c eu-gdpr:A49-1-d eu-gdpr:A49-1-e
  eu-gdpr:A49-1-f eu-gdpr:A49-1-g eu-gdpr:A49-2 eu-gdpr:BindingCorporateRules eu-gdpr:DataTransferTool
  eu-gdpr:A13 eu-gdpr:A14 eu-gdpr:A15 eu-gdpr:A16 eu-gdpr:A17 eu-gdpr:A18 eu-gdpr:A19 eu-gdpr:A20 eu-gdpr:A21
  eu-gdpr:A22 eu-gdpr:A7-3 eu-gdpr:A77
  `
    .split(/\s+/)
    .filter((term) => term !== ''),
)
